# Copied from generator/runtime/codec/__init__.py; edit it there, then generate again.
"""Read models from JSON and write them."""
