"""How parts of two specs are matched, and what is found where they differ."""
