"""What every generated client runs on: calls, transports, dialects, models and their codec."""
