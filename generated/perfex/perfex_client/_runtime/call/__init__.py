# Copied from generator/runtime/call/__init__.py; edit it there, then generate again.
"""A call as a value, and the flow of several."""
