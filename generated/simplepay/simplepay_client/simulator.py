# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""A stand-in for the vendor, which keeps records in memory: for tests, and for trying things out.

In a test: `with Simulator() as vendor:` and a client with `http_client=vendor.http_client()`, `base_url=vendor.base_url`
and `**vendor.credentials`. On its own: `python -m simplepay_client.simulator --port 4010`.
"""

from ._overlay.simulator import Simulator as Simulator

if __name__ == "__main__":
    import sys

    from ._runtime.apps import console

    sys.exit(console(Simulator, "python -m simplepay_client.simulator"))
