# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""Models, enums and named types; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from .._overlay.models import ChangePosition as ChangePosition
    from .._overlay.models import Changes as Changes
    from .._overlay.models import DeletionPosition as DeletionPosition
    from .._overlay.models import Deletions as Deletions
    from .._overlay.models import NoInvoiceDocument as NoInvoiceDocument
    from .._overlay.models import TrackingInterrupted as TrackingInterrupted
    from .._overlay.models import Uploaded as Uploaded
    from .._overlay.models import UploadInterrupted as UploadInterrupted
    from .._overlay.models import UploadPosition as UploadPosition
    from .absence import Absence as Absence
    from .absence_type import AbsenceType as AbsenceType
    from .accountancy import Accountancy as Accountancy
    from .accountancy_input import AccountancyInput as AccountancyInput
    from .address import Address as Address
    from .address_input import AddressInput as AddressInput
    from .approval import Approval as Approval
    from .approval_status import ApprovalStatus as ApprovalStatus
    from .assignment import Assignment as Assignment
    from .assignment_budget import AssignmentBudget as AssignmentBudget
    from .assignment_hours_type import AssignmentHoursType as AssignmentHoursType
    from .assignment_reference import AssignmentReference as AssignmentReference
    from .assignment_status import AssignmentStatus as AssignmentStatus
    from .attachment import Attachment as Attachment
    from .attachment_type import AttachmentType as AttachmentType
    from .attention_to import AttentionTo as AttentionTo
    from .avatar import Avatar as Avatar
    from .billing_cycle import BillingCycle as BillingCycle
    from .budget import Budget as Budget
    from .budget_costs import BudgetCosts as BudgetCosts
    from .budget_hours import BudgetHours as BudgetHours
    from .budget_total import BudgetTotal as BudgetTotal
    from .calendar_item_input import CalendarItemInput as CalendarItemInput
    from .changed import Changed as Changed
    from .chunk_progress import ChunkProgress as ChunkProgress
    from .chunked_upload import ChunkedUpload as ChunkedUpload
    from .civil_status import CivilStatus as CivilStatus
    from .composition_type import CompositionType as CompositionType
    from .contact_organization_link import ContactOrganizationLink as ContactOrganizationLink
    from .contact_person import ContactPerson as ContactPerson
    from .contact_person_input import ContactPersonInput as ContactPersonInput
    from .contact_person_link import ContactPersonLink as ContactPersonLink
    from .contact_reference import ContactReference as ContactReference
    from .content_field import ContentField as ContentField
    from .content_field_input import ContentFieldInput as ContentFieldInput
    from .contract import Contract as Contract
    from .contract_type import ContractType as ContractType
    from .correction import Correction as Correction
    from .cost_type import CostType as CostType
    from .country import Country as Country
    from .created import Created as Created
    from .creator import Creator as Creator
    from .custom_field import CustomField as CustomField
    from .custom_field_group import CustomFieldGroup as CustomFieldGroup
    from .custom_field_model import CustomFieldModel as CustomFieldModel
    from .custom_field_model_input import CustomFieldModelInput as CustomFieldModelInput
    from .custom_field_option import CustomFieldOption as CustomFieldOption
    from .custom_field_type import CustomFieldType as CustomFieldType
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_field_value_type import CustomFieldValueType as CustomFieldValueType
    from .customer_group import CustomerGroup as CustomerGroup
    from .customer_group_key import CustomerGroupKey as CustomerGroupKey
    from .date_time_range import DateTimeRange as DateTimeRange
    from .debtor import Debtor as Debtor
    from .debtor_input import DebtorInput as DebtorInput
    from .debtor_relation import DebtorRelation as DebtorRelation
    from .default_service import DefaultService as DefaultService
    from .document import Document as Document
    from .document_type import DocumentType as DocumentType
    from .document_type_reference import DocumentTypeReference as DocumentTypeReference
    from .employee import Employee as Employee
    from .employee_key import EmployeeKey as EmployeeKey
    from .employee_person import EmployeePerson as EmployeePerson
    from .employee_reference import EmployeeReference as EmployeeReference
    from .employee_status import EmployeeStatus as EmployeeStatus
    from .employee_status_key import EmployeeStatusKey as EmployeeStatusKey
    from .employee_type import EmployeeType as EmployeeType
    from .employment_status import EmploymentStatus as EmploymentStatus
    from .employment_type import EmploymentType as EmploymentType
    from .error_answer import ErrorAnswer as ErrorAnswer
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_kind import ErrorKind as ErrorKind
    from .expense import Expense as Expense
    from .expense_attachment import ExpenseAttachment as ExpenseAttachment
    from .gender import Gender as Gender
    from .hours import Hours as Hours
    from .hours_kind import HoursKind as HoursKind
    from .hours_project_service import HoursProjectService as HoursProjectService
    from .hours_reference import HoursReference as HoursReference
    from .hours_type import HoursType as HoursType
    from .industry import Industry as Industry
    from .industry_input import IndustryInput as IndustryInput
    from .installment import Installment as Installment
    from .interest import Interest as Interest
    from .interest_input import InterestInput as InterestInput
    from .invoice import Invoice as Invoice
    from .invoice_line import InvoiceLine as InvoiceLine
    from .invoice_line_input import InvoiceLineInput as InvoiceLineInput
    from .invoice_method import InvoiceMethod as InvoiceMethod
    from .invoice_reference import InvoiceReference as InvoiceReference
    from .invoice_reminder import InvoiceReminder as InvoiceReminder
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoicing_status import InvoicingStatus as InvoicingStatus
    from .leave import Leave as Leave
    from .leave_balance import LeaveBalance as LeaveBalance
    from .leave_status import LeaveStatus as LeaveStatus
    from .leave_type import LeaveType as LeaveType
    from .link_target import LinkTarget as LinkTarget
    from .linked_entity import LinkedEntity as LinkedEntity
    from .listing_fact import ListingFact as ListingFact
    from .listing_filter import ListingFilter as ListingFilter
    from .lost_to_competitor import LostToCompetitor as LostToCompetitor
    from .lost_to_competitor_input import LostToCompetitorInput as LostToCompetitorInput
    from .merge_comparison import MergeComparison as MergeComparison
    from .merge_result import MergeResult as MergeResult
    from .message import Message as Message
    from .message_type import MessageType as MessageType
    from .metadata import Metadata as Metadata
    from .mileage import Mileage as Mileage
    from .mileage_reference import MileageReference as MileageReference
    from .my_organization_profile import MyOrganizationProfile as MyOrganizationProfile
    from .my_organization_profile_reference import MyOrganizationProfileReference as MyOrganizationProfileReference
    from .organization import Organization as Organization
    from .organization_contact import OrganizationContact as OrganizationContact
    from .organization_debtor_reference import OrganizationDebtorReference as OrganizationDebtorReference
    from .organization_reference import OrganizationReference as OrganizationReference
    from .organization_size import OrganizationSize as OrganizationSize
    from .organization_size_input import OrganizationSizeInput as OrganizationSizeInput
    from .payment import Payment as Payment
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_term import PaymentTerm as PaymentTerm
    from .person import Person as Person
    from .person_contact import PersonContact as PersonContact
    from .person_debtor_reference import PersonDebtorReference as PersonDebtorReference
    from .person_gender import PersonGender as PersonGender
    from .person_interest import PersonInterest as PersonInterest
    from .person_mailing_list import PersonMailingList as PersonMailingList
    from .person_mailing_list_input import PersonMailingListInput as PersonMailingListInput
    from .person_reference import PersonReference as PersonReference
    from .planning_budget import PlanningBudget as PlanningBudget
    from .planning_budget_metadata import PlanningBudgetMetadata as PlanningBudgetMetadata
    from .planning_budget_share import PlanningBudgetShare as PlanningBudgetShare
    from .project import Project as Project
    from .project_employee import ProjectEmployee as ProjectEmployee
    from .project_reference import ProjectReference as ProjectReference
    from .project_service import ProjectService as ProjectService
    from .project_service_cost_type import ProjectServiceCostType as ProjectServiceCostType
    from .project_service_hours_type import ProjectServiceHoursType as ProjectServiceHoursType
    from .project_service_hours_type_input import ProjectServiceHoursTypeInput as ProjectServiceHoursTypeInput
    from .project_service_invoice_method import ProjectServiceInvoiceMethod as ProjectServiceInvoiceMethod
    from .project_service_reference import ProjectServiceReference as ProjectServiceReference
    from .project_status import ProjectStatus as ProjectStatus
    from .projects_project_planning_budget_by import ProjectsProjectPlanningBudgetBy as ProjectsProjectPlanningBudgetBy
    from .proposition import Proposition as Proposition
    from .purchase import Purchase as Purchase
    from .purchase_kind import PurchaseKind as PurchaseKind
    from .purchase_type import PurchaseType as PurchaseType
    from .quote import Quote as Quote
    from .quote_sales_service import QuoteSalesService as QuoteSalesService
    from .quote_send_type import QuoteSendType as QuoteSendType
    from .quote_status import QuoteStatus as QuoteStatus
    from .quote_template import QuoteTemplate as QuoteTemplate
    from .quote_template_configuration import QuoteTemplateConfiguration as QuoteTemplateConfiguration
    from .quote_template_metadata import QuoteTemplateMetadata as QuoteTemplateMetadata
    from .recurrence import Recurrence as Recurrence
    from .recurrence_input import RecurrenceInput as RecurrenceInput
    from .recurrence_rule import RecurrenceRule as RecurrenceRule
    from .recurrence_rule_input import RecurrenceRuleInput as RecurrenceRuleInput
    from .registration_invoice_status import RegistrationInvoiceStatus as RegistrationInvoiceStatus
    from .registration_source import RegistrationSource as RegistrationSource
    from .relation_type import RelationType as RelationType
    from .relation_type_input import RelationTypeInput as RelationTypeInput
    from .reminder_set import ReminderSet as ReminderSet
    from .reminder_set_reference import ReminderSetReference as ReminderSetReference
    from .reminder_set_template import ReminderSetTemplate as ReminderSetTemplate
    from .reminder_template import ReminderTemplate as ReminderTemplate
    from .revenue_group import RevenueGroup as RevenueGroup
    from .reverse_invoice import ReverseInvoice as ReverseInvoice
    from .reverse_invoice_status import ReverseInvoiceStatus as ReverseInvoiceStatus
    from .sales import Sales as Sales
    from .sales_progress import SalesProgress as SalesProgress
    from .sales_reason import SalesReason as SalesReason
    from .sales_reason_input import SalesReasonInput as SalesReasonInput
    from .sales_service import SalesService as SalesService
    from .sales_service_cost_type import SalesServiceCostType as SalesServiceCostType
    from .sales_service_hours_type import SalesServiceHoursType as SalesServiceHoursType
    from .sales_source import SalesSource as SalesSource
    from .sales_status import SalesStatus as SalesStatus
    from .satisfied import Satisfied as Satisfied
    from .satisfied_reason import SatisfiedReason as SatisfiedReason
    from .sbi_code import SbiCode as SbiCode
    from .send_email_type import SendEmailType as SendEmailType
    from .sending_method import SendingMethod as SendingMethod
    from .separate_invoice_recipient import SeparateInvoiceRecipient as SeparateInvoiceRecipient
    from .separate_invoice_recipient_input import SeparateInvoiceRecipientInput as SeparateInvoiceRecipientInput
    from .service import Service as Service
    from .shared_item import SharedItem as SharedItem
    from .submission_state import SubmissionState as SubmissionState
    from .submission_status import SubmissionStatus as SubmissionStatus
    from .subscription_cycle import SubscriptionCycle as SubscriptionCycle
    from .tax_unit_role import TaxUnitRole as TaxUnitRole
    from .team import Team as Team
    from .team_input import TeamInput as TeamInput
    from .team_reference import TeamReference as TeamReference
    from .timer import Timer as Timer
    from .timer_state import TimerState as TimerState
    from .timesheet_row import TimesheetRow as TimesheetRow
    from .timesheet_row_item_type import TimesheetRowItemType as TimesheetRowItemType
    from .timesheet_row_kind import TimesheetRowKind as TimesheetRowKind
    from .timesheet_row_organization import TimesheetRowOrganization as TimesheetRowOrganization
    from .timesheet_row_person import TimesheetRowPerson as TimesheetRowPerson
    from .timesheet_row_project import TimesheetRowProject as TimesheetRowProject
    from .timesheet_row_project_service import TimesheetRowProjectService as TimesheetRowProjectService
    from .timetable import Timetable as Timetable
    from .timetable_day import TimetableDay as TimetableDay
    from .timetable_day_input import TimetableDayInput as TimetableDayInput
    from .timetable_week import TimetableWeek as TimetableWeek
    from .timetable_week_input import TimetableWeekInput as TimetableWeekInput
    from .upload_state import UploadState as UploadState
    from .vat_class import VatClass as VatClass

