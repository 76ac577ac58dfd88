# Copied from generator/runtime/__init__.py; edit it there, then generate again.
"""What every generated client runs on: calls, transports, dialects, models and their codec."""
