# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""Optional members that are documented never to be null: a null there is a drift."""

from typing import Final

NEVER_NULL: Final = {
    "BulkResult": "payslip_id payslip_date errors",
    "Calculation": "system_type",
    "CustomEmployeeField": "dropdown_options",
    "Employee": "service_periods recent_payslips recent_payslips_with_data",
    "Error": "errors",
    "LeaveBalance": "date",
    "Payslip": "nett_pay",
    "PayslipData": "sideline leave_payments",
    "PayslipDetails": "sideline leave",
    "PayslipWithData": "nett_pay",
    "ServicePeriodAttributes": "ie_employment_identifier",
    "VarianceTransaction": "description code frequency fractional trace calculation_output formula taxable_income retirement_funding_income non_retirement_funding_income uif_income sdl_income cost_to_company_account accounting accounting_addition",
    "Wave": "length_months length_weeks frequency first_period_offset",
}
