"""What an API offers, free of OpenAPI's notation."""
