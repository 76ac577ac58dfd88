"""Python classes for unusual values of SimplePay; each is written back in the form in which it was read."""
