"""How changes are told to people and programs."""
