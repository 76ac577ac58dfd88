"""A smoke run: every operation of every client, blocking and async, against a vendor made from its spec."""
