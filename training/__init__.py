"""How the models of `resources/models` were made: synthetic pictures, networks, training; see `requirements.txt`."""
