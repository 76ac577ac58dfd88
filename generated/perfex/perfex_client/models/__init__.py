# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Models, enums and named types; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from .._overlay.models import WouldLose as WouldLose
    from .addresses import Addresses as Addresses
    from .calendar_event import CalendarEvent as CalendarEvent
    from .calendar_event_page import CalendarEventPage as CalendarEventPage
    from .calendar_event_rows import CalendarEventRows as CalendarEventRows
    from .checklist_item import ChecklistItem as ChecklistItem
    from .checklist_item_created import ChecklistItemCreated as ChecklistItemCreated
    from .common_record import CommonRecord as CommonRecord
    from .common_type import CommonType as CommonType
    from .contact import Contact as Contact
    from .contact_page import ContactPage as ContactPage
    from .contact_permission import ContactPermission as ContactPermission
    from .contact_rows import ContactRows as ContactRows
    from .contract import Contract as Contract
    from .contract_page import ContractPage as ContractPage
    from .contract_rows import ContractRows as ContractRows
    from .credit_note import CreditNote as CreditNote
    from .credit_note_page import CreditNotePage as CreditNotePage
    from .credit_note_rows import CreditNoteRows as CreditNoteRows
    from .custom_field_definition import CustomFieldDefinition as CustomFieldDefinition
    from .custom_field_owner import CustomFieldOwner as CustomFieldOwner
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_table_record import CustomTableRecord as CustomTableRecord
    from .custom_table_record_created import CustomTableRecordCreated as CustomTableRecordCreated
    from .customer import Customer as Customer
    from .customer_page import CustomerPage as CustomerPage
    from .customer_rows import CustomerRows as CustomerRows
    from .discount_type import DiscountType as DiscountType
    from .estimate import Estimate as Estimate
    from .estimate_page import EstimatePage as EstimatePage
    from .estimate_rows import EstimateRows as EstimateRows
    from .estimate_status import EstimateStatus as EstimateStatus
    from .existing_item import ExistingItem as ExistingItem
    from .expense import Expense as Expense
    from .expense_category import ExpenseCategory as ExpenseCategory
    from .expense_page import ExpensePage as ExpensePage
    from .expense_rows import ExpenseRows as ExpenseRows
    from .failure import Failure as Failure
    from .invoice import Invoice as Invoice
    from .invoice_page import InvoicePage as InvoicePage
    from .invoice_rows import InvoiceRows as InvoiceRows
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .item import Item as Item
    from .item_created import ItemCreated as ItemCreated
    from .item_page import ItemPage as ItemPage
    from .item_rows import ItemRows as ItemRows
    from .joined_currency import JoinedCurrency as JoinedCurrency
    from .joined_customer import JoinedCustomer as JoinedCustomer
    from .lead import Lead as Lead
    from .lead_page import LeadPage as LeadPage
    from .lead_rows import LeadRows as LeadRows
    from .line_item import LineItem as LineItem
    from .milestone import Milestone as Milestone
    from .milestone_page import MilestonePage as MilestonePage
    from .milestone_rows import MilestoneRows as MilestoneRows
    from .new_item import NewItem as NewItem
    from .page_meta import PageMeta as PageMeta
    from .payment import Payment as Payment
    from .payment_mode import PaymentMode as PaymentMode
    from .payment_page import PaymentPage as PaymentPage
    from .payment_result import PaymentResult as PaymentResult
    from .payment_rows import PaymentRows as PaymentRows
    from .project import Project as Project
    from .project_page import ProjectPage as ProjectPage
    from .project_relation import ProjectRelation as ProjectRelation
    from .project_rows import ProjectRows as ProjectRows
    from .proposal import Proposal as Proposal
    from .proposal_page import ProposalPage as ProposalPage
    from .proposal_relation import ProposalRelation as ProposalRelation
    from .proposal_rows import ProposalRows as ProposalRows
    from .repeat_period import RepeatPeriod as RepeatPeriod
    from .result import Result as Result
    from .staff_member import StaffMember as StaffMember
    from .staff_member_page import StaffMemberPage as StaffMemberPage
    from .staff_member_rows import StaffMemberRows as StaffMemberRows
    from .subscription import Subscription as Subscription
    from .subscription_page import SubscriptionPage as SubscriptionPage
    from .subscription_rows import SubscriptionRows as SubscriptionRows
    from .task import Task as Task
    from .task_page import TaskPage as TaskPage
    from .task_relation import TaskRelation as TaskRelation
    from .task_rows import TaskRows as TaskRows
    from .task_status import TaskStatus as TaskStatus
    from .tax import Tax as Tax
    from .ticket import Ticket as Ticket
    from .ticket_page import TicketPage as TicketPage
    from .ticket_replied import TicketReplied as TicketReplied
    from .ticket_rows import TicketRows as TicketRows
    from .timesheet import Timesheet as Timesheet
    from .timesheet_page import TimesheetPage as TimesheetPage
    from .timesheet_rows import TimesheetRows as TimesheetRows
    from .writing_direction import WritingDirection as WritingDirection
    from .zapier_answer import ZapierAnswer as ZapierAnswer
    from .zapier_call_method import ZapierCallMethod as ZapierCallMethod
    from .zapier_kind import ZapierKind as ZapierKind
    from .zapier_poll import ZapierPoll as ZapierPoll
    from .zapier_poll_meta import ZapierPollMeta as ZapierPollMeta
    from .zapier_record import ZapierRecord as ZapierRecord
    from .zapier_resource import ZapierResource as ZapierResource
    from .zapier_resources import ZapierResources as ZapierResources

