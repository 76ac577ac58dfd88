"""A call as a value, and the flow of several."""
