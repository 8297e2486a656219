"""Looks whether this computer can do what the journey needs, and says what to do where it cannot.

`examine` looks, `words` says it, `command` is ``kyc-desktop doctor``; the same stands in the window behind Help.
"""
