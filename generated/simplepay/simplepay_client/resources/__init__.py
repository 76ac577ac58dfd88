# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""One module per resource."""
