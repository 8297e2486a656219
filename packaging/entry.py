"""Where a bundle starts; `python -m kyc_desktop` is the same of an installation."""

import sys

from kyc_desktop.__main__ import main

sys.exit(main())
