"""Documents as other tools and other people write them."""
