"""Request bodies: JSON, forms, multipart."""
