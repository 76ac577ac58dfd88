"""The simulator of Perfex, as callers make it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from perfex_client._overlay.simulator.gate import Generation
from perfex_client._overlay.simulator.routes import PerfexVendor
from perfex_client._runtime.extend import RecordsGiven, SimulatorSettings, Vendor
from perfex_client._runtime.extend import Simulator as AnySimulator


class Simulator(AnySimulator):
    """A Perfex CRM in memory.

    Args:
        generation: Version of its API module: `"2.x"`, which the guide describes, or `"3.x"`.
        records: Rows by resource, such as `{"invoices": [{"id": "7", ...}]}`; by default the documented examples.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = PerfexVendor
    host = "crm.simulator.test"
    more_arguments: ClassVar[Mapping[str, Mapping[str, Any]]] = {
        "generation": {"choices": ("2.x", "3.x"), "default": "2.x", "help": "version of the API module (default: 2.x)"}
    }

    def __init__(
        self,
        *,
        generation: Generation = "2.x",
        records: RecordsGiven | None = None,
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        if generation not in ("2.x", "3.x"):
            raise ValueError(f"generation is {generation!r}; give '2.x' or '3.x'")
        self.generation: Generation = generation
        super().__init__(records=records, **settings)

    def make_vendor(self) -> Vendor:
        """Return the CRM."""
        return PerfexVendor(self.document, self.clock, self.generation)
