"""Generate and check clients from documents of other authors."""
