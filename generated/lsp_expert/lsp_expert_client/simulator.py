# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""A stand-in for the vendor, which keeps records in memory: for tests, and for trying things out.

In a test: `with Simulator() as vendor:` and a client with `http_client=vendor.http_client()`, `base_url=vendor.base_url`
and `**vendor.credentials`. On its own: `python -m lsp_expert_client.simulator --port 4010`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._overlay.simulator import Simulator as _VendorSimulator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models
    from ._runtime.apps import Collection, Records

    class HeldRecords(Records):
        """What the simulator holds, by kind."""

        account_language_pairs: Collection[models.LanguagePair]
        account_matches: Collection[models.Match]
        account_prices_clients: Collection[models.Price]
        account_prices_suppliers: Collection[models.SupplierPrice]
        account_quantity_types: Collection[models.QuantityType]
        account_services: Collection[models.Service]
        account_taxes: Collection[models.Tax]
        clients: Collection[models.Client]
        clients_contacts: Collection[models.ClientContact]
        clients_files: Collection[models.ClientFile]
        clients_files_upload: Collection[models.ClientFile]
        clients_labels: Collection[models.Client]
        clients_notes: Collection[models.Client]
        clients_prices: Collection[models.Price]
        groups: Collection[models.Group]
        groups_labels: Collection[models.Group]
        invoices: Collection[models.Invoice]
        invoices_credit_note: Collection[models.Invoice]
        invoices_labels: Collection[models.Invoice]
        invoices_payments: Collection[models.Invoice]
        jobs: Collection[models.Job]
        jobs_files: Collection[models.JobFile]
        jobs_files_upload: Collection[models.JobFile]
        jobs_outsourcing: Collection[models.Outsourcing]
        purchase_orders: Collection[models.PurchaseOrder]
        purchase_orders_labels: Collection[models.PurchaseOrder]
        quotes: Collection[models.Quote]
        quotes_labels: Collection[models.Quote]
        suppliers: Collection[models.Supplier]
        suppliers_contacts: Collection[models.SupplierContact]
        suppliers_dedicated_clients: Collection[models.Supplier]
        suppliers_labels: Collection[models.Supplier]
        suppliers_language_pairs: Collection[models.Supplier]
        suppliers_services: Collection[models.SupplierService]


class Simulator(_VendorSimulator):
    __doc__ = _VendorSimulator.__doc__

    document_package = "lsp_expert_client"
    row_models: ClassVar[Mapping[str, str]] = {
        "account/language-pairs": "LanguagePair",
        "account/matches": "Match",
        "account/prices/clients": "Price",
        "account/prices/suppliers": "SupplierPrice",
        "account/quantity-types": "QuantityType",
        "account/services": "Service",
        "account/taxes": "Tax",
        "clients": "Client",
        "clients/contacts": "ClientContact",
        "clients/files": "ClientFile",
        "clients/files/upload": "ClientFile",
        "clients/labels": "Client",
        "clients/notes": "Client",
        "clients/prices": "Price",
        "groups": "Group",
        "groups/labels": "Group",
        "invoices": "Invoice",
        "invoices/credit-note": "Invoice",
        "invoices/labels": "Invoice",
        "invoices/payments": "Invoice",
        "jobs": "Job",
        "jobs/files": "JobFile",
        "jobs/files/upload": "JobFile",
        "jobs/outsourcing": "Outsourcing",
        "purchase-orders": "PurchaseOrder",
        "purchase-orders/labels": "PurchaseOrder",
        "quotes": "Quote",
        "quotes/labels": "Quote",
        "suppliers": "Supplier",
        "suppliers/contacts": "SupplierContact",
        "suppliers/dedicated-clients": "Supplier",
        "suppliers/labels": "Supplier",
        "suppliers/language-pairs": "Supplier",
        "suppliers/services": "SupplierService",
    }

    if TYPE_CHECKING:

        @property
        def records(self) -> HeldRecords:
            """What it holds, by kind."""
            ...


if __name__ == "__main__":
    import sys

    from ._runtime.apps import console

    sys.exit(console(Simulator, "python -m lsp_expert_client.simulator"))