_MODULES: dict[str, str] = {
    "Absence": "absence",
    "AbsenceType": "absence_type",
    "Accountancy": "accountancy",
    "AccountancyInput": "accountancy_input",
    "Address": "address",
    "AddressInput": "address_input",
    "Approval": "approval",
    "ApprovalStatus": "approval_status",
    "Assignment": "assignment",
    "AssignmentBudget": "assignment_budget",
    "AssignmentHoursType": "assignment_hours_type",
    "AssignmentReference": "assignment_reference",
    "AssignmentStatus": "assignment_status",
    "Attachment": "attachment",
    "AttachmentType": "attachment_type",
    "AttentionTo": "attention_to",
    "Avatar": "avatar",
    "BillingCycle": "billing_cycle",
    "Budget": "budget",
    "BudgetCosts": "budget_costs",
    "BudgetHours": "budget_hours",
    "BudgetTotal": "budget_total",
    "CalendarItemInput": "calendar_item_input",
    "ChangePosition": ".._overlay.models",
    "Changed": "changed",
    "Changes": ".._overlay.models",
    "ChunkProgress": "chunk_progress",
    "ChunkedUpload": "chunked_upload",
    "CivilStatus": "civil_status",
    "CompositionType": "composition_type",
    "ContactOrganizationLink": "contact_organization_link",
    "ContactPerson": "contact_person",
    "ContactPersonInput": "contact_person_input",
    "ContactPersonLink": "contact_person_link",
    "ContactReference": "contact_reference",
    "ContentField": "content_field",
    "ContentFieldInput": "content_field_input",
    "Contract": "contract",
    "ContractType": "contract_type",
    "Correction": "correction",
    "CostType": "cost_type",
    "Country": "country",
    "Created": "created",
    "Creator": "creator",
    "CustomField": "custom_field",
    "CustomFieldGroup": "custom_field_group",
    "CustomFieldModel": "custom_field_model",
    "CustomFieldModelInput": "custom_field_model_input",
    "CustomFieldOption": "custom_field_option",
    "CustomFieldType": "custom_field_type",
    "CustomFieldValue": "custom_field_value",
    "CustomFieldValueType": "custom_field_value_type",
    "CustomerGroup": "customer_group",
    "CustomerGroupKey": "customer_group_key",
    "DateTimeRange": "date_time_range",
    "Debtor": "debtor",
    "DebtorInput": "debtor_input",
    "DebtorRelation": "debtor_relation",
    "DefaultService": "default_service",
    "DeletionPosition": ".._overlay.models",
    "Deletions": ".._overlay.models",
    "Document": "document",
    "DocumentType": "document_type",
    "DocumentTypeReference": "document_type_reference",
    "Employee": "employee",
    "EmployeeKey": "employee_key",
    "EmployeePerson": "employee_person",
    "EmployeeReference": "employee_reference",
    "EmployeeStatus": "employee_status",
    "EmployeeStatusKey": "employee_status_key",
    "EmployeeType": "employee_type",
    "EmploymentStatus": "employment_status",
    "EmploymentType": "employment_type",
    "ErrorAnswer": "error_answer",
    "ErrorDetail": "error_detail",
    "ErrorKind": "error_kind",
    "Expense": "expense",
    "ExpenseAttachment": "expense_attachment",
    "Gender": "gender",
    "Hours": "hours",
    "HoursKind": "hours_kind",
    "HoursProjectService": "hours_project_service",
    "HoursReference": "hours_reference",
    "HoursType": "hours_type",
    "Industry": "industry",
    "IndustryInput": "industry_input",
    "Installment": "installment",
    "Interest": "interest",
    "InterestInput": "interest_input",
    "Invoice": "invoice",
    "InvoiceLine": "invoice_line",
    "InvoiceLineInput": "invoice_line_input",
    "InvoiceMethod": "invoice_method",
    "InvoiceReference": "invoice_reference",
    "InvoiceReminder": "invoice_reminder",
    "InvoiceStatus": "invoice_status",
    "InvoicingStatus": "invoicing_status",
    "Leave": "leave",
    "LeaveBalance": "leave_balance",
    "LeaveStatus": "leave_status",
    "LeaveType": "leave_type",
    "LinkTarget": "link_target",
    "LinkedEntity": "linked_entity",
    "ListingFact": "listing_fact",
    "ListingFilter": "listing_filter",
    "LostToCompetitor": "lost_to_competitor",
    "LostToCompetitorInput": "lost_to_competitor_input",
    "MergeComparison": "merge_comparison",
    "MergeResult": "merge_result",
    "Message": "message",
    "MessageType": "message_type",
    "Metadata": "metadata",
    "Mileage": "mileage",
    "MileageReference": "mileage_reference",
    "MyOrganizationProfile": "my_organization_profile",
    "MyOrganizationProfileReference": "my_organization_profile_reference",
    "NoInvoiceDocument": ".._overlay.models",
    "Organization": "organization",
    "OrganizationContact": "organization_contact",
    "OrganizationDebtorReference": "organization_debtor_reference",
    "OrganizationReference": "organization_reference",
    "OrganizationSize": "organization_size",
    "OrganizationSizeInput": "organization_size_input",
    "Payment": "payment",
    "PaymentMethod": "payment_method",
    "PaymentTerm": "payment_term",
    "Person": "person",
    "PersonContact": "person_contact",
    "PersonDebtorReference": "person_debtor_reference",
    "PersonGender": "person_gender",
    "PersonInterest": "person_interest",
    "PersonMailingList": "person_mailing_list",
    "PersonMailingListInput": "person_mailing_list_input",
    "PersonReference": "person_reference",
    "PlanningBudget": "planning_budget",
    "PlanningBudgetMetadata": "planning_budget_metadata",
    "PlanningBudgetShare": "planning_budget_share",
    "Project": "project",
    "ProjectEmployee": "project_employee",
    "ProjectReference": "project_reference",
    "ProjectService": "project_service",
    "ProjectServiceCostType": "project_service_cost_type",
    "ProjectServiceHoursType": "project_service_hours_type",
    "ProjectServiceHoursTypeInput": "project_service_hours_type_input",
    "ProjectServiceInvoiceMethod": "project_service_invoice_method",
    "ProjectServiceReference": "project_service_reference",
    "ProjectStatus": "project_status",
    "ProjectsProjectPlanningBudgetBy": "projects_project_planning_budget_by",
    "Proposition": "proposition",
    "Purchase": "purchase",
    "PurchaseKind": "purchase_kind",
    "PurchaseType": "purchase_type",
    "Quote": "quote",
    "QuoteSalesService": "quote_sales_service",
    "QuoteSendType": "quote_send_type",
    "QuoteStatus": "quote_status",
    "QuoteTemplate": "quote_template",
    "QuoteTemplateConfiguration": "quote_template_configuration",
    "QuoteTemplateMetadata": "quote_template_metadata",
    "Recurrence": "recurrence",
    "RecurrenceInput": "recurrence_input",
    "RecurrenceRule": "recurrence_rule",
    "RecurrenceRuleInput": "recurrence_rule_input",
    "RegistrationInvoiceStatus": "registration_invoice_status",
    "RegistrationSource": "registration_source",
    "RelationType": "relation_type",
    "RelationTypeInput": "relation_type_input",
    "ReminderSet": "reminder_set",
    "ReminderSetReference": "reminder_set_reference",
    "ReminderSetTemplate": "reminder_set_template",
    "ReminderTemplate": "reminder_template",
    "RevenueGroup": "revenue_group",
    "ReverseInvoice": "reverse_invoice",
    "ReverseInvoiceStatus": "reverse_invoice_status",
    "Sales": "sales",
    "SalesProgress": "sales_progress",
    "SalesReason": "sales_reason",
    "SalesReasonInput": "sales_reason_input",
    "SalesService": "sales_service",
    "SalesServiceCostType": "sales_service_cost_type",
    "SalesServiceHoursType": "sales_service_hours_type",
    "SalesSource": "sales_source",
    "SalesStatus": "sales_status",
    "Satisfied": "satisfied",
    "SatisfiedReason": "satisfied_reason",
    "SbiCode": "sbi_code",
    "SendEmailType": "send_email_type",
    "SendingMethod": "sending_method",
    "SeparateInvoiceRecipient": "separate_invoice_recipient",
    "SeparateInvoiceRecipientInput": "separate_invoice_recipient_input",
    "Service": "service",
    "SharedItem": "shared_item",
    "SubmissionState": "submission_state",
    "SubmissionStatus": "submission_status",
    "SubscriptionCycle": "subscription_cycle",
    "TaxUnitRole": "tax_unit_role",
    "Team": "team",
    "TeamInput": "team_input",
    "TeamReference": "team_reference",
    "Timer": "timer",
    "TimerState": "timer_state",
    "TimesheetRow": "timesheet_row",
    "TimesheetRowItemType": "timesheet_row_item_type",
    "TimesheetRowKind": "timesheet_row_kind",
    "TimesheetRowOrganization": "timesheet_row_organization",
    "TimesheetRowPerson": "timesheet_row_person",
    "TimesheetRowProject": "timesheet_row_project",
    "TimesheetRowProjectService": "timesheet_row_project_service",
    "Timetable": "timetable",
    "TimetableDay": "timetable_day",
    "TimetableDayInput": "timetable_day_input",
    "TimetableWeek": "timetable_week",
    "TimetableWeekInput": "timetable_week_input",
    "TrackingInterrupted": ".._overlay.models",
    "UploadInterrupted": ".._overlay.models",
    "UploadPosition": ".._overlay.models",
    "UploadState": "upload_state",
    "Uploaded": ".._overlay.models",
    "VatClass": "vat_class",
}

