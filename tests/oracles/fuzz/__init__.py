"""Random documents that try to become code."""
