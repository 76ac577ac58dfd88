# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""A stand-in for the vendor, which keeps records in memory: for tests, and for trying things out.

In a test: `with Simulator() as vendor:` and a client with `http_client=vendor.http_client()`, `base_url=vendor.base_url`
and `**vendor.credentials`. On its own: `python -m simplepay_client.simulator --port 4010`.
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

        calculations: Collection[models.Calculation]
        clients: Collection[models.Client]
        clients_bulk_input: Collection[models.BulkResult]
        clients_custom_employee_fields: Collection[models.CustomEmployeeField]
        clients_items_and_outputs: Collection[models.ItemsAndOutputs]
        clients_pay_points: Collection[models.PayPoint]
        clients_payment_runs: Collection[models.PaymentRun]
        clients_reports_async: Collection[models.QueuedReport]
        clients_reports_comparison_leave: Collection[models.ComparisonLeaveRow]
        clients_reports_leave_liability_v2: Collection[models.LeaveLiabilityRow]
        clients_reports_poll: Collection[models.ReportRow]
        clients_reports_tracked_balances: Collection[models.TrackedBalancesRow]
        clients_reports_transaction_history: Collection[models.TransactionHistoryRow]
        clients_reports_variance: Collection[models.VarianceRow]
        clients_waves: Collection[models.Wave]
        employees: Collection[models.Employee]
        employees_leave_balances: Collection[models.LeaveBalance]
        employees_leave_days_create_multiple: Collection[models.LeaveDaysConfirmation]
        employees_service_periods: Collection[models.ServicePeriod]
        employees_service_periods_end_service: Collection[models.Message]
        employees_service_periods_reinstate: Collection[models.Message]
        inherited_calculations: Collection[models.InheritedCalculation]
        leave_days: Collection[models.Confirmation]
        payment_runs_accounting: Collection[models.Journal]
        payslips: Collection[models.Payslip]
        profile_mappings: Collection[models.ProfileMapping]


class Simulator(_VendorSimulator):
    __doc__ = _VendorSimulator.__doc__

    document_package = "simplepay_client"
    row_models: ClassVar[Mapping[str, str]] = {
        "calculations": "Calculation",
        "clients": "Client",
        "clients/bulk_input": "BulkResult",
        "clients/custom_employee_fields": "CustomEmployeeField",
        "clients/items_and_outputs": "ItemsAndOutputs",
        "clients/pay_points": "PayPoint",
        "clients/payment_runs": "PaymentRun",
        "clients/reports/async": "QueuedReport",
        "clients/reports/comparison_leave": "ComparisonLeaveRow",
        "clients/reports/leave_liability_v2": "LeaveLiabilityRow",
        "clients/reports/poll": "ReportRow",
        "clients/reports/tracked_balances": "TrackedBalancesRow",
        "clients/reports/transaction_history": "TransactionHistoryRow",
        "clients/reports/variance": "VarianceRow",
        "clients/waves": "Wave",
        "employees": "Employee",
        "employees/leave_balances": "LeaveBalance",
        "employees/leave_days/create_multiple": "LeaveDaysConfirmation",
        "employees/service_periods": "ServicePeriod",
        "employees/service_periods/end_service": "Message",
        "employees/service_periods/reinstate": "Message",
        "inherited_calculations": "InheritedCalculation",
        "leave_days": "Confirmation",
        "payment_runs/accounting": "Journal",
        "payslips": "Payslip",
        "profile_mappings": "ProfileMapping",
    }

    if TYPE_CHECKING:

        @property
        def records(self) -> HeldRecords:
            """What it holds, by kind."""
            ...


if __name__ == "__main__":
    import sys

    from ._runtime.apps import console

    sys.exit(console(Simulator, "python -m simplepay_client.simulator"))
