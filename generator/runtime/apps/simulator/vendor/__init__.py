"""A vendor that does what its document says: each part of its behaviour is a class with methods to override."""
