# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""The command line of this client: `simplicate`, or `python -m simplicate_client`; it needs the extra `[cli]`."""

import sys

from ._runtime.apps import run_command


def main() -> int:
    """Run a command, and return its exit code."""
    return run_command("simplicate_client", "simplicate")


if __name__ == "__main__":
    sys.exit(main())
