# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""A stand-in for the vendor, which keeps records in memory: for tests, and for trying things out.

In a test: `with Simulator() as vendor:` and a client with `http_client=vendor.http_client()`, `base_url=vendor.base_url`
and `**vendor.credentials`. On its own: `python -m perfex_client.simulator --port 4010`.
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

        calendar: Collection[models.CalendarEvent]
        common: Collection[models.CommonRecord]
        common_expense_category: Collection[models.ExpenseCategory]
        common_payment_mode: Collection[models.PaymentMode]
        common_tax_data: Collection[models.Tax]
        contacts: Collection[models.Contact]
        contracts: Collection[models.Contract]
        credit_notes: Collection[models.CreditNote]
        custom_fields: Collection[models.CustomFieldDefinition]
        customers: Collection[models.Customer]
        estimates: Collection[models.EstimateDetails]
        expenses: Collection[models.Expense]
        invoices: Collection[models.InvoiceDetails]
        items: Collection[models.Item]
        leads: Collection[models.Lead]
        milestones: Collection[models.Milestone]
        payments: Collection[models.Payment]
        projects: Collection[models.Project]
        proposals: Collection[models.ProposalDetails]
        staffs: Collection[models.StaffMember]
        subscriptions: Collection[models.Subscription]
        tasks: Collection[models.Task]
        tasks_checklist: Collection[models.ChecklistItem]
        thirdparty_customtable: Collection[models.CustomTableRecord]
        tickets: Collection[models.Ticket]
        timesheets: Collection[models.Timesheet]
        zapier: Collection[dict[str, object]]
        zapier_poll: Collection[models.ZapierRecord]
        zapier_resources: Collection[models.ZapierResource]
        zapier_test: Collection[dict[str, object]]


class Simulator(_VendorSimulator):
    __doc__ = _VendorSimulator.__doc__

    document_package = "perfex_client"
    row_models: ClassVar[Mapping[str, str]] = {
        "calendar": "CalendarEvent",
        "common": "CommonRecord",
        "common/expense_category": "ExpenseCategory",
        "common/payment_mode": "PaymentMode",
        "common/tax_data": "Tax",
        "contacts": "Contact",
        "contracts": "Contract",
        "credit_notes": "CreditNote",
        "custom_fields": "CustomFieldDefinition",
        "customers": "Customer",
        "estimates": "EstimateDetails",
        "expenses": "Expense",
        "invoices": "InvoiceDetails",
        "items": "Item",
        "leads": "Lead",
        "milestones": "Milestone",
        "payments": "Payment",
        "projects": "Project",
        "proposals": "ProposalDetails",
        "staffs": "StaffMember",
        "subscriptions": "Subscription",
        "tasks": "Task",
        "tasks/checklist": "ChecklistItem",
        "thirdparty/customtable": "CustomTableRecord",
        "tickets": "Ticket",
        "timesheets": "Timesheet",
        "zapier/poll": "ZapierRecord",
        "zapier/resources": "ZapierResource",
    }

    if TYPE_CHECKING:

        @property
        def records(self) -> HeldRecords:
            """What it holds, by kind."""
            ...


if __name__ == "__main__":
    import sys

    from ._runtime.apps import console

    sys.exit(console(Simulator, "python -m perfex_client.simulator"))
