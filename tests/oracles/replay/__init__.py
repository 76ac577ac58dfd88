"""Documented examples and the machinery that replays them."""
