"""What two documents say of the bytes that travel, whatever Python makes of them."""
