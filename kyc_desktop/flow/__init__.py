"""The words of the contract between the program and the server.

Pure: the standard library only, no toolkit, no HTTP library, no web framework. The server builds its API
description from these types, the client decodes into them, and the pages show them.
"""
