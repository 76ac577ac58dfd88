# Copied from generator/runtime/http/__init__.py; edit it there, then generate again.
"""Send requests with httpx: transports, retries, event streams."""