__all__: list[str] = [
    "Absence",
    "AbsenceType",
    "Accountancy",
    "AccountancyInput",
    "Address",
    "AddressInput",
    "Approval",
    "ApprovalStatus",
    "Assignment",
    "AssignmentBudget",
    "AssignmentHoursType",
    "AssignmentReference",
    "AssignmentStatus",
    "Attachment",
    "AttachmentType",
    "AttentionTo",
    "Avatar",
    "BillingCycle",
    "Budget",
    "BudgetCosts",
    "BudgetHours",
    "BudgetTotal",
    "CalendarItemInput",
    "ChangePosition",
    "Changed",
    "Changes",
    "ChunkProgress",
    "ChunkedUpload",
    "CivilStatus",
    "CompositionType",
    "ContactOrganizationLink",
    "ContactPerson",
    "ContactPersonInput",
    "ContactPersonLink",
    "ContactReference",
    "ContentField",
    "ContentFieldInput",
    "Contract",
    "ContractType",
    "Correction",
    "CostType",
    "Country",
    "Created",
    "Creator",
    "CustomField",
    "CustomFieldGroup",
    "CustomFieldModel",
    "CustomFieldModelInput",
    "CustomFieldOption",
    "CustomFieldType",
    "CustomFieldValue",
    "CustomFieldValueType",
    "CustomerGroup",
    "CustomerGroupKey",
    "DateTimeRange",
    "Debtor",
    "DebtorInput",
    "DebtorRelation",
    "DefaultService",
    "DeletionPosition",
    "Deletions",
    "Document",
    "DocumentType",
    "DocumentTypeReference",
    "Employee",
    "EmployeeKey",
    "EmployeePerson",
    "EmployeeReference",
    "EmployeeStatus",
    "EmployeeStatusKey",
    "EmployeeType",
    "EmploymentStatus",
    "EmploymentType",
    "ErrorAnswer",
    "ErrorDetail",
    "ErrorKind",
    "Expense",
    "ExpenseAttachment",
    "Gender",
    "Hours",
    "HoursKind",
    "HoursProjectService",
    "HoursReference",
    "HoursType",
    "Industry",
    "IndustryInput",
    "Installment",
    "Interest",
    "InterestInput",
    "Invoice",
    "InvoiceLine",
    "InvoiceLineInput",
    "InvoiceMethod",
    "InvoiceReference",
    "InvoiceReminder",
    "InvoiceStatus",
    "InvoicingStatus",
    "Leave",
    "LeaveBalance",
    "LeaveStatus",
    "LeaveType",
    "LinkTarget",
    "LinkedEntity",
    "ListingFact",
    "ListingFilter",
    "LostToCompetitor",
    "LostToCompetitorInput",
    "MergeComparison",
    "MergeResult",
    "Message",
    "MessageType",
    "Metadata",
    "Mileage",
    "MileageReference",
    "MyOrganizationProfile",
    "MyOrganizationProfileReference",
    "NoInvoiceDocument",
    "Organization",
    "OrganizationContact",
    "OrganizationDebtorReference",
    "OrganizationReference",
    "OrganizationSize",
    "OrganizationSizeInput",
    "Payment",
    "PaymentMethod",
    "PaymentTerm",
    "Person",
    "PersonContact",
    "PersonDebtorReference",
    "PersonGender",
    "PersonInterest",
    "PersonMailingList",
    "PersonMailingListInput",
    "PersonReference",
    "PlanningBudget",
    "PlanningBudgetMetadata",
    "PlanningBudgetShare",
    "Project",
    "ProjectEmployee",
    "ProjectReference",
    "ProjectService",
    "ProjectServiceCostType",
    "ProjectServiceHoursType",
    "ProjectServiceHoursTypeInput",
    "ProjectServiceInvoiceMethod",
    "ProjectServiceReference",
    "ProjectStatus",
    "ProjectsProjectPlanningBudgetBy",
    "Proposition",
    "Purchase",
    "PurchaseKind",
    "PurchaseType",
    "Quote",
    "QuoteSalesService",
    "QuoteSendType",
    "QuoteStatus",
    "QuoteTemplate",
    "QuoteTemplateConfiguration",
    "QuoteTemplateMetadata",
    "Recurrence",
    "RecurrenceInput",
    "RecurrenceRule",
    "RecurrenceRuleInput",
    "RegistrationInvoiceStatus",
    "RegistrationSource",
    "RelationType",
    "RelationTypeInput",
    "ReminderSet",
    "ReminderSetReference",
    "ReminderSetTemplate",
    "ReminderTemplate",
    "RevenueGroup",
    "ReverseInvoice",
    "ReverseInvoiceStatus",
    "Sales",
    "SalesProgress",
    "SalesReason",
    "SalesReasonInput",
    "SalesService",
    "SalesServiceCostType",
    "SalesServiceHoursType",
    "SalesSource",
    "SalesStatus",
    "Satisfied",
    "SatisfiedReason",
    "SbiCode",
    "SendEmailType",
    "SendingMethod",
    "SeparateInvoiceRecipient",
    "SeparateInvoiceRecipientInput",
    "Service",
    "SharedItem",
    "SubmissionState",
    "SubmissionStatus",
    "SubscriptionCycle",
    "TaxUnitRole",
    "Team",
    "TeamInput",
    "TeamReference",
    "Timer",
    "TimerState",
    "TimesheetRow",
    "TimesheetRowItemType",
    "TimesheetRowKind",
    "TimesheetRowOrganization",
    "TimesheetRowPerson",
    "TimesheetRowProject",
    "TimesheetRowProjectService",
    "Timetable",
    "TimetableDay",
    "TimetableDayInput",
    "TimetableWeek",
    "TimetableWeekInput",
    "TrackingInterrupted",
    "UploadInterrupted",
    "UploadPosition",
    "UploadState",
    "Uploaded",
    "VatClass",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
