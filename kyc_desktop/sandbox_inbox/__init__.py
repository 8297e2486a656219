"""The tester's window beside the program: mails and texts, a phone for the links, clock, faults and reviews."""
