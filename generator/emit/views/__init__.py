"""Finish the strings that templates place."""
