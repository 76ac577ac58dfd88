"""Functions compiled for each model: they read, write and encode it sooner than a loop over its fields."""
