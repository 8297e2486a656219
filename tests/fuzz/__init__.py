"""Coverage-guided fuzzing, not part of the test suite: ``python3 dev.py fuzz [decoder|mrz|aamva] [--seconds N]``."""
