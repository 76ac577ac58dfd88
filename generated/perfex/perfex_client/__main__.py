# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""The command line of this client: `perfex`, or `python -m perfex_client`; it needs the extra `[cli]`."""

import sys

from ._runtime.apps import run_command


def main() -> int:
    """Run a command, and return its exit code."""
    return run_command("perfex_client", "perfex")


if __name__ == "__main__":
    sys.exit(main())
