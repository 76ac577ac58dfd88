# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Offer the client's operations to agents over the Model Context Protocol, with the extra `mcp`.

`python -m perfex_client.mcp` serves on standard input and output; `--transport http --port 8000` over HTTP. Agents may
only read, unless `--allow-writes` names operations.
"""

from __future__ import annotations

from ._runtime.apps import Permissions as Permissions
from ._runtime.apps import serve as serve
from ._runtime.apps import server_of as server_of

if __name__ == "__main__":
    import sys

    from ._runtime.apps import agents_console
    from .client import PerfexClient

    sys.exit(agents_console(PerfexClient, "python -m perfex_client.mcp"))
