"""How one vendor speaks: refusals, pagination, retries, rate limits."""
