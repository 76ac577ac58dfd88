# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""One module per resource; each is imported when it is first touched."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from .costs import AsyncCosts as AsyncCosts
    from .costs import Costs as Costs
    from .costs_cost_types import AsyncCostsCostTypes as AsyncCostsCostTypes
    from .costs_cost_types import CostsCostTypes as CostsCostTypes
    from .costs_expenses import AsyncCostsExpenses as AsyncCostsExpenses
    from .costs_expenses import CostsExpenses as CostsExpenses
    from .crm import AsyncCrm as AsyncCrm
    from .crm import Crm as Crm
    from .crm_contact_persons import AsyncCrmContactPersons as AsyncCrmContactPersons
    from .crm_contact_persons import CrmContactPersons as CrmContactPersons
    from .crm_countries import AsyncCrmCountries as AsyncCrmCountries
    from .crm_countries import CrmCountries as CrmCountries
    from .crm_debtors import AsyncCrmDebtors as AsyncCrmDebtors
    from .crm_debtors import CrmDebtors as CrmDebtors
    from .crm_document_types import AsyncCrmDocumentTypes as AsyncCrmDocumentTypes
    from .crm_document_types import CrmDocumentTypes as CrmDocumentTypes
    from .crm_documents import AsyncCrmDocuments as AsyncCrmDocuments
    from .crm_documents import CrmDocuments as CrmDocuments
    from .crm_genders import AsyncCrmGenders as AsyncCrmGenders
    from .crm_genders import CrmGenders as CrmGenders
    from .crm_industries import AsyncCrmIndustries as AsyncCrmIndustries
    from .crm_industries import CrmIndustries as CrmIndustries
    from .crm_interests import AsyncCrmInterests as AsyncCrmInterests
    from .crm_interests import CrmInterests as CrmInterests
    from .crm_my_organization_profiles import AsyncCrmMyOrganizationProfiles as AsyncCrmMyOrganizationProfiles
    from .crm_my_organization_profiles import CrmMyOrganizationProfiles as CrmMyOrganizationProfiles
    from .crm_organization_custom_field_groups import (
        AsyncCrmOrganizationCustomFieldGroups as AsyncCrmOrganizationCustomFieldGroups,
    )
    from .crm_organization_custom_field_groups import (
        CrmOrganizationCustomFieldGroups as CrmOrganizationCustomFieldGroups,
    )
    from .crm_organization_custom_fields import AsyncCrmOrganizationCustomFields as AsyncCrmOrganizationCustomFields
    from .crm_organization_custom_fields import CrmOrganizationCustomFields as CrmOrganizationCustomFields
    from .crm_organization_sizes import AsyncCrmOrganizationSizes as AsyncCrmOrganizationSizes
    from .crm_organization_sizes import CrmOrganizationSizes as CrmOrganizationSizes
    from .crm_organizations import AsyncCrmOrganizations as AsyncCrmOrganizations
    from .crm_organizations import CrmOrganizations as CrmOrganizations
    from .crm_person_custom_field_groups import AsyncCrmPersonCustomFieldGroups as AsyncCrmPersonCustomFieldGroups
    from .crm_person_custom_field_groups import CrmPersonCustomFieldGroups as CrmPersonCustomFieldGroups
    from .crm_person_custom_fields import AsyncCrmPersonCustomFields as AsyncCrmPersonCustomFields
    from .crm_person_custom_fields import CrmPersonCustomFields as CrmPersonCustomFields
    from .crm_persons import AsyncCrmPersons as AsyncCrmPersons
    from .crm_persons import CrmPersons as CrmPersons
    from .crm_relation_types import AsyncCrmRelationTypes as AsyncCrmRelationTypes
    from .crm_relation_types import CrmRelationTypes as CrmRelationTypes
    from .custom_fields import AsyncCustomFields as AsyncCustomFields
    from .custom_fields import CustomFields as CustomFields
    from .custom_fields_groups import AsyncCustomFieldsGroups as AsyncCustomFieldsGroups
    from .custom_fields_groups import CustomFieldsGroups as CustomFieldsGroups
    from .custom_fields_models import AsyncCustomFieldsModels as AsyncCustomFieldsModels
    from .custom_fields_models import CustomFieldsModels as CustomFieldsModels
    from .custom_fields_options import AsyncCustomFieldsOptions as AsyncCustomFieldsOptions
    from .custom_fields_options import CustomFieldsOptions as CustomFieldsOptions
    from .custom_fields_types import AsyncCustomFieldsTypes as AsyncCustomFieldsTypes
    from .custom_fields_types import CustomFieldsTypes as CustomFieldsTypes
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .documents_document_types import AsyncDocumentsDocumentTypes as AsyncDocumentsDocumentTypes
    from .documents_document_types import DocumentsDocumentTypes as DocumentsDocumentTypes
    from .documents_documents import AsyncDocumentsDocuments as AsyncDocumentsDocuments
    from .documents_documents import DocumentsDocuments as DocumentsDocuments
    from .hours import AsyncHours as AsyncHours
    from .hours import Hours as Hours
    from .hours_absences import AsyncHoursAbsences as AsyncHoursAbsences
    from .hours_absences import HoursAbsences as HoursAbsences
    from .hours_approval_statuses import AsyncHoursApprovalStatuses as AsyncHoursApprovalStatuses
    from .hours_approval_statuses import HoursApprovalStatuses as HoursApprovalStatuses
    from .hours_approvals import AsyncHoursApprovals as AsyncHoursApprovals
    from .hours_approvals import HoursApprovals as HoursApprovals
    from .hours_employee_expenses import AsyncHoursEmployeeExpenses as AsyncHoursEmployeeExpenses
    from .hours_employee_expenses import HoursEmployeeExpenses as HoursEmployeeExpenses
    from .hours_hours import AsyncHoursHours as AsyncHoursHours
    from .hours_hours import HoursHours as HoursHours
    from .hours_hours_types import AsyncHoursHoursTypes as AsyncHoursHoursTypes
    from .hours_hours_types import HoursHoursTypes as HoursHoursTypes
    from .hours_leaves import AsyncHoursLeaves as AsyncHoursLeaves
    from .hours_leaves import HoursLeaves as HoursLeaves
    from .hours_submissions import AsyncHoursSubmissions as AsyncHoursSubmissions
    from .hours_submissions import HoursSubmissions as HoursSubmissions
    from .hours_timesheet_rows import AsyncHoursTimesheetRows as AsyncHoursTimesheetRows
    from .hours_timesheet_rows import HoursTimesheetRows as HoursTimesheetRows
    from .hrm import AsyncHrm as AsyncHrm
    from .hrm import Hrm as Hrm
    from .hrm_absence_types import AsyncHrmAbsenceTypes as AsyncHrmAbsenceTypes
    from .hrm_absence_types import HrmAbsenceTypes as HrmAbsenceTypes
    from .hrm_absences import AsyncHrmAbsences as AsyncHrmAbsences
    from .hrm_absences import HrmAbsences as HrmAbsences
    from .hrm_civil_statuses import AsyncHrmCivilStatuses as AsyncHrmCivilStatuses
    from .hrm_civil_statuses import HrmCivilStatuses as HrmCivilStatuses
    from .hrm_contract_types import AsyncHrmContractTypes as AsyncHrmContractTypes
    from .hrm_contract_types import HrmContractTypes as HrmContractTypes
    from .hrm_contracts import AsyncHrmContracts as AsyncHrmContracts
    from .hrm_contracts import HrmContracts as HrmContracts
    from .hrm_document_types import AsyncHrmDocumentTypes as AsyncHrmDocumentTypes
    from .hrm_document_types import HrmDocumentTypes as HrmDocumentTypes
    from .hrm_documents import AsyncHrmDocuments as AsyncHrmDocuments
    from .hrm_documents import HrmDocuments as HrmDocuments
    from .hrm_employee_custom_field_groups import AsyncHrmEmployeeCustomFieldGroups as AsyncHrmEmployeeCustomFieldGroups
    from .hrm_employee_custom_field_groups import HrmEmployeeCustomFieldGroups as HrmEmployeeCustomFieldGroups
    from .hrm_employee_custom_fields import AsyncHrmEmployeeCustomFields as AsyncHrmEmployeeCustomFields
    from .hrm_employee_custom_fields import HrmEmployeeCustomFields as HrmEmployeeCustomFields
    from .hrm_employee_types import AsyncHrmEmployeeTypes as AsyncHrmEmployeeTypes
    from .hrm_employee_types import HrmEmployeeTypes as HrmEmployeeTypes
    from .hrm_employees import AsyncHrmEmployees as AsyncHrmEmployees
    from .hrm_employees import HrmEmployees as HrmEmployees
    from .hrm_employment_types import AsyncHrmEmploymentTypes as AsyncHrmEmploymentTypes
    from .hrm_employment_types import HrmEmploymentTypes as HrmEmploymentTypes
    from .hrm_leave_balances import AsyncHrmLeaveBalances as AsyncHrmLeaveBalances
    from .hrm_leave_balances import HrmLeaveBalances as HrmLeaveBalances
    from .hrm_leave_types import AsyncHrmLeaveTypes as AsyncHrmLeaveTypes
    from .hrm_leave_types import HrmLeaveTypes as HrmLeaveTypes
    from .hrm_leaves import AsyncHrmLeaves as AsyncHrmLeaves
    from .hrm_leaves import HrmLeaves as HrmLeaves
    from .hrm_teams import AsyncHrmTeams as AsyncHrmTeams
    from .hrm_teams import HrmTeams as HrmTeams
    from .hrm_timetables import AsyncHrmTimetables as AsyncHrmTimetables
    from .hrm_timetables import HrmTimetables as HrmTimetables
    from .invoices import AsyncInvoices as AsyncInvoices
    from .invoices import Invoices as Invoices
    from .invoices_document_types import AsyncInvoicesDocumentTypes as AsyncInvoicesDocumentTypes
    from .invoices_document_types import InvoicesDocumentTypes as InvoicesDocumentTypes
    from .invoices_documents import AsyncInvoicesDocuments as AsyncInvoicesDocuments
    from .invoices_documents import InvoicesDocuments as InvoicesDocuments
    from .invoices_invoice_statuses import AsyncInvoicesInvoiceStatuses as AsyncInvoicesInvoiceStatuses
    from .invoices_invoice_statuses import InvoicesInvoiceStatuses as InvoicesInvoiceStatuses
    from .invoices_invoices import AsyncInvoicesInvoices as AsyncInvoicesInvoices
    from .invoices_invoices import InvoicesInvoices as InvoicesInvoices
    from .invoices_payment_terms import AsyncInvoicesPaymentTerms as AsyncInvoicesPaymentTerms
    from .invoices_payment_terms import InvoicesPaymentTerms as InvoicesPaymentTerms
    from .invoices_payments import AsyncInvoicesPayments as AsyncInvoicesPayments
    from .invoices_payments import InvoicesPayments as InvoicesPayments
    from .invoices_propositions import AsyncInvoicesPropositions as AsyncInvoicesPropositions
    from .invoices_propositions import InvoicesPropositions as InvoicesPropositions
    from .invoices_reminder_sets import AsyncInvoicesReminderSets as AsyncInvoicesReminderSets
    from .invoices_reminder_sets import InvoicesReminderSets as InvoicesReminderSets
    from .invoices_reminder_templates import AsyncInvoicesReminderTemplates as AsyncInvoicesReminderTemplates
    from .invoices_reminder_templates import InvoicesReminderTemplates as InvoicesReminderTemplates
    from .invoices_vat_classes import AsyncInvoicesVatClasses as AsyncInvoicesVatClasses
    from .invoices_vat_classes import InvoicesVatClasses as InvoicesVatClasses
    from .mileage import AsyncMileage as AsyncMileage
    from .mileage import Mileage as Mileage
    from .mileage_mileage import AsyncMileageMileage as AsyncMileageMileage
    from .mileage_mileage import MileageMileage as MileageMileage
    from .projects import AsyncProjects as AsyncProjects
    from .projects import Projects as Projects
    from .projects_assignment_budgets import AsyncProjectsAssignmentBudgets as AsyncProjectsAssignmentBudgets
    from .projects_assignment_budgets import ProjectsAssignmentBudgets as ProjectsAssignmentBudgets
    from .projects_assignment_statuses import AsyncProjectsAssignmentStatuses as AsyncProjectsAssignmentStatuses
    from .projects_assignment_statuses import ProjectsAssignmentStatuses as ProjectsAssignmentStatuses
    from .projects_assignments import AsyncProjectsAssignments as AsyncProjectsAssignments
    from .projects_assignments import ProjectsAssignments as ProjectsAssignments
    from .projects_document_types import AsyncProjectsDocumentTypes as AsyncProjectsDocumentTypes
    from .projects_document_types import ProjectsDocumentTypes as ProjectsDocumentTypes
    from .projects_documents import AsyncProjectsDocuments as AsyncProjectsDocuments
    from .projects_documents import ProjectsDocuments as ProjectsDocuments
    from .projects_project_custom_field_groups import (
        AsyncProjectsProjectCustomFieldGroups as AsyncProjectsProjectCustomFieldGroups,
    )
    from .projects_project_custom_field_groups import (
        ProjectsProjectCustomFieldGroups as ProjectsProjectCustomFieldGroups,
    )
    from .projects_project_custom_fields import AsyncProjectsProjectCustomFields as AsyncProjectsProjectCustomFields
    from .projects_project_custom_fields import ProjectsProjectCustomFields as ProjectsProjectCustomFields
    from .projects_project_employees import AsyncProjectsProjectEmployees as AsyncProjectsProjectEmployees
    from .projects_project_employees import ProjectsProjectEmployees as ProjectsProjectEmployees
    from .projects_project_filters import AsyncProjectsProjectFilters as AsyncProjectsProjectFilters
    from .projects_project_filters import ProjectsProjectFilters as ProjectsProjectFilters
    from .projects_project_statuses import AsyncProjectsProjectStatuses as AsyncProjectsProjectStatuses
    from .projects_project_statuses import ProjectsProjectStatuses as ProjectsProjectStatuses
    from .projects_projects import AsyncProjectsProjects as AsyncProjectsProjects
    from .projects_projects import ProjectsProjects as ProjectsProjects
    from .projects_purchase_types import AsyncProjectsPurchaseTypes as AsyncProjectsPurchaseTypes
    from .projects_purchase_types import ProjectsPurchaseTypes as ProjectsPurchaseTypes
    from .projects_purchases import AsyncProjectsPurchases as AsyncProjectsPurchases
    from .projects_purchases import ProjectsPurchases as ProjectsPurchases
    from .projects_reverse_invoices import AsyncProjectsReverseInvoices as AsyncProjectsReverseInvoices
    from .projects_reverse_invoices import ProjectsReverseInvoices as ProjectsReverseInvoices
    from .projects_services import AsyncProjectsServices as AsyncProjectsServices
    from .projects_services import ProjectsServices as ProjectsServices
    from .sales import AsyncSales as AsyncSales
    from .sales import Sales as Sales
    from .sales_document_types import AsyncSalesDocumentTypes as AsyncSalesDocumentTypes
    from .sales_document_types import SalesDocumentTypes as SalesDocumentTypes
    from .sales_documents import AsyncSalesDocuments as AsyncSalesDocuments
    from .sales_documents import SalesDocuments as SalesDocuments
    from .sales_quote_statuses import AsyncSalesQuoteStatuses as AsyncSalesQuoteStatuses
    from .sales_quote_statuses import SalesQuoteStatuses as SalesQuoteStatuses
    from .sales_quote_templates import AsyncSalesQuoteTemplates as AsyncSalesQuoteTemplates
    from .sales_quote_templates import SalesQuoteTemplates as SalesQuoteTemplates
    from .sales_quotes import AsyncSalesQuotes as AsyncSalesQuotes
    from .sales_quotes import SalesQuotes as SalesQuotes
    from .sales_revenue_groups import AsyncSalesRevenueGroups as AsyncSalesRevenueGroups
    from .sales_revenue_groups import SalesRevenueGroups as SalesRevenueGroups
    from .sales_sales import AsyncSalesSales as AsyncSalesSales
    from .sales_sales import SalesSales as SalesSales
    from .sales_sales_custom_field_groups import AsyncSalesSalesCustomFieldGroups as AsyncSalesSalesCustomFieldGroups
    from .sales_sales_custom_field_groups import SalesSalesCustomFieldGroups as SalesSalesCustomFieldGroups
    from .sales_sales_custom_fields import AsyncSalesSalesCustomFields as AsyncSalesSalesCustomFields
    from .sales_sales_custom_fields import SalesSalesCustomFields as SalesSalesCustomFields
    from .sales_sales_filters import AsyncSalesSalesFilters as AsyncSalesSalesFilters
    from .sales_sales_filters import SalesSalesFilters as SalesSalesFilters
    from .sales_sales_progresses import AsyncSalesSalesProgresses as AsyncSalesSalesProgresses
    from .sales_sales_progresses import SalesSalesProgresses as SalesSalesProgresses
    from .sales_sales_reasons import AsyncSalesSalesReasons as AsyncSalesSalesReasons
    from .sales_sales_reasons import SalesSalesReasons as SalesSalesReasons
    from .sales_sales_sources import AsyncSalesSalesSources as AsyncSalesSalesSources
    from .sales_sales_sources import SalesSalesSources as SalesSalesSources
    from .sales_sales_statuses import AsyncSalesSalesStatuses as AsyncSalesSalesStatuses
    from .sales_sales_statuses import SalesSalesStatuses as SalesSalesStatuses
    from .sales_services import AsyncSalesServices as AsyncSalesServices
    from .sales_services import SalesServices as SalesServices
    from .services import AsyncServices as AsyncServices
    from .services import Services as Services
    from .services_default_services import AsyncServicesDefaultServices as AsyncServicesDefaultServices
    from .services_default_services import ServicesDefaultServices as ServicesDefaultServices
    from .services_services import AsyncServicesServices as AsyncServicesServices
    from .services_services import ServicesServices as ServicesServices
    from .shared import AsyncShared as AsyncShared
    from .shared import Shared as Shared
    from .shared_items import AsyncSharedItems as AsyncSharedItems
    from .shared_items import SharedItems as SharedItems
    from .storage import AsyncStorage as AsyncStorage
    from .storage import Storage as Storage
    from .timeline import AsyncTimeline as AsyncTimeline
    from .timeline import Timeline as Timeline
    from .timeline_attachments import AsyncTimelineAttachments as AsyncTimelineAttachments
    from .timeline_attachments import TimelineAttachments as TimelineAttachments
    from .timeline_message_types import AsyncTimelineMessageTypes as AsyncTimelineMessageTypes
    from .timeline_message_types import TimelineMessageTypes as TimelineMessageTypes
    from .timeline_messages import AsyncTimelineMessages as AsyncTimelineMessages
    from .timeline_messages import TimelineMessages as TimelineMessages
    from .timers import AsyncTimers as AsyncTimers
    from .timers import Timers as Timers
    from .timers_timers import AsyncTimersTimers as AsyncTimersTimers
    from .timers_timers import TimersTimers as TimersTimers
    from .upload import AsyncUploadResource as AsyncUploadResource
    from .upload import UploadResource as UploadResource
    from .upload_chunked_uploads import AsyncUploadChunkedUploads as AsyncUploadChunkedUploads
    from .upload_chunked_uploads import UploadChunkedUploads as UploadChunkedUploads
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
costs AsyncCosts Costs
costs_cost_types AsyncCostsCostTypes CostsCostTypes
costs_expenses AsyncCostsExpenses CostsExpenses
crm AsyncCrm Crm
crm_contact_persons AsyncCrmContactPersons CrmContactPersons
crm_countries AsyncCrmCountries CrmCountries
crm_debtors AsyncCrmDebtors CrmDebtors
crm_document_types AsyncCrmDocumentTypes CrmDocumentTypes
crm_documents AsyncCrmDocuments CrmDocuments
crm_genders AsyncCrmGenders CrmGenders
crm_industries AsyncCrmIndustries CrmIndustries
crm_interests AsyncCrmInterests CrmInterests
crm_my_organization_profiles AsyncCrmMyOrganizationProfiles CrmMyOrganizationProfiles
crm_organization_custom_field_groups AsyncCrmOrganizationCustomFieldGroups CrmOrganizationCustomFieldGroups
crm_organization_custom_fields AsyncCrmOrganizationCustomFields CrmOrganizationCustomFields
crm_organization_sizes AsyncCrmOrganizationSizes CrmOrganizationSizes
crm_organizations AsyncCrmOrganizations CrmOrganizations
crm_person_custom_field_groups AsyncCrmPersonCustomFieldGroups CrmPersonCustomFieldGroups
crm_person_custom_fields AsyncCrmPersonCustomFields CrmPersonCustomFields
crm_persons AsyncCrmPersons CrmPersons
crm_relation_types AsyncCrmRelationTypes CrmRelationTypes
custom_fields AsyncCustomFields CustomFields
custom_fields_groups AsyncCustomFieldsGroups CustomFieldsGroups
custom_fields_models AsyncCustomFieldsModels CustomFieldsModels
custom_fields_options AsyncCustomFieldsOptions CustomFieldsOptions
custom_fields_types AsyncCustomFieldsTypes CustomFieldsTypes
documents AsyncDocuments Documents
documents_document_types AsyncDocumentsDocumentTypes DocumentsDocumentTypes
documents_documents AsyncDocumentsDocuments DocumentsDocuments
hours AsyncHours Hours
hours_absences AsyncHoursAbsences HoursAbsences
hours_approval_statuses AsyncHoursApprovalStatuses HoursApprovalStatuses
hours_approvals AsyncHoursApprovals HoursApprovals
hours_employee_expenses AsyncHoursEmployeeExpenses HoursEmployeeExpenses
hours_hours AsyncHoursHours HoursHours
hours_hours_types AsyncHoursHoursTypes HoursHoursTypes
hours_leaves AsyncHoursLeaves HoursLeaves
hours_submissions AsyncHoursSubmissions HoursSubmissions
hours_timesheet_rows AsyncHoursTimesheetRows HoursTimesheetRows
hrm AsyncHrm Hrm
hrm_absence_types AsyncHrmAbsenceTypes HrmAbsenceTypes
hrm_absences AsyncHrmAbsences HrmAbsences
hrm_civil_statuses AsyncHrmCivilStatuses HrmCivilStatuses
hrm_contract_types AsyncHrmContractTypes HrmContractTypes
hrm_contracts AsyncHrmContracts HrmContracts
hrm_document_types AsyncHrmDocumentTypes HrmDocumentTypes
hrm_documents AsyncHrmDocuments HrmDocuments
hrm_employee_custom_field_groups AsyncHrmEmployeeCustomFieldGroups HrmEmployeeCustomFieldGroups
hrm_employee_custom_fields AsyncHrmEmployeeCustomFields HrmEmployeeCustomFields
hrm_employee_types AsyncHrmEmployeeTypes HrmEmployeeTypes
hrm_employees AsyncHrmEmployees HrmEmployees
hrm_employment_types AsyncHrmEmploymentTypes HrmEmploymentTypes
hrm_leave_balances AsyncHrmLeaveBalances HrmLeaveBalances
hrm_leave_types AsyncHrmLeaveTypes HrmLeaveTypes
hrm_leaves AsyncHrmLeaves HrmLeaves
hrm_teams AsyncHrmTeams HrmTeams
hrm_timetables AsyncHrmTimetables HrmTimetables
invoices AsyncInvoices Invoices
invoices_document_types AsyncInvoicesDocumentTypes InvoicesDocumentTypes
invoices_documents AsyncInvoicesDocuments InvoicesDocuments
invoices_invoice_statuses AsyncInvoicesInvoiceStatuses InvoicesInvoiceStatuses
invoices_invoices AsyncInvoicesInvoices InvoicesInvoices
invoices_payment_terms AsyncInvoicesPaymentTerms InvoicesPaymentTerms
invoices_payments AsyncInvoicesPayments InvoicesPayments
invoices_propositions AsyncInvoicesPropositions InvoicesPropositions
invoices_reminder_sets AsyncInvoicesReminderSets InvoicesReminderSets
invoices_reminder_templates AsyncInvoicesReminderTemplates InvoicesReminderTemplates
invoices_vat_classes AsyncInvoicesVatClasses InvoicesVatClasses
mileage AsyncMileage Mileage
mileage_mileage AsyncMileageMileage MileageMileage
projects AsyncProjects Projects
projects_assignment_budgets AsyncProjectsAssignmentBudgets ProjectsAssignmentBudgets
projects_assignment_statuses AsyncProjectsAssignmentStatuses ProjectsAssignmentStatuses
projects_assignments AsyncProjectsAssignments ProjectsAssignments
projects_document_types AsyncProjectsDocumentTypes ProjectsDocumentTypes
projects_documents AsyncProjectsDocuments ProjectsDocuments
projects_project_custom_field_groups AsyncProjectsProjectCustomFieldGroups ProjectsProjectCustomFieldGroups
projects_project_custom_fields AsyncProjectsProjectCustomFields ProjectsProjectCustomFields
projects_project_employees AsyncProjectsProjectEmployees ProjectsProjectEmployees
projects_project_filters AsyncProjectsProjectFilters ProjectsProjectFilters
projects_project_statuses AsyncProjectsProjectStatuses ProjectsProjectStatuses
projects_projects AsyncProjectsProjects ProjectsProjects
projects_purchase_types AsyncProjectsPurchaseTypes ProjectsPurchaseTypes
projects_purchases AsyncProjectsPurchases ProjectsPurchases
projects_reverse_invoices AsyncProjectsReverseInvoices ProjectsReverseInvoices
projects_services AsyncProjectsServices ProjectsServices
sales AsyncSales Sales
sales_document_types AsyncSalesDocumentTypes SalesDocumentTypes
sales_documents AsyncSalesDocuments SalesDocuments
sales_quote_statuses AsyncSalesQuoteStatuses SalesQuoteStatuses
sales_quote_templates AsyncSalesQuoteTemplates SalesQuoteTemplates
sales_quotes AsyncSalesQuotes SalesQuotes
sales_revenue_groups AsyncSalesRevenueGroups SalesRevenueGroups
sales_sales AsyncSalesSales SalesSales
sales_sales_custom_field_groups AsyncSalesSalesCustomFieldGroups SalesSalesCustomFieldGroups
sales_sales_custom_fields AsyncSalesSalesCustomFields SalesSalesCustomFields
sales_sales_filters AsyncSalesSalesFilters SalesSalesFilters
sales_sales_progresses AsyncSalesSalesProgresses SalesSalesProgresses
sales_sales_reasons AsyncSalesSalesReasons SalesSalesReasons
sales_sales_sources AsyncSalesSalesSources SalesSalesSources
sales_sales_statuses AsyncSalesSalesStatuses SalesSalesStatuses
sales_services AsyncSalesServices SalesServices
services AsyncServices Services
services_default_services AsyncServicesDefaultServices ServicesDefaultServices
services_services AsyncServicesServices ServicesServices
shared AsyncShared Shared
shared_items AsyncSharedItems SharedItems
storage AsyncStorage Storage
timeline AsyncTimeline Timeline
timeline_attachments AsyncTimelineAttachments TimelineAttachments
timeline_message_types AsyncTimelineMessageTypes TimelineMessageTypes
timeline_messages AsyncTimelineMessages TimelineMessages
timers AsyncTimers Timers
timers_timers AsyncTimersTimers TimersTimers
upload AsyncUploadResource UploadResource
upload_chunked_uploads AsyncUploadChunkedUploads UploadChunkedUploads
""",
    )
