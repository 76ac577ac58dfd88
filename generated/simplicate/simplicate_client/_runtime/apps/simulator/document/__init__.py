# Copied from generator/runtime/apps/simulator/document/__init__.py; edit it there, then generate again.
"""What a simulator knows from the OpenAPI document: operations, schemas, examples, and which operation does what."""
