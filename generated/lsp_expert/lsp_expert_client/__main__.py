# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""The command line of this client: `lsp-expert`, or `python -m lsp_expert_client`; it needs the extra `[cli]`."""

import sys

from ._runtime.apps import run_command


def main() -> int:
    """Run a command, and return its exit code."""
    return run_command("lsp_expert_client", "lsp-expert")


if __name__ == "__main__":
    sys.exit(main())
