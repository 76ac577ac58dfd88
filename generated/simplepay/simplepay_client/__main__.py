# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""The command line of this client: `simplepay`, or `python -m simplepay_client`; it needs the extra `[cli]`."""

import sys

from ._runtime.apps import run_command


def main() -> int:
    """Run a command, and return its exit code."""
    return run_command("simplepay_client", "simplepay")


if __name__ == "__main__":
    sys.exit(main())
