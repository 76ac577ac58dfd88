"""Compare two specs, or two states of this repository, by what changes for callers."""
