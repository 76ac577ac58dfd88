# Copied from generator/runtime/codec/compiled/__init__.py; edit it there, then generate again.
"""Functions compiled for each model: they read, write and encode it sooner than a loop over its fields."""
