"""The window, its theme and its widgets. Imports flow, capture and the types of api.session; never pages."""
