# Copied from generator/runtime/paging/__init__.py; edit it there, then generate again.
"""Walk the pages of a listing."""
