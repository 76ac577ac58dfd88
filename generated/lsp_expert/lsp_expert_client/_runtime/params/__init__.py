# Copied from generator/runtime/params/__init__.py; edit it there, then generate again.
"""Parameters in paths, queries, headers and cookies."""
