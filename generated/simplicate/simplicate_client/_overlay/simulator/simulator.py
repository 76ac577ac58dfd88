# Copied from overlays/simplicate/simulator/simulator.py; edit it there, then generate again.
"""The simulator of Simplicate, as callers make it."""

from __future__ import annotations

from typing import Any, ClassVar, Unpack

from simplicate_client._overlay.simulator.business import Business
from simplicate_client._overlay.simulator.envelope import UnknownFilters
from simplicate_client._runtime.extend import RecordsGiven, SimulatorSettings, Vendor
from simplicate_client._runtime.extend import Simulator as AnySimulator


class Simulator(AnySimulator):
    """A Simplicate in memory.

    Args:
        records: Rows by path, such as `{"crm/organization": [{"id": "organization:a", "name": "Acme"}]}`; ids of others
            (`project_id`) become references. By default the documented examples, and made-up rows.
        requests_a_minute: Budget; no header tells of it.
        unknown_filters: Whether a filter on a field that nobody documents is refused with 400, or ignored.
        settings: `start`, `running` and `strict`, as of every simulator.
    """

    vendor_class = Business
    host = "acme.simplicate.simulator.test"
    more_arguments: ClassVar[dict[str, dict[str, Any]]] = {
        "unknown_filters": {"choices": ("refuse", "ignore"), "default": "refuse", "help": "filters on unknown fields"}
    }

    def __init__(
        self,
        *,
        records: RecordsGiven | None = None,
        requests_a_minute: int = 60,
        unknown_filters: UnknownFilters = "refuse",
        **settings: Unpack[SimulatorSettings],
    ) -> None:
        if unknown_filters not in ("refuse", "ignore"):
            raise ValueError(f"unknown_filters is {unknown_filters!r}; give 'refuse' or 'ignore'")
        self.requests_a_minute = requests_a_minute
        self.unknown_filters: UnknownFilters = unknown_filters
        super().__init__(records=records, **settings)

    def make_vendor(self) -> Vendor:
        """Return the business."""
        return Business(self.document, self.clock, self.requests_a_minute, self.unknown_filters)

    def warn(self, message: str, target: str = "") -> None:
        """Put a message into `errors` of successful answers, beside their data."""
        self._business().warnings.append((message, target))

    def send_invoice(self, invoice_id: str) -> str:
        """Send an invoice, as a user does on the vendor's site; return the id of the document with its PDF."""
        return self._business().send_invoice(invoice_id).id

    def store(self, document_id: str, content: bytes) -> None:
        """Give a document that it holds a content."""
        record = self._business().records["documents/document"].record(document_id)
        if record is None:
            raise LookupError(f"there is no document {document_id}")
        self._business().keep_content(record, content)

    def clear_faults(self) -> None:
        """Undo all faults that were asked for, warnings included."""
        super().clear_faults()
        self._business().warnings.clear()

    def _business(self) -> Business:
        assert isinstance(self.vendor, Business)
        return self.vendor
