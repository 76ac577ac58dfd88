"""Build the types of the IR from schemas."""
