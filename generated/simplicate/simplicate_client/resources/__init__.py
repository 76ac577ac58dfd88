# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""One module per resource."""
