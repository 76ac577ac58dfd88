# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""What listings can be filtered by: for type checkers and for annotations such as `def late(invoice: fields.Invoice)`."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from ._records import *  # noqa: F403  only type checkers read it
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
_records Absence AbsenceType Accountancy Address Approval ApprovalStatus Assignment AssignmentReference AssignmentStatus Attachment AttachmentType Avatar Budget BudgetCosts BudgetHours BudgetTotal CivilStatus ContactPerson ContactReference ContentField Contract ContractType Correction CostType Country Creator CustomField CustomFieldGroup CustomFieldModel CustomFieldOption CustomFieldType CustomerGroup Debtor DebtorRelation DefaultService Document DocumentType DocumentTypeReference Employee EmployeePerson EmployeeReference EmployeeStatus EmployeeType EmploymentType Expense ExpenseAttachment Gender Hours HoursProjectService HoursReference HoursType Industry Installment Interest Invoice InvoiceLine InvoiceReference InvoiceReminder InvoiceStatus Leave LeaveBalance LeaveStatus LeaveType LinkedEntity ListingFilter LostToCompetitor Message MessageType Mileage MileageReference MyOrganizationProfile MyOrganizationProfileReference Organization OrganizationContact OrganizationDebtorReference OrganizationReference OrganizationSize Payment PaymentTerm Person PersonContact PersonDebtorReference PersonInterest PersonMailingList PersonReference Project ProjectEmployee ProjectReference ProjectService ProjectServiceCostType ProjectServiceHoursType ProjectServiceReference ProjectStatus Proposition Purchase PurchaseType Quote QuoteSalesService QuoteStatus QuoteTemplate Recurrence RecurrenceRule RelationType ReminderSet ReminderSetReference ReminderSetTemplate ReminderTemplate RevenueGroup ReverseInvoice Sales SalesProgress SalesReason SalesService SalesServiceCostType SalesServiceHoursType SalesSource SalesStatus Satisfied SatisfiedReason SbiCode SeparateInvoiceRecipient Service SharedItem SubscriptionCycle Team TeamReference Timer Timetable TimetableDay TimetableWeek VatClass
""",
    )
