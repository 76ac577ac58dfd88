# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""Models, enums and named types; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from ._names import *  # noqa: F403  only type checkers read it
else:
    # A text, for it costs next to nothing until a name is asked for, however many there are.
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
.._overlay.models.accounting SplitAmounts
.._overlay.models.bulk_input BulkEntity BulkInputFailed BulkResults
.._overlay.models.calculations InputsSince
.._overlay.models.leave LeaveBalances LeaveTypes
.._overlay.models.payslips PayslipGroup PayslipGroups PayslipLeave PayslipLine PayslipLines
.._overlay.models.reports ReportTimedOut TooManyReports
account Account
accounting_split AccountingSplit
address Address
bank_account BankAccount
bulk_result BulkResult
calculation Calculation
client Client
comparison_leave_row ComparisonLeaveRow
confirmation Confirmation
custom_employee_field CustomEmployeeField
custom_item CustomItem
custom_item_account CustomItemAccount
day_type DayType
derived_account DerivedAccount
employee Employee
employee_confirmation EmployeeConfirmation
employee_include EmployeeInclude EmployeeIncludeName
error Error
inherited_calculation InheritedCalculation
items_and_outputs ItemsAndOutputs
journal Journal
journal_line JournalLine
leave_balance LeaveBalance
leave_day LeaveDay
leave_days_confirmation LeaveDaysConfirmation
leave_figures LeaveFigures
leave_liability_row LeaveLiabilityRow
message Message
new_leave_day NewLeaveDay
pay_dates PayDates
pay_point PayPoint
payment_method PaymentMethod
payment_run PaymentRun
payslip Payslip
payslip_data PayslipData
payslip_details PayslipDetails
payslip_with_data PayslipWithData
profile_mapping ProfileMapping
prsi_class PrsiClass
queued_report QueuedReport
regular_hours RegularHours
report_name ReportName ReportNameName
report_row ReportRow
schedule Schedule
service_period ServicePeriod
service_period_attributes ServicePeriodAttributes
system_item SystemItem
system_item_account SystemItemAccount
tracked_balances_row TrackedBalancesRow
transaction_history_row TransactionHistoryRow
variance_row VarianceRow
variance_transaction VarianceTransaction
wave Wave
wave_frequency WaveFrequency WaveFrequencyName
""",
    )
