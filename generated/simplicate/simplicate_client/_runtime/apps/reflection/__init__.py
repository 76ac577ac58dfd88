# Copied from generator/runtime/apps/reflection/__init__.py; edit it there, then generate again.
"""What a client offers, by reflection: its resources and methods, with their arguments, types and docs.

`Surface` reads the client's own modules as text and imports none of them, so that a list of methods costs no HTTP
library and no models. `types` looks into annotations, and imports the models that they name.
"""
