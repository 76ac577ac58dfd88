"""Check single nodes of a document against the OpenAPI standard."""
