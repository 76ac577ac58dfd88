# Copied from overlays/simplepay/models/__init__.py; edit it there, then generate again.
"""Python classes for unusual values of SimplePay; each is written back in the form in which it was read."""
