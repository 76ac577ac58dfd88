"""Build the IR from a document."""
