"""Read a document: YAML, JSON, Swagger, OpenAPI Overlay documents, `$ref`."""
