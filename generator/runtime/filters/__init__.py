"""Filters of listings, written as Python."""
