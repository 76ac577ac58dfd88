"""Values made from schemas, read through the client made from the same schemas."""
