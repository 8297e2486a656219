"""The pages in the real window, driven by keys."""
