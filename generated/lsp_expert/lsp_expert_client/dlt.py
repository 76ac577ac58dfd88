# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""Load listings into a warehouse with dlt, which the extra `dlt` brings.

`dlt.pipeline("tables", destination="duckdb").run(source(resources=[...]))` fetches all at once; `load` does it in
batches, and repeats little if it is interrupted. On the command line:
`python -m lsp_expert_client.dlt --destination duckdb --resources ...`.
"""

from __future__ import annotations

from ._runtime.apps import Warehouse
from .client import LspExpertClient

WAREHOUSE = Warehouse(
    LspExpertClient,
    "lsp_expert",
    {},
)
"""The tables and how they are loaded."""

source = WAREHOUSE.source
load = WAREHOUSE.load

if __name__ == "__main__":
    import sys

    from ._runtime.apps import load_console

    sys.exit(load_console(WAREHOUSE, "python -m lsp_expert_client.dlt"))
