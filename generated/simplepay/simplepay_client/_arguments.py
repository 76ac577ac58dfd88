# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""The documented types of all arguments: what is given is written as its type, or refused."""

from typing import Final

from ._runtime.call import Takes

TAKES: Final = {
    ("POST", "/clients/{client_id}/bulk_input"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "entities": ("entities", "Sequence[models.BulkEntity]"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/employees"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "query": {
                "include": ("include", "SequenceNotStr[models.EmployeeInclude | str]"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/employees"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "wave_id": ("wave_id", "int"),
                "first_name": ("first_name", "str"),
                "last_name": ("last_name", "str"),
                "birthdate": ("birthdate", "date | None"),
                "appointment_date": ("appointment_date", "date"),
                "ppsn": ("ppsn", "str | None"),
                "prsi_class": ("prsi_class", "models.PrsiClass | str | None"),
                "prsi_exempt": ("prsi_exempt", "bool | None"),
                "director": ("director", "bool | None"),
                "email": ("email", "str | None"),
                "payment_method": ("payment_method", "models.PaymentMethod | str"),
                "number": ("number", "str"),
                "job_title": ("job_title", "str | None"),
                "bank_account_attributes": ("bank_account_attributes", "models.BankAccount | None"),
                "bank_account": ("bank_account", "models.BankAccount | None"),
                "physical_address": ("physical_address", "models.Address | None"),
                "custom_fields": ("custom_fields", "Mapping[str, object] | Mapping[int, object] | None"),
            },
        },
        wrap=("employee",),
    ),
    ("GET", "/employees/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "int"),
            },
        },
    ),
    ("PATCH", "/employees/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "int"),
            },
            "json": {
                "wave_id": ("wave_id", "int"),
                "first_name": ("first_name", "str"),
                "last_name": ("last_name", "str"),
                "birthdate": ("birthdate", "date | None"),
                "appointment_date": ("appointment_date", "date"),
                "ppsn": ("ppsn", "str | None"),
                "prsi_class": ("prsi_class", "models.PrsiClass | str | None"),
                "prsi_exempt": ("prsi_exempt", "bool | None"),
                "director": ("director", "bool | None"),
                "email": ("email", "str | None"),
                "payment_method": ("payment_method", "models.PaymentMethod | str"),
                "number": ("number", "str"),
                "job_title": ("job_title", "str | None"),
                "bank_account_attributes": ("bank_account_attributes", "models.BankAccount | None"),
                "bank_account": ("bank_account", "models.BankAccount | None"),
                "physical_address": ("physical_address", "models.Address | None"),
                "custom_fields": ("custom_fields", "Mapping[str, object] | Mapping[int, object] | None"),
            },
        },
        wrap=("employee",),
    ),
    ("DELETE", "/employees/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "int"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/waves"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "query": {
                "format": ("format", "Literal['simplified']"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/waves"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "frequency": ("frequency", "models.WaveFrequency | str"),
                "last_day_of_month": ("last_day_of_month", "int"),
                "first_end_date": ("first_end_date", "date"),
                "custom_name": ("custom_name", "str"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/pay_points"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/payslips"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("GET", "/payslips/{payslip_id}"): Takes(
        {
            "path": {
                "payslip_id": ("payslip_id", "int"),
            },
        },
    ),
    ("GET", "/payslips/{payslip_id}.pdf"): Takes(
        {
            "path": {
                "payslip_id": ("payslip_id", "int"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/payment_runs"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
    ("GET", "/payment_runs/{payment_run_id}/payslips"): Takes(
        {
            "path": {
                "payment_run_id": ("payment_run_id", "int"),
            },
        },
    ),
    ("GET", "/payment_runs/{payment_run_id}/accounting"): Takes(
        {
            "path": {
                "payment_run_id": ("payment_run_id", "int"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/transaction_history"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "wave_ids": ("wave_ids", "Sequence[int] | None"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "account_names": ("account_names", "SequenceNotStr[str]"),
                "custom_fields": ("custom_fields", "SequenceNotStr[str] | None"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/variance"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "wave_id": ("wave_id", "int"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "period_offset": ("period_offset", "int"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/comparison_leave"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "wave_ids": ("wave_ids", "Sequence[int] | None"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "leave_types": ("leave_types", "Sequence[int]"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/leave_liability_v2"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "date": ("date", "date"),
                "wave_ids": ("wave_ids", "Sequence[int] | None"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/tracked_balances"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
            "json": {
                "date": ("date", "date"),
                "wave_ids": ("wave_ids", "Sequence[int] | None"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("POST", "/clients/{client_id}/reports/{report}/async"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
                "report": ("report", "models.ReportName | str"),
            },
            "json": {
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "date": ("date", "date"),
                "wave_id": ("wave_id", "int"),
                "period_offset": ("period_offset", "int"),
                "wave_ids": ("wave_ids", "Sequence[int] | None"),
                "employee_ids": ("employee_ids", "Sequence[int] | None"),
                "account_names": ("account_names", "SequenceNotStr[str]"),
                "custom_fields": ("custom_fields", "SequenceNotStr[str] | None"),
                "leave_types": ("leave_types", "Sequence[int]"),
                "humanize": ("humanize", "bool | None"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/reports/poll/{uuid}"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
                "uuid": ("uuid", "UUID | str"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/calculations"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/calculations"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("POST", "/employees/{employee_id}/calculations"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "calc_type": ("calc_type", "int | str"),
                "calculation_details": ("calculation_details", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/payslips/{payslip_id}/calculations"): Takes(
        {
            "path": {
                "payslip_id": ("payslip_id", "int"),
            },
        },
    ),
    ("POST", "/payslips/{payslip_id}/calculations"): Takes(
        {
            "path": {
                "payslip_id": ("payslip_id", "int"),
            },
            "json": {
                "calc_type": ("calc_type", "int | str"),
                "calculation_details": ("calculation_details", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/calculations/{id}"): Takes(
        {
            "path": {
                "id": ("calculation_id", "int"),
            },
        },
    ),
    ("DELETE", "/calculations/{id}"): Takes(
        {
            "path": {
                "id": ("calculation_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/inherited_calculations"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("PATCH", "/employees/{employee_id}/inherited_calculations"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "calc_type": ("calc_type", "str"),
                "effective_date": ("effective_date", "date"),
                "calculation_details": ("calculation_details", "models.RegularHours"),
            },
        },
    ),
    ("GET", "/inherited_calculations/{id}"): Takes(
        {
            "path": {
                "id": ("inherited_calculation_id", "int"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/items_and_outputs"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/service_periods"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("POST", "/employees/{employee_id}/service_periods/end_service"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "termination_date": ("termination_date", "date"),
                "termination_code": ("termination_code", "int"),
            },
        },
        wrap=("employee_action",),
    ),
    ("POST", "/employees/{employee_id}/service_periods/reinstate"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "appointment_date": ("appointment_date", "date"),
            },
        },
        wrap=("employee_action",),
    ),
    ("DELETE", "/employees/{employee_id}/service_periods/undo_end_service"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/leave_balances"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "query": {
                "date": ("date", "date | Literal['latest']"),
            },
        },
    ),
    ("GET", "/clients/{client_id}/leave_types"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/leave_days"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("POST", "/employees/{employee_id}/leave_days"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "date": ("date", "date"),
                "hours": ("hours", "Decimal | int | None"),
                "type_id": ("type_id", "int"),
            },
        },
    ),
    ("POST", "/employees/{employee_id}/leave_days/create_multiple"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "dates": ("dates", "Sequence[models.NewLeaveDay]"),
            },
        },
    ),
    ("PATCH", "/leave_days/{leave_day_id}"): Takes(
        {
            "path": {
                "leave_day_id": ("leave_day_id", "int"),
            },
            "json": {
                "date": ("date", "date"),
                "hours": ("hours", "Decimal | int | None"),
                "type_id": ("type_id", "int"),
            },
        },
    ),
    ("DELETE", "/leave_days/{leave_day_id}"): Takes(
        {
            "path": {
                "leave_day_id": ("leave_day_id", "int"),
            },
        },
    ),
    ("GET", "/employees/{employee_id}/profile_mappings"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
        },
    ),
    ("POST", "/employees/{employee_id}/profile_mappings"): Takes(
        {
            "path": {
                "employee_id": ("employee_id", "int"),
            },
            "json": {
                "profile_id": ("profile_id", "int"),
                "employee_id": ("mapped_employee_id", "int"),
            },
        },
        wrap=("profile_mapping",),
    ),
    ("DELETE", "/profile_mappings/{profile_mapping_id}"): Takes(
        {
            "path": {
                "profile_mapping_id": ("profile_mapping_id", "int"),
            },
        },
    ),
    ("PUT", "/profile_mappings/{profile_mapping_id}"): Takes(
        {
            "path": {
                "profile_mapping_id": ("profile_mapping_id", "int"),
            },
            "json": {
                "optional_calculation_ids": ("optional_calculation_ids", "Sequence[int]"),
            },
        },
        wrap=("profile_mapping",),
    ),
    ("GET", "/clients/{client_id}/custom_employee_fields"): Takes(
        {
            "path": {
                "client_id": ("client_id", "int"),
            },
        },
    ),
}
