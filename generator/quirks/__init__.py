"""The ledgers of quirks: what each vendor does, what handles it, which tests prove it."""
