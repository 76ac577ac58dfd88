# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""A stand-in for the vendor, which keeps records in memory: for tests, and for trying things out.

In a test: `with Simulator() as vendor:` and a client with `http_client=vendor.http_client()`, `base_url=vendor.base_url`
and `**vendor.credentials`. On its own: `python -m simplicate_client.simulator --port 4010`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ._overlay.simulator import Simulator as _VendorSimulator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models
    from ._runtime.apps import Collection, Records

    class HeldRecords(Records):
        """What the simulator holds, by kind."""

        costs_coststype: Collection[models.CostType]
        costs_expense: Collection[models.Expense]
        crm_contactperson: Collection[models.ContactPerson]
        crm_country: Collection[models.Country]
        crm_debtor: Collection[models.DebtorRelation]
        crm_document: Collection[models.Document]
        crm_documenttype: Collection[models.DocumentType]
        crm_gender: Collection[models.Gender]
        crm_industry: Collection[models.Industry]
        crm_interests: Collection[models.Interest]
        crm_mergeorganization: Collection[dict[str, object]]
        crm_mergeperson: Collection[dict[str, object]]
        crm_myorganizationprofile: Collection[models.MyOrganizationProfile]
        crm_organization: Collection[models.Organization]
        crm_organizationcustomfieldgroups: Collection[models.CustomFieldGroup]
        crm_organizationcustomfields: Collection[models.CustomField]
        crm_organizationsize: Collection[models.OrganizationSize]
        crm_person: Collection[models.Person]
        crm_personcustomfieldgroups: Collection[models.CustomFieldGroup]
        crm_personcustomfields: Collection[models.CustomField]
        crm_relationtype: Collection[models.RelationType]
        customfields_group: Collection[models.CustomFieldGroup]
        customfields_model: Collection[models.CustomFieldModel]
        customfields_option: Collection[models.CustomFieldOption]
        customfields_type: Collection[models.CustomFieldType]
        documents_document: Collection[models.Document]
        documents_documenttype: Collection[models.DocumentType]
        hours_absence: Collection[dict[str, object]]
        hours_approval: Collection[models.Approval]
        hours_approvalstatus: Collection[models.ApprovalStatus]
        hours_employeeexpense: Collection[dict[str, object]]
        hours_employeeexpenses: Collection[models.Expense]
        hours_hours: Collection[models.Hours]
        hours_hourstype: Collection[models.HoursType]
        hours_leave: Collection[dict[str, object]]
        hours_submission: Collection[models.SubmissionStatus]
        hours_submit: Collection[dict[str, object]]
        hours_timesheetrow: Collection[models.TimesheetRow]
        hrm_absence: Collection[models.Absence]
        hrm_absencetype: Collection[models.AbsenceType]
        hrm_civilstatus: Collection[models.CivilStatus]
        hrm_contract: Collection[models.Contract]
        hrm_contracttype: Collection[models.ContractType]
        hrm_document: Collection[models.Document]
        hrm_documenttype: Collection[models.DocumentType]
        hrm_employee: Collection[models.Employee]
        hrm_employeecustomfieldgroups: Collection[models.CustomFieldGroup]
        hrm_employeecustomfields: Collection[models.CustomField]
        hrm_employeetype: Collection[models.EmployeeType]
        hrm_employmenttype: Collection[models.EmploymentType]
        hrm_leave: Collection[models.Leave]
        hrm_leavebalance: Collection[models.LeaveBalance]
        hrm_leavetype: Collection[models.LeaveType]
        hrm_team: Collection[models.Team]
        hrm_timetable: Collection[models.Timetable]
        invoices_document: Collection[models.Document]
        invoices_documenttype: Collection[models.DocumentType]
        invoices_invoice: Collection[models.Invoice]
        invoices_invoicestatus: Collection[models.InvoiceStatus]
        invoices_payment: Collection[models.Payment]
        invoices_paymentterm: Collection[models.PaymentTerm]
        invoices_proposition: Collection[models.Proposition]
        invoices_reminderset: Collection[models.ReminderSet]
        invoices_remindertemplate: Collection[models.ReminderTemplate]
        invoices_vatclass: Collection[models.VatClass]
        merger_compareorganization: Collection[dict[str, object]]
        merger_compareperson: Collection[dict[str, object]]
        mileage_mileage: Collection[models.Mileage]
        projects_assignment: Collection[models.Assignment]
        projects_assignmentbudget: Collection[models.AssignmentBudget]
        projects_assignmentstatus: Collection[models.AssignmentStatus]
        projects_document: Collection[models.Document]
        projects_documenttype: Collection[models.DocumentType]
        projects_project: Collection[models.Project]
        projects_projectcustomfieldgroups: Collection[models.CustomFieldGroup]
        projects_projectcustomfields: Collection[models.CustomField]
        projects_projectemployee: Collection[dict[str, object]]
        projects_projectfilters: Collection[models.ListingFilter]
        projects_projectstatus: Collection[models.ProjectStatus]
        projects_purchase: Collection[models.Purchase]
        projects_purchasetype: Collection[models.PurchaseType]
        projects_reverseinvoice: Collection[models.ReverseInvoice]
        projects_service: Collection[models.ProjectService]
        projects_service_duplicate: Collection[dict[str, object]]
        sales_converttoproject: Collection[dict[str, object]]
        sales_document: Collection[models.Document]
        sales_documenttype: Collection[models.DocumentType]
        sales_quote: Collection[models.Quote]
        sales_quoteemail: Collection[dict[str, object]]
        sales_quotestatus: Collection[models.QuoteStatus]
        sales_quotetemplate: Collection[models.QuoteTemplate]
        sales_revenuegroup: Collection[models.RevenueGroup]
        sales_sales: Collection[models.Sales]
        sales_sales_duplicate: Collection[dict[str, object]]
        sales_salescustomfieldgroups: Collection[models.CustomFieldGroup]
        sales_salescustomfields: Collection[models.CustomField]
        sales_salesfilters: Collection[models.ListingFilter]
        sales_salesprogress: Collection[models.SalesProgress]
        sales_salesreason: Collection[models.SalesReason]
        sales_salessource: Collection[models.SalesSource]
        sales_salesstatus: Collection[models.SalesStatus]
        sales_service: Collection[models.SalesService]
        sales_service_duplicate: Collection[dict[str, object]]
        services_defaultservice: Collection[models.DefaultService]
        services_service: Collection[models.Service]
        shared_item: Collection[models.SharedItem]
        storage_dropzoneupload: Collection[dict[str, object]]
        storage_getfileicon: Collection[dict[str, object]]
        storage_paperlayoutupload: Collection[dict[str, object]]
        storage_uploadstream: Collection[dict[str, object]]
        timeline_attachment: Collection[dict[str, object]]
        timeline_message: Collection[models.Message]
        timeline_messagetype: Collection[models.MessageType]
        timers_timer: Collection[models.Timer]
        upload_chunked: Collection[dict[str, object]]


