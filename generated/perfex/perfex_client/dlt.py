# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Load listings into a warehouse with dlt, which the extra `dlt` brings.

`dlt.pipeline("tables", destination="duckdb").run(source(resources=[...]))` fetches all at once; `load` does it in
batches, and repeats little if it is interrupted. On the command line:
`python -m perfex_client.dlt --destination duckdb --resources ...`.
"""

from __future__ import annotations

from ._runtime.apps import Incremental, Warehouse
from .client import PerfexClient

WAREHOUSE = Warehouse(
    PerfexClient,
    "perfex",
    {
        "": Incremental(parameter="created_after", finds="created"),
        "customers.list": Incremental(key="userid"),
        "staff.list": Incremental(key="staffid"),
        "payments.list": Incremental(key="paymentid"),
        "calendar.list": Incremental(key="eventid"),
    },
)
"""The tables and how they are loaded."""

source = WAREHOUSE.source
load = WAREHOUSE.load

if __name__ == "__main__":
    import sys

    from ._runtime.apps import load_console

    sys.exit(load_console(WAREHOUSE, "python -m perfex_client.dlt"))
