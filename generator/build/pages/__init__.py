"""Recognize the listings of a document that has no `x-pagination`."""
