"""The soak and chaos suite: the real window and the real server while everything around them goes wrong.

    python3 dev.py chaos [--only NAME...] [--part SHARE] [--seed N] [--json FILE]

It is not part of the tests: its full length is some two hours. `--part 0.1` looks at a tenth of it.
"""
