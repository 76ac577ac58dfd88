# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""One module per resource; each is imported when it is first touched."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from .calendar import AsyncCalendar as AsyncCalendar
    from .calendar import Calendar as Calendar
    from .common import AsyncCommon as AsyncCommon
    from .common import Common as Common
    from .contacts import AsyncContacts as AsyncContacts
    from .contacts import Contacts as Contacts
    from .contracts import AsyncContracts as AsyncContracts
    from .contracts import Contracts as Contracts
    from .credit_notes import AsyncCreditNotes as AsyncCreditNotes
    from .credit_notes import CreditNotes as CreditNotes
    from .custom_fields import AsyncCustomFields as AsyncCustomFields
    from .custom_fields import CustomFields as CustomFields
    from .custom_tables import AsyncCustomTables as AsyncCustomTables
    from .custom_tables import CustomTables as CustomTables
    from .customers import AsyncCustomers as AsyncCustomers
    from .customers import Customers as Customers
    from .estimates import AsyncEstimates as AsyncEstimates
    from .estimates import Estimates as Estimates
    from .expenses import AsyncExpenses as AsyncExpenses
    from .expenses import Expenses as Expenses
    from .invoices import AsyncInvoices as AsyncInvoices
    from .invoices import Invoices as Invoices
    from .items import AsyncItems as AsyncItems
    from .items import Items as Items
    from .leads import AsyncLeads as AsyncLeads
    from .leads import Leads as Leads
    from .milestones import AsyncMilestones as AsyncMilestones
    from .milestones import Milestones as Milestones
    from .payments import AsyncPayments as AsyncPayments
    from .payments import Payments as Payments
    from .projects import AsyncProjects as AsyncProjects
    from .projects import Projects as Projects
    from .proposals import AsyncProposals as AsyncProposals
    from .proposals import Proposals as Proposals
    from .staff import AsyncStaff as AsyncStaff
    from .staff import Staff as Staff
    from .subscriptions import AsyncSubscriptions as AsyncSubscriptions
    from .subscriptions import Subscriptions as Subscriptions
    from .tasks import AsyncTasks as AsyncTasks
    from .tasks import Tasks as Tasks
    from .tasks_checklist import AsyncTasksChecklist as AsyncTasksChecklist
    from .tasks_checklist import TasksChecklist as TasksChecklist
    from .tickets import AsyncTickets as AsyncTickets
    from .tickets import Tickets as Tickets
    from .timesheets import AsyncTimesheets as AsyncTimesheets
    from .timesheets import Timesheets as Timesheets
    from .zapier import AsyncZapier as AsyncZapier
    from .zapier import Zapier as Zapier
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
calendar AsyncCalendar Calendar
common AsyncCommon Common
contacts AsyncContacts Contacts
contracts AsyncContracts Contracts
credit_notes AsyncCreditNotes CreditNotes
custom_fields AsyncCustomFields CustomFields
custom_tables AsyncCustomTables CustomTables
customers AsyncCustomers Customers
estimates AsyncEstimates Estimates
expenses AsyncExpenses Expenses
invoices AsyncInvoices Invoices
items AsyncItems Items
leads AsyncLeads Leads
milestones AsyncMilestones Milestones
payments AsyncPayments Payments
projects AsyncProjects Projects
proposals AsyncProposals Proposals
staff AsyncStaff Staff
subscriptions AsyncSubscriptions Subscriptions
tasks AsyncTasks Tasks
tasks_checklist AsyncTasksChecklist TasksChecklist
tickets AsyncTickets Tickets
timesheets AsyncTimesheets Timesheets
zapier AsyncZapier Zapier
""",
    )
