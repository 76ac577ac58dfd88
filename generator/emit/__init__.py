"""Turn a named API into the files of a project."""
