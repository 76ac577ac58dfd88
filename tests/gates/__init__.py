"""Measures of code and tests: complexity, `make coverage` and `make mutants`."""
