# Copied from generator/runtime/filters/__init__.py; edit it there, then generate again.
"""Filters of listings, written as Python."""
