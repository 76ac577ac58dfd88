"""Documents that nobody here wrote, made into clients."""
