# Copied from generator/runtime/apps/warehouse/__init__.py; edit it there, then generate again.
"""Load a client's listings into a warehouse with dlt."""
