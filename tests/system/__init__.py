"""What `make test-system` runs: tests that need Debian packages or another registry than Python's."""
