# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.
"""One module per resource; each is imported when it is first touched."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from .bulk_input import AsyncBulkInput as AsyncBulkInput
    from .bulk_input import BulkInput as BulkInput
    from .calculations import AsyncCalculations as AsyncCalculations
    from .calculations import Calculations as Calculations
    from .clients import AsyncClients as AsyncClients
    from .clients import Clients as Clients
    from .custom_employee_fields import AsyncCustomEmployeeFields as AsyncCustomEmployeeFields
    from .custom_employee_fields import CustomEmployeeFields as CustomEmployeeFields
    from .employees import AsyncEmployees as AsyncEmployees
    from .employees import Employees as Employees
    from .inherited_calculations import AsyncInheritedCalculations as AsyncInheritedCalculations
    from .inherited_calculations import InheritedCalculations as InheritedCalculations
    from .items_and_outputs import AsyncItemsAndOutputs as AsyncItemsAndOutputs
    from .items_and_outputs import ItemsAndOutputs as ItemsAndOutputs
    from .leave_balances import AsyncLeaveBalances as AsyncLeaveBalances
    from .leave_balances import LeaveBalances as LeaveBalances
    from .leave_days import AsyncLeaveDays as AsyncLeaveDays
    from .leave_days import LeaveDays as LeaveDays
    from .leave_types import AsyncLeaveTypes as AsyncLeaveTypes
    from .leave_types import LeaveTypes as LeaveTypes
    from .pay_points import AsyncPayPoints as AsyncPayPoints
    from .pay_points import PayPoints as PayPoints
    from .payment_runs import AsyncPaymentRuns as AsyncPaymentRuns
    from .payment_runs import PaymentRuns as PaymentRuns
    from .payslips import AsyncPayslips as AsyncPayslips
    from .payslips import Payslips as Payslips
    from .profile_mappings import AsyncProfileMappings as AsyncProfileMappings
    from .profile_mappings import ProfileMappings as ProfileMappings
    from .reports import AsyncReports as AsyncReports
    from .reports import Reports as Reports
    from .service_periods import AsyncServicePeriods as AsyncServicePeriods
    from .service_periods import ServicePeriods as ServicePeriods
    from .waves import AsyncWaves as AsyncWaves
    from .waves import Waves as Waves
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
bulk_input AsyncBulkInput BulkInput
calculations AsyncCalculations Calculations
clients AsyncClients Clients
custom_employee_fields AsyncCustomEmployeeFields CustomEmployeeFields
employees AsyncEmployees Employees
inherited_calculations AsyncInheritedCalculations InheritedCalculations
items_and_outputs AsyncItemsAndOutputs ItemsAndOutputs
leave_balances AsyncLeaveBalances LeaveBalances
leave_days AsyncLeaveDays LeaveDays
leave_types AsyncLeaveTypes LeaveTypes
pay_points AsyncPayPoints PayPoints
payment_runs AsyncPaymentRuns PaymentRuns
payslips AsyncPayslips Payslips
profile_mappings AsyncProfileMappings ProfileMappings
reports AsyncReports Reports
service_periods AsyncServicePeriods ServicePeriods
waves AsyncWaves Waves
""",
    )
