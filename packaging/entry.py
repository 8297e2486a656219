"""Where a bundle starts; `python -m kyc_desktop` is the same of an installation."""

import sys

from kyc_desktop import without_console
from kyc_desktop.__main__ import main

sys.exit(without_console.run(main))
