# Generated from specs/lsp_expert.yaml; edit that, then generate again.
"""One module per resource."""
