"""What tests of the Simplicate client share."""
