"""The result of a command: as a table on a terminal, and as JSON, CSV, Excel or Parquet."""
