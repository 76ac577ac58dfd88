# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""Models, enums and named types; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from .._overlay.models import BulkEntity as BulkEntity
    from .._overlay.models import BulkInputFailed as BulkInputFailed
    from .._overlay.models import BulkResults as BulkResults
    from .._overlay.models import InputsSince as InputsSince
    from .._overlay.models import LeaveBalances as LeaveBalances
    from .._overlay.models import LeaveTypes as LeaveTypes
    from .._overlay.models import PayslipGroup as PayslipGroup
    from .._overlay.models import PayslipGroups as PayslipGroups
    from .._overlay.models import PayslipLeave as PayslipLeave
    from .._overlay.models import PayslipLine as PayslipLine
    from .._overlay.models import PayslipLines as PayslipLines
    from .._overlay.models import ReportTimedOut as ReportTimedOut
    from .._overlay.models import SplitAmounts as SplitAmounts
    from .._overlay.models import TooManyReports as TooManyReports
    from .account import Account as Account
    from .accounting_split import AccountingSplit as AccountingSplit
    from .address import Address as Address
    from .bank_account import BankAccount as BankAccount
    from .bulk_result import BulkResult as BulkResult
    from .calculation import Calculation as Calculation
    from .client import Client as Client
    from .comparison_leave_row import ComparisonLeaveRow as ComparisonLeaveRow
    from .confirmation import Confirmation as Confirmation
    from .custom_employee_field import CustomEmployeeField as CustomEmployeeField
    from .custom_item import CustomItem as CustomItem
    from .custom_item_account import CustomItemAccount as CustomItemAccount
    from .day_type import DayType as DayType
    from .derived_account import DerivedAccount as DerivedAccount
    from .employee import Employee as Employee
    from .employee_confirmation import EmployeeConfirmation as EmployeeConfirmation
    from .employee_include import EmployeeInclude as EmployeeInclude
    from .error import Error as Error
    from .inherited_calculation import InheritedCalculation as InheritedCalculation
    from .items_and_outputs import ItemsAndOutputs as ItemsAndOutputs
    from .journal import Journal as Journal
    from .journal_line import JournalLine as JournalLine
    from .leave_balance import LeaveBalance as LeaveBalance
    from .leave_day import LeaveDay as LeaveDay
    from .leave_days_confirmation import LeaveDaysConfirmation as LeaveDaysConfirmation
    from .leave_figures import LeaveFigures as LeaveFigures
    from .leave_liability_row import LeaveLiabilityRow as LeaveLiabilityRow
    from .message import Message as Message
    from .new_leave_day import NewLeaveDay as NewLeaveDay
    from .pay_dates import PayDates as PayDates
    from .pay_point import PayPoint as PayPoint
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_run import PaymentRun as PaymentRun
    from .payslip import Payslip as Payslip
    from .payslip_data import PayslipData as PayslipData
    from .payslip_details import PayslipDetails as PayslipDetails
    from .payslip_with_data import PayslipWithData as PayslipWithData
    from .profile_mapping import ProfileMapping as ProfileMapping
    from .prsi_class import PrsiClass as PrsiClass
    from .queued_report import QueuedReport as QueuedReport
    from .regular_hours import RegularHours as RegularHours
    from .report_name import ReportName as ReportName
    from .report_row import ReportRow as ReportRow
    from .schedule import Schedule as Schedule
    from .service_period import ServicePeriod as ServicePeriod
    from .service_period_attributes import ServicePeriodAttributes as ServicePeriodAttributes
    from .system_item import SystemItem as SystemItem
    from .system_item_account import SystemItemAccount as SystemItemAccount
    from .tracked_balances_row import TrackedBalancesRow as TrackedBalancesRow
    from .transaction_history_row import TransactionHistoryRow as TransactionHistoryRow
    from .variance_row import VarianceRow as VarianceRow
    from .variance_transaction import VarianceTransaction as VarianceTransaction
    from .wave import Wave as Wave
    from .wave_frequency import WaveFrequency as WaveFrequency