_MODULES: dict[str, str] = {
    "Addresses": "addresses",
    "CalendarEvent": "calendar_event",
    "CalendarEventPage": "calendar_event_page",
    "CalendarEventRows": "calendar_event_rows",
    "ChecklistItem": "checklist_item",
    "ChecklistItemCreated": "checklist_item_created",
    "CommonRecord": "common_record",
    "CommonType": "common_type",
    "Contact": "contact",
    "ContactPage": "contact_page",
    "ContactPermission": "contact_permission",
    "ContactRows": "contact_rows",
    "Contract": "contract",
    "ContractPage": "contract_page",
    "ContractRows": "contract_rows",
    "CreditNote": "credit_note",
    "CreditNotePage": "credit_note_page",
    "CreditNoteRows": "credit_note_rows",
    "CustomFieldDefinition": "custom_field_definition",
    "CustomFieldOwner": "custom_field_owner",
    "CustomFieldValue": "custom_field_value",
    "CustomTableRecord": "custom_table_record",
    "CustomTableRecordCreated": "custom_table_record_created",
    "Customer": "customer",
    "CustomerPage": "customer_page",
    "CustomerRows": "customer_rows",
    "DiscountType": "discount_type",
    "Estimate": "estimate",
    "EstimatePage": "estimate_page",
    "EstimateRows": "estimate_rows",
    "EstimateStatus": "estimate_status",
    "ExistingItem": "existing_item",
    "Expense": "expense",
    "ExpenseCategory": "expense_category",
    "ExpensePage": "expense_page",
    "ExpenseRows": "expense_rows",
    "Failure": "failure",
    "Invoice": "invoice",
    "InvoicePage": "invoice_page",
    "InvoiceRows": "invoice_rows",
    "InvoiceStatus": "invoice_status",
    "Item": "item",
    "ItemCreated": "item_created",
    "ItemPage": "item_page",
    "ItemRows": "item_rows",
    "JoinedCurrency": "joined_currency",
    "JoinedCustomer": "joined_customer",
    "Lead": "lead",
    "LeadPage": "lead_page",
    "LeadRows": "lead_rows",
    "LineItem": "line_item",
    "Milestone": "milestone",
    "MilestonePage": "milestone_page",
    "MilestoneRows": "milestone_rows",
    "NewItem": "new_item",
    "PageMeta": "page_meta",
    "Payment": "payment",
    "PaymentMode": "payment_mode",
    "PaymentPage": "payment_page",
    "PaymentResult": "payment_result",
    "PaymentRows": "payment_rows",
    "Project": "project",
    "ProjectPage": "project_page",
    "ProjectRelation": "project_relation",
    "ProjectRows": "project_rows",
    "Proposal": "proposal",
    "ProposalPage": "proposal_page",
    "ProposalRelation": "proposal_relation",
    "ProposalRows": "proposal_rows",
    "RepeatPeriod": "repeat_period",
    "Result": "result",
    "StaffMember": "staff_member",
    "StaffMemberPage": "staff_member_page",
    "StaffMemberRows": "staff_member_rows",
    "Subscription": "subscription",
    "SubscriptionPage": "subscription_page",
    "SubscriptionRows": "subscription_rows",
    "Task": "task",
    "TaskPage": "task_page",
    "TaskRelation": "task_relation",
    "TaskRows": "task_rows",
    "TaskStatus": "task_status",
    "Tax": "tax",
    "Ticket": "ticket",
    "TicketPage": "ticket_page",
    "TicketReplied": "ticket_replied",
    "TicketRows": "ticket_rows",
    "Timesheet": "timesheet",
    "TimesheetPage": "timesheet_page",
    "TimesheetRows": "timesheet_rows",
    "WouldLose": ".._overlay.models",
    "WritingDirection": "writing_direction",
    "ZapierAnswer": "zapier_answer",
    "ZapierCallMethod": "zapier_call_method",
    "ZapierKind": "zapier_kind",
    "ZapierPoll": "zapier_poll",
    "ZapierPollMeta": "zapier_poll_meta",
    "ZapierRecord": "zapier_record",
    "ZapierResource": "zapier_resource",
    "ZapierResources": "zapier_resources",
}