class Simulator(_VendorSimulator):
    __doc__ = _VendorSimulator.__doc__

    document_package = "simplicate_client"
    row_models: ClassVar[Mapping[str, str]] = {
        "costs/coststype": "CostType",
        "costs/expense": "Expense",
        "crm/contactperson": "ContactPerson",
        "crm/country": "Country",
        "crm/debtor": "DebtorRelation",
        "crm/document": "Document",
        "crm/documenttype": "DocumentType",
        "crm/gender": "Gender",
        "crm/industry": "Industry",
        "crm/interests": "Interest",
        "crm/myorganizationprofile": "MyOrganizationProfile",
        "crm/organization": "Organization",
        "crm/organizationcustomfieldgroups": "CustomFieldGroup",
        "crm/organizationcustomfields": "CustomField",
        "crm/organizationsize": "OrganizationSize",
        "crm/person": "Person",
        "crm/personcustomfieldgroups": "CustomFieldGroup",
        "crm/personcustomfields": "CustomField",
        "crm/relationtype": "RelationType",
        "customfields/group": "CustomFieldGroup",
        "customfields/model": "CustomFieldModel",
        "customfields/option": "CustomFieldOption",
        "customfields/type": "CustomFieldType",
        "documents/document": "Document",
        "documents/documenttype": "DocumentType",
        "hours/approval": "Approval",
        "hours/approvalstatus": "ApprovalStatus",
        "hours/employeeexpenses": "Expense",
        "hours/hours": "Hours",
        "hours/hourstype": "HoursType",
        "hours/submission": "SubmissionStatus",
        "hours/timesheetrow": "TimesheetRow",
        "hrm/absence": "Absence",
        "hrm/absencetype": "AbsenceType",
        "hrm/civilstatus": "CivilStatus",
        "hrm/contract": "Contract",
        "hrm/contracttype": "ContractType",
        "hrm/document": "Document",
        "hrm/documenttype": "DocumentType",
        "hrm/employee": "Employee",
        "hrm/employeecustomfieldgroups": "CustomFieldGroup",
        "hrm/employeecustomfields": "CustomField",
        "hrm/employeetype": "EmployeeType",
        "hrm/employmenttype": "EmploymentType",
        "hrm/leave": "Leave",
        "hrm/leavebalance": "LeaveBalance",
        "hrm/leavetype": "LeaveType",
        "hrm/team": "Team",
        "hrm/timetable": "Timetable",
        "invoices/document": "Document",
        "invoices/documenttype": "DocumentType",
        "invoices/invoice": "Invoice",
        "invoices/invoicestatus": "InvoiceStatus",
        "invoices/payment": "Payment",
        "invoices/paymentterm": "PaymentTerm",
        "invoices/proposition": "Proposition",
        "invoices/reminderset": "ReminderSet",
        "invoices/remindertemplate": "ReminderTemplate",
        "invoices/vatclass": "VatClass",
        "mileage/mileage": "Mileage",
        "projects/assignment": "Assignment",
        "projects/assignmentbudget": "AssignmentBudget",
        "projects/assignmentstatus": "AssignmentStatus",
        "projects/document": "Document",
        "projects/documenttype": "DocumentType",
        "projects/project": "Project",
        "projects/projectcustomfieldgroups": "CustomFieldGroup",
        "projects/projectcustomfields": "CustomField",
        "projects/projectfilters": "ListingFilter",
        "projects/projectstatus": "ProjectStatus",
        "projects/purchase": "Purchase",
        "projects/purchasetype": "PurchaseType",
        "projects/reverseinvoice": "ReverseInvoice",
        "projects/service": "ProjectService",
        "sales/document": "Document",
        "sales/documenttype": "DocumentType",
        "sales/quote": "Quote",
        "sales/quotestatus": "QuoteStatus",
        "sales/quotetemplate": "QuoteTemplate",
        "sales/revenuegroup": "RevenueGroup",
        "sales/sales": "Sales",
        "sales/salescustomfieldgroups": "CustomFieldGroup",
        "sales/salescustomfields": "CustomField",
        "sales/salesfilters": "ListingFilter",
        "sales/salesprogress": "SalesProgress",
        "sales/salesreason": "SalesReason",
        "sales/salessource": "SalesSource",
        "sales/salesstatus": "SalesStatus",
        "sales/service": "SalesService",
        "services/defaultservice": "DefaultService",
        "services/service": "Service",
        "shared/item": "SharedItem",
        "timeline/message": "Message",
        "timeline/messagetype": "MessageType",
        "timers/timer": "Timer",
    }

    if TYPE_CHECKING:

        @property
        def records(self) -> HeldRecords:
            """What it holds, by kind."""
            ...


if __name__ == "__main__":
    import sys

    from ._runtime.apps import console

    sys.exit(console(Simulator, "python -m simplicate_client.simulator"))
