"""Load a client's listings into a warehouse with dlt."""
