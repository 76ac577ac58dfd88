"""House rules for curated specs, and schema proposals from recorded JSON."""
