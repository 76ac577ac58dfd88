"""SimplePay's odder values as people think of them; what came is always written back as it came."""
