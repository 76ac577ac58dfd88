"""What a simulator knows from the OpenAPI document: operations, schemas, examples, and which operation does what."""
