"""From a photo file to pixels, and from pixels to findings. Pure: no toolkit, no network.

Pillow and the HEIC decoder are imported inside the functions that need them, so importing this package costs
nothing at start-up.
"""
