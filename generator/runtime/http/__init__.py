"""Send requests with httpx: transports, retries, event streams."""
