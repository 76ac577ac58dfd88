"""What the clients of the four vendors do."""
