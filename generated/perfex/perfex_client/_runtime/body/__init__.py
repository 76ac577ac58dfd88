# Copied from generator/runtime/body/__init__.py; edit it there, then generate again.
"""Request bodies: JSON, forms, multipart."""
