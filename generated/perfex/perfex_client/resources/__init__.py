# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""One module per resource."""
