"""KYC Desktop: prove who you are, from a desktop program."""

__version__ = "0.1.0"
