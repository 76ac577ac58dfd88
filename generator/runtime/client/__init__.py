"""Clients and resources: what callers hold."""
