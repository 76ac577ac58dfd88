"""Decide what every part of the API is called in Python."""
