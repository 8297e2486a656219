"""The soak and chaos suite: the real window and the real server while everything around them goes wrong.

    python3 dev.py chaos [--minutes N] [--only NAME...] [--seed N] [--json FILE]

It is not part of the tests: its full length is an hour and a half. A short piece of each is (`test_chaos`).
"""
