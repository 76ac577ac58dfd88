# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
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
_long_types CustomFieldInput
addresses Addresses
calendar_event CalendarEvent
calendar_event_page CalendarEventPage
calendar_event_rows CalendarEventRows
checklist_item ChecklistItem
checklist_item_created ChecklistItemCreated
common_record CommonRecord
common_type CommonType CommonTypeName
contact Contact
contact_page ContactPage
contact_permission ContactPermission
contact_rows ContactRows
contract Contract
contract_page ContractPage
contract_rows ContractRows
credit_note CreditNote
credit_note_page CreditNotePage
credit_note_rows CreditNoteRows
credit_note_status CreditNoteStatus
custom_field_definition CustomFieldDefinition
custom_field_owner CustomFieldOwner CustomFieldOwnerName
custom_field_value CustomFieldValue
custom_table_record CustomTableRecord
custom_table_record_created CustomTableRecordCreated
customer Customer
customer_page CustomerPage
customer_rows CustomerRows
discount_type DiscountType
estimate Estimate
estimate_details EstimateDetails
estimate_page EstimatePage
estimate_rows EstimateRows
estimate_status EstimateStatus
existing_item ExistingItem
expense Expense
expense_category ExpenseCategory
expense_page ExpensePage
expense_rows ExpenseRows
failure Failure
invoice Invoice
invoice_details InvoiceDetails
invoice_page InvoicePage
invoice_rows InvoiceRows
invoice_status InvoiceStatus
item Item
item_created ItemCreated
item_page ItemPage
item_rows ItemRows
joined_currency JoinedCurrency
joined_customer JoinedCustomer
lead Lead
lead_page LeadPage
lead_rows LeadRows
line_item LineItem
milestone Milestone
milestone_page MilestonePage
milestone_rows MilestoneRows
new_item NewItem
page_meta PageMeta
payment Payment
payment_mode PaymentMode
payment_page PaymentPage
payment_result PaymentResult
payment_rows PaymentRows
project Project
project_page ProjectPage
project_relation ProjectRelation
project_rows ProjectRows
project_status ProjectStatus
proposal Proposal
proposal_details ProposalDetails
proposal_page ProposalPage
proposal_relation ProposalRelation
proposal_rows ProposalRows
proposal_status ProposalStatus
repeat_period RepeatPeriod
result Result
staff_member StaffMember
staff_member_page StaffMemberPage
staff_member_rows StaffMemberRows
subscription Subscription
subscription_page SubscriptionPage
subscription_rows SubscriptionRows
task Task
task_page TaskPage
task_relation TaskRelation TaskRelationName
task_rows TaskRows
task_status TaskStatus
tax Tax
ticket Ticket
ticket_page TicketPage
ticket_replied TicketReplied
ticket_rows TicketRows
timesheet Timesheet
timesheet_page TimesheetPage
timesheet_rows TimesheetRows
writing_direction WritingDirection
zapier_answer ZapierAnswer
zapier_call_method ZapierCallMethod
zapier_kind ZapierKind ZapierKindName
zapier_poll ZapierPoll
zapier_poll_meta ZapierPollMeta
zapier_record ZapierRecord
zapier_resource ZapierResource
zapier_resources ZapierResources
""",
    )
