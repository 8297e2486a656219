"""The reference backend: owns the journey, keeps the data, talks to the providers.

``python -m kyc_desktop.backend serve`` runs it. It imports `flow` and `capture`, never the client.
"""
