"""Hand-written parts of this client."""