_MODULES: dict[str, str] = {
    "Account": "account",
    "AccountingSplit": "accounting_split",
    "Address": "address",
    "BankAccount": "bank_account",
    "BulkEntity": ".._overlay.models",
    "BulkInputFailed": ".._overlay.models",
    "BulkResult": "bulk_result",
    "BulkResults": ".._overlay.models",
    "Calculation": "calculation",
    "Client": "client",
    "ComparisonLeaveRow": "comparison_leave_row",
    "Confirmation": "confirmation",
    "CustomEmployeeField": "custom_employee_field",
    "CustomItem": "custom_item",
    "CustomItemAccount": "custom_item_account",
    "DayType": "day_type",
    "DerivedAccount": "derived_account",
    "Employee": "employee",
    "EmployeeConfirmation": "employee_confirmation",
    "EmployeeInclude": "employee_include",
    "Error": "error",
    "InheritedCalculation": "inherited_calculation",
    "InputsSince": ".._overlay.models",
    "ItemsAndOutputs": "items_and_outputs",
    "Journal": "journal",
    "JournalLine": "journal_line",
    "LeaveBalance": "leave_balance",
    "LeaveBalances": ".._overlay.models",
    "LeaveDay": "leave_day",
    "LeaveDaysConfirmation": "leave_days_confirmation",
    "LeaveFigures": "leave_figures",
    "LeaveLiabilityRow": "leave_liability_row",
    "LeaveTypes": ".._overlay.models",
    "Message": "message",
    "NewLeaveDay": "new_leave_day",
    "PayDates": "pay_dates",
    "PayPoint": "pay_point",
    "PaymentMethod": "payment_method",
    "PaymentRun": "payment_run",
    "Payslip": "payslip",
    "PayslipData": "payslip_data",
    "PayslipDetails": "payslip_details",
    "PayslipGroup": ".._overlay.models",
    "PayslipGroups": ".._overlay.models",
    "PayslipLeave": ".._overlay.models",
    "PayslipLine": ".._overlay.models",
    "PayslipLines": ".._overlay.models",
    "PayslipWithData": "payslip_with_data",
    "ProfileMapping": "profile_mapping",
    "PrsiClass": "prsi_class",
    "QueuedReport": "queued_report",
    "RegularHours": "regular_hours",
    "ReportName": "report_name",
    "ReportRow": "report_row",
    "ReportTimedOut": ".._overlay.models",
    "Schedule": "schedule",
    "ServicePeriod": "service_period",
    "ServicePeriodAttributes": "service_period_attributes",
    "SplitAmounts": ".._overlay.models",
    "SystemItem": "system_item",
    "SystemItemAccount": "system_item_account",
    "TooManyReports": ".._overlay.models",
    "TrackedBalancesRow": "tracked_balances_row",
    "TransactionHistoryRow": "transaction_history_row",
    "VarianceRow": "variance_row",
    "VarianceTransaction": "variance_transaction",
    "Wave": "wave",
    "WaveFrequency": "wave_frequency",
}

__all__: list[str] = [
    "Account",
    "AccountingSplit",
    "Address",
    "BankAccount",
    "BulkEntity",
    "BulkInputFailed",
    "BulkResult",
    "BulkResults",
    "Calculation",
    "Client",
    "ComparisonLeaveRow",
    "Confirmation",
    "CustomEmployeeField",
    "CustomItem",
    "CustomItemAccount",
    "DayType",
    "DerivedAccount",
    "Employee",
    "EmployeeConfirmation",
    "EmployeeInclude",
    "Error",
    "InheritedCalculation",
    "InputsSince",
    "ItemsAndOutputs",
    "Journal",
    "JournalLine",
    "LeaveBalance",
    "LeaveBalances",
    "LeaveDay",
    "LeaveDaysConfirmation",
    "LeaveFigures",
    "LeaveLiabilityRow",
    "LeaveTypes",
    "Message",
    "NewLeaveDay",
    "PayDates",
    "PayPoint",
    "PaymentMethod",
    "PaymentRun",
    "Payslip",
    "PayslipData",
    "PayslipDetails",
    "PayslipGroup",
    "PayslipGroups",
    "PayslipLeave",
    "PayslipLine",
    "PayslipLines",
    "PayslipWithData",
    "ProfileMapping",
    "PrsiClass",
    "QueuedReport",
    "RegularHours",
    "ReportName",
    "ReportRow",
    "ReportTimedOut",
    "Schedule",
    "ServicePeriod",
    "ServicePeriodAttributes",
    "SplitAmounts",
    "SystemItem",
    "SystemItemAccount",
    "TooManyReports",
    "TrackedBalancesRow",
    "TransactionHistoryRow",
    "VarianceRow",
    "VarianceTransaction",
    "Wave",
    "WaveFrequency",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
