# Copied from generator/runtime/dialect/__init__.py; edit it there, then generate again.
"""How one vendor speaks: refusals, pagination, retries, rate limits."""
