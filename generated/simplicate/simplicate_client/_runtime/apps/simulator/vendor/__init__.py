# Copied from generator/runtime/apps/simulator/vendor/__init__.py; edit it there, then generate again.
"""A vendor that does what its document says: each part of its behaviour is a class with methods to override."""
