"""The controls of the design, one a file. Every one takes its object name first and follows the theme."""
