"""Adapters: each knows one provider (or plays one, in the sandbox) and nothing of the journey."""
