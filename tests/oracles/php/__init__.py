"""PHP itself as the judge of what clients send to servers written in it."""
