"""From outside: the program as assistive technology meets it, through AT-SPI and nothing else."""
