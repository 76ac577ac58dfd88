# Copied from overlays/perfex/simulator/__init__.py; edit it there, then generate again.
"""A Perfex CRM in memory, as versions 2.x and 3.x of its API module behave."""

from perfex_client._overlay.simulator.simulator import Simulator as Simulator
