"""A Perfex to test against, in either generation of its API module."""
