"""The program as strangers use it one after another: ``kyc-desktop --kiosk``.

A supervisor without a window keeps the server's address (or the embedded sandbox) and one visitor process. Each visitor
has a process of its own, and what it knew ends with it: widgets, memory, clipboard. Between the two run lines of JSON,
see `words`. The next visitor's start screen is there before the last one's window goes.
"""
