"""Simulators judged by others: openapi-core reads their answers, PHP reads the forms that they read."""
