# Copied from generator/runtime/apps/agents/__init__.py; edit it there, then generate again.
"""Let agents use a client over the Model Context Protocol: search for operations, describe one, call one."""
