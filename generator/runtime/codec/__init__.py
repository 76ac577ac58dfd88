"""Read models from JSON and write them."""
