# Copied from generator/runtime/auth/__init__.py; edit it there, then generate again.
"""Credentials, and the tokens that are fetched with them."""
