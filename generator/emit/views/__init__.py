"""Write the strings that templates place."""
