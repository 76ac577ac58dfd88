"""Credentials, and the tokens that are fetched with them."""
