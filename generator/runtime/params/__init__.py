"""Parameters in paths, queries, headers and cookies."""
