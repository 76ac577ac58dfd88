# Copied from generator/runtime/client/__init__.py; edit it there, then generate again.
"""Clients and resources: what callers hold."""
