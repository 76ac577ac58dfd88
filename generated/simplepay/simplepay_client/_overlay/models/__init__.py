# Copied from overlays/simplepay/models/__init__.py; edit it there, then generate again.
"""SimplePay's odder values as people think of them; what came is always written back as it came."""