__all__: list[str] = [
    "Addresses",
    "CalendarEvent",
    "CalendarEventPage",
    "CalendarEventRows",
    "ChecklistItem",
    "ChecklistItemCreated",
    "CommonRecord",
    "CommonType",
    "Contact",
    "ContactPage",
    "ContactPermission",
    "ContactRows",
    "Contract",
    "ContractPage",
    "ContractRows",
    "CreditNote",
    "CreditNotePage",
    "CreditNoteRows",
    "CustomFieldDefinition",
    "CustomFieldOwner",
    "CustomFieldValue",
    "CustomTableRecord",
    "CustomTableRecordCreated",
    "Customer",
    "CustomerPage",
    "CustomerRows",
    "DiscountType",
    "Estimate",
    "EstimatePage",
    "EstimateRows",
    "EstimateStatus",
    "ExistingItem",
    "Expense",
    "ExpenseCategory",
    "ExpensePage",
    "ExpenseRows",
    "Failure",
    "Invoice",
    "InvoicePage",
    "InvoiceRows",
    "InvoiceStatus",
    "Item",
    "ItemCreated",
    "ItemPage",
    "ItemRows",
    "JoinedCurrency",
    "JoinedCustomer",
    "Lead",
    "LeadPage",
    "LeadRows",
    "LineItem",
    "Milestone",
    "MilestonePage",
    "MilestoneRows",
    "NewItem",
    "PageMeta",
    "Payment",
    "PaymentMode",
    "PaymentPage",
    "PaymentResult",
    "PaymentRows",
    "Project",
    "ProjectPage",
    "ProjectRelation",
    "ProjectRows",
    "Proposal",
    "ProposalPage",
    "ProposalRelation",
    "ProposalRows",
    "RepeatPeriod",
    "Result",
    "StaffMember",
    "StaffMemberPage",
    "StaffMemberRows",
    "Subscription",
    "SubscriptionPage",
    "SubscriptionRows",
    "Task",
    "TaskPage",
    "TaskRelation",
    "TaskRows",
    "TaskStatus",
    "Tax",
    "Ticket",
    "TicketPage",
    "TicketReplied",
    "TicketRows",
    "Timesheet",
    "TimesheetPage",
    "TimesheetRows",
    "WouldLose",
    "WritingDirection",
    "ZapierAnswer",
    "ZapierCallMethod",
    "ZapierKind",
    "ZapierPoll",
    "ZapierPollMeta",
    "ZapierRecord",
    "ZapierResource",
    "ZapierResources",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
