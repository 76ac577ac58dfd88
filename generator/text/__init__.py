"""Diagnostics, docstrings, identifiers and words."""
