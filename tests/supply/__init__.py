"""What we build from and what we ship: the audit of the lock, bills of materials, licences."""
