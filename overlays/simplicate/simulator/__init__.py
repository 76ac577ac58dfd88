"""A Simplicate in memory, with filters, sorting, uploads and changes."""

from simplicate_client._overlay.simulator.simulator import Simulator as Simulator
