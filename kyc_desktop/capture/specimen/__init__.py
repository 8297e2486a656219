"""Invented passports, cards and licences with true code lines and barcodes, for testers, tests and help pictures.

Nobody on them exists, every portrait is drawn, and every page says SPECIMEN. They imitate no state's design.
What the reader must find is true: ICAO 9303 code lines with right check digits, AAMVA barcodes that scan.
Needs Pillow; the barcode needs zxing-cpp.
"""

from .command import main
from .defects import Defect
from .documents import KINDS, draw, sides
from .people import PEOPLE, Persona

__all__ = ["KINDS", "PEOPLE", "Defect", "Persona", "draw", "main", "sides"]
