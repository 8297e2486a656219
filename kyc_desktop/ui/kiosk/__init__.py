"""The window of a kiosk: one visitor after the other, by touch, full screen, without a way out."""
