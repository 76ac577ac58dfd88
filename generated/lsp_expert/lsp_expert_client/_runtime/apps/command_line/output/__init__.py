# Copied from generator/runtime/apps/command_line/output/__init__.py; edit it there, then generate again.
"""The result of a command: as a table on a terminal, and as JSON, CSV, Excel or Parquet."""
