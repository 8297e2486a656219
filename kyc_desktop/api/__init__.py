"""The client's side of the wire: the only home of the HTTP library, and a session that knows no toolkit."""
