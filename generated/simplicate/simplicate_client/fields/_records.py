# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""The fields of the records of each listing that can be filtered."""

from __future__ import annotations

from .._runtime import filters


class Absence(filters.Fields):
    """Absence of an employee."""

    id: filters.Text
    employee: EmployeeReference
    hours: filters.Number
    absencetype: AbsenceType
    year: filters.Number
    start_date: filters.Moment
    end_date: filters.Moment
    description: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class AbsenceType(filters.Fields):
    """A kind of absence."""

    id: filters.Text
    label: filters.Text
    blocked: filters.Flag
    color: filters.Text


class Accountancy(filters.Fields):
    """Tax unit details of an organization, for accountants."""

    is_tax_unit_vat: filters.Flag
    vat_number_fe: filters.Text
    tax_unit_vat_role: filters.Text
    is_tax_unit_vpb: filters.Flag
    tax_unit_vpb_role: filters.Text


class Address(filters.Fields):
    """An address."""

    id: filters.Text
    country: filters.Text
    type: filters.Text
    line_1: filters.Text
    line_2: filters.Text
    postal_code: filters.Text
    province: filters.Text
    locality: filters.Text
    country_code: filters.Text
    country_id: filters.Text


class Approval(filters.Fields):
    """Approval of the hours an employee wrote on a day."""

    id: filters.Text
    employee: EmployeeReference
    approvalstatus: ApprovalStatus
    date: filters.Day
    duration_in_minutes: filters.Number


class ApprovalStatus(filters.Fields):
    """A status an approval can have."""

    id: filters.Text
    label: filters.Text
    description: filters.Text


class Assignment(filters.Fields):
    """Work planned for employees."""

    id: filters.Text
    start_date: filters.Day
    end_date: filters.Day
    hours_total: filters.Number
    hours: filters.Number
    hours_type: filters.Text
    spread: filters.Number
    status: AssignmentStatus
    project: ProjectReference
    projectservice: ProjectServiceReference
    projecthourstype: ProjectServiceHoursType
    employees: EmployeeReference
    spent_amount: filters.Number
    is_planned: filters.Flag
    name: filters.Text
    use_spread: filters.Flag
    description: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class AssignmentReference(filters.Fields):
    """An assignment, in short."""

    id: filters.Text
    name: filters.Text


class AssignmentStatus(filters.Fields):
    """A status an assignment can have."""

    id: filters.Text
    name: filters.Text
    color: filters.Text
    is_done: filters.Flag
    is_blocked: filters.Flag
    order: filters.Number
    created_at: filters.Moment
    updated_at: filters.Moment


class Attachment(filters.Fields):
    """A document attached to a message."""

    id: filters.Text
    attachment_type: AttachmentType
    title: filters.Text
    document_id: filters.Text
    download_link: filters.Text


class AttachmentType(filters.Fields):
    """A kind of attachment."""

    id: filters.Text
    label: filters.Text


class Avatar(filters.Fields):
    """Picture or initials that stand for a person."""

    url_small: filters.Text
    url_large: filters.Text
    initials: filters.Text
    color: filters.Text


class Budget(filters.Fields):
    """Budget of a project against what has been spent."""

    hours: BudgetHours
    costs: BudgetCosts
    total: BudgetTotal


class BudgetCosts(filters.Fields):
    """Budget of the costs."""

    value_budget: filters.Number
    value_spent: filters.Number


class BudgetHours(filters.Fields):
    """Budget of the hours."""

    amount_budget: filters.Number
    amount_spent: filters.Number
    value_budget: filters.Number
    value_spent: filters.Number


class BudgetTotal(filters.Fields):
    """Budget in all."""

    value_budget: filters.Number
    value_spent: filters.Number
    value_invoiced: filters.Number


class CivilStatus(filters.Fields):
    """A civil status."""

    id: filters.Text
    blocked: filters.Flag
    label: filters.Text


class ContactPerson(filters.Fields):
    """A person in the role of contact of an organization."""

    id: filters.Text
    organization: OrganizationReference
    person: PersonReference
    is_active: filters.Flag
    work_function: filters.Text
    work_email: filters.Text
    work_phone: filters.Text
    work_mobile: filters.Text
    person_id: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class ContactReference(filters.Fields):
    """A contact person, in short."""

    id: filters.Text
    person: PersonReference
    organization: OrganizationReference


class ContentField(filters.Fields):
    """A titled part of a message."""

    title: filters.Text
    value: filters.Text


class Contract(filters.Fields):
    """A contract of employment."""

    id: filters.Text
    employee: Employee
    employer: OrganizationReference
    employment_type: EmploymentType
    contract_type: ContractType
    start_date: filters.Day
    end_date: filters.Day
    salary_fulltime: filters.Number
    parttime_percentage: filters.Number
    days_off: filters.Number
    created_at: filters.Moment
    updated_at: filters.Moment


class ContractType(filters.Fields):
    """A kind of contract."""

    id: filters.Text
    name: filters.Text
    blocked: filters.Flag


class Correction(filters.Fields):
    """Corrections made on hours."""

    amount: filters.Number
    value: filters.Number
    last_correction_date: filters.Day


class CostType(filters.Fields):
    """A kind of cost."""

    id: filters.Text
    label: filters.Text
    blocked: filters.Flag
    tariff: filters.Number
    is_unit_tariff: filters.Flag
    unit_name: filters.Text
    is_attachment_allowed: filters.Flag
    color: filters.Text


class Country(filters.Fields):
    """A country."""

    id: filters.Text
    name: filters.Text
    country_code: filters.Text
    language_code: filters.Text


class Creator(filters.Fields):
    """Who made a message."""

    id: filters.Text
    type: filters.Text
    label: filters.Text
    image: filters.Text


class CustomField(filters.Fields):
    """A custom field: its definition and, on a record, its value."""

    id: filters.Text
    name: filters.Text
    label: filters.Text
    value: filters.Other
    type: filters.Text
    render_type: filters.Text
    position: filters.Number
    filterable: filters.Flag
    searchable: filters.Flag
    mandatory: filters.Flag
    value_type: filters.Text
    custom_field_group: CustomFieldGroup
    options: CustomFieldOption


class CustomFieldGroup(filters.Fields):
    """A group in which custom fields are shown."""

    id: filters.Text
    name: filters.Text
    position: filters.Number
    model: CustomFieldModel
    type: filters.Text


class CustomFieldModel(filters.Fields):
    """A kind of record that can have custom fields."""

    id: filters.Text
    label: filters.Text


class CustomFieldOption(filters.Fields):
    """A value to choose from in a custom field."""

    id: filters.Text
    label: filters.Text
    value: filters.Text
    position: filters.Number


class CustomFieldType(filters.Fields):
    """A type a custom field can have."""

    id: filters.Text
    type: filters.Text
    name: filters.Text
    position: filters.Number
    is_mandatory_configurable: filters.Flag
    is_searchable_configurable: filters.Flag
    is_filterable_configurable: filters.Flag
    is_collective_mutatable_configurable: filters.Flag


class CustomerGroup(filters.Fields):
    """A group of customers."""

    id: filters.Text
    name: filters.Text


class Debtor(filters.Fields):
    """Invoicing settings of an organization."""

    payment_term: PaymentTerm
    provision_method: filters.Text
    send_invoice_email_to_contact: filters.Flag
    provision_contactperson_id: filters.Text
    send_invoice_email_to_project_contact: filters.Flag
    send_invoice_email_to_fixed_email: filters.Flag
    send_email_email: filters.Text
    send_invoice_email_to_cc: filters.Flag
    cc: filters.Text
    attention_to: filters.Text
    attention_to_person_id: filters.Text
    attention_to_fixed: filters.Text
    autocollect: filters.Flag
    reminders: filters.Flag
    send_email_type: filters.Text
    autosend_subscription_invoice: filters.Flag
    invoicetemplate_id: filters.Text


class DebtorRelation(filters.Fields):
    """An organization or a person that can be invoiced."""

    organization: OrganizationDebtorReference
    person: PersonDebtorReference


class DefaultService(filters.Fields):
    """A service that projects and deals start from."""

    id: filters.Text
    vat_class: VatClass
    revenue_group: RevenueGroup
    modified: filters.Moment
    my_organization_profile_id: filters.Text
    name: filters.Text
    price_editable: filters.Flag
    price: filters.Number
    created_at: filters.Moment
    updated_at: filters.Moment


class Document(filters.Fields):
    """A document: a file with a title, linked to records."""

    id: filters.Text
    download_url: filters.Text
    document_type: DocumentTypeReference
    linked_to: LinkedEntity
    created_by: EmployeeReference
    title: filters.Text
    description: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class DocumentType(filters.Fields):
    """A kind of document."""

    id: filters.Text
    label: filters.Text
    description: filters.Text
    can_have_attachment: filters.Flag
    is_for_crm: filters.Flag
    is_for_contact: filters.Flag
    is_for_sale: filters.Flag
    is_for_debtor: filters.Flag
    is_for_project: filters.Flag
    is_for_subscription: filters.Flag
    is_for_employee: filters.Flag
    is_for_invoice: filters.Flag
    is_for_myorganizationprofile: filters.Flag
    is_blocked: filters.Flag
    is_visible_on_all: filters.Flag


class DocumentTypeReference(filters.Fields):
    """A kind of document, in short."""

    id: filters.Text
    label: filters.Text


class Employee(filters.Fields):
    """Somebody who works for one's own organization."""

    id: filters.Text
    is_user: filters.Flag
    teams: TeamReference
    supervisor: EmployeeReference
    status: EmployeeStatus
    custom_fields: filters.Named
    person_id: filters.Text
    name: filters.Text
    bank_account: filters.Text
    function: filters.Text
    type: EmployeeType
    employment_status: filters.Text
    civil_status: filters.Text
    work_phone: filters.Text
    work_mobile: filters.Text
    work_email: filters.Text
    hourly_sales_tariff: filters.Number
    hourly_cost_tariff: filters.Number
    avatar: Avatar
    person: EmployeePerson
    created: filters.Moment
    modified: filters.Moment
    timeline_email_address: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class EmployeePerson(filters.Fields):
    """The person behind an employee."""

    id: filters.Text
    date_of_birth: filters.Day
    gender_id: filters.Text
    gender: filters.Text
    address: Address
    email: filters.Text
    phone: filters.Text
    twitter_url: filters.Text
    linkedin_url: filters.Text
    facebook_url: filters.Text
    full_name: filters.Text
    relation_number: filters.Text


class EmployeeReference(filters.Fields):
    """An employee, in short."""

    id: filters.Text
    person_id: filters.Text
    name: filters.Text


class EmployeeStatus(filters.Fields):
    """A status an employee can have."""

    id: filters.Text
    label: filters.Text


class EmployeeType(filters.Fields):
    """A kind of employee."""

    id: filters.Text
    label: filters.Text


class EmploymentType(filters.Fields):
    """A kind of employment."""

    id: filters.Text
    name: filters.Text
    blocked: filters.Flag


class Expense(filters.Fields):
    """Costs that an employee wrote on a project."""

    id: filters.Text
    project: ProjectReference
    service_id: filters.Text
    costtype: ProjectServiceCostType
    default_costtype: PurchaseType
    amount: filters.Number
    purchase_price_unit: filters.Number
    tariff: filters.Number
    purchase_price_total: filters.Number
    purchase_margin: filters.Number
    total_price: filters.Number
    is_billable: filters.Flag
    approval_status: ApprovalStatus
    invoice_status: filters.Text
    invoice: Invoice
    employee: EmployeeReference
    date: filters.Day
    note: filters.Text
    service_purchase_start_date: filters.Day
    service_purchase_end_date: filters.Day
    attachments: ExpenseAttachment


class ExpenseAttachment(filters.Fields):
    """A file that goes with an expense."""

    file_hash: filters.Text
    file_name: filters.Text


class Gender(filters.Fields):
    """A gender."""

    id: filters.Text
    name: filters.Text


class Hours(filters.Fields):
    """Hours that an employee wrote."""

    id: filters.Text
    employee: EmployeeReference
    project: ProjectReference
    projectservice: HoursProjectService
    type: HoursType
    approvalstatus: ApprovalStatus
    invoice_status: filters.Text
    invoice_id: filters.Text
    invoiceline_id: filters.Text
    tariff: filters.Number
    custom_fields: filters.Named
    locked: filters.Flag
    is_editable: Satisfied
    is_deletable: Satisfied
    leave_status: LeaveStatus
    leave_id: filters.Text
    absence_id: filters.Text
    status: filters.Text
    corrections: Correction
    mileage: MileageReference
    is_productive: filters.Flag
    hours: filters.Number
    duration_in_minutes: filters.Number
    start_date: filters.Moment
    end_date: filters.Moment
    is_time_defined: filters.Flag
    is_recurring: filters.Flag
    recurrence: Recurrence
    is_external: filters.Flag
    billable: filters.Flag
    note: filters.Text
    address: Address
    assignment_id: filters.Text
    should_sync_to_cronofy: filters.Flag
    source: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class HoursProjectService(filters.Fields):
    """The project service that hours were written on."""

    id: filters.Text
    name: filters.Text
    start_date: filters.Day
    until_date: filters.Day
    default_service_id: filters.Text
    revenue_group_id: filters.Text


class HoursReference(filters.Fields):
    """Hours, in short."""

    id: filters.Text
    hours: filters.Number
    duration_in_minutes: filters.Number
    start_date: filters.Moment
    end_date: filters.Moment
    is_time_defined: filters.Flag
    is_recurring: filters.Flag
    recurrence: Recurrence
    is_external: filters.Flag
    billable: filters.Flag
    note: filters.Text
    address: Address
    assignment_id: filters.Text
    should_sync_to_cronofy: filters.Flag
    source: filters.Text


class HoursType(filters.Fields):
    """A kind of hours."""

    id: filters.Text
    type: filters.Text
    billable: filters.Flag
    vatclass: VatClass
    label: filters.Text
    tariff: filters.Text
    blocked: filters.Flag
    color: filters.Text
    has_workflow: filters.Flag


class Industry(filters.Fields):
    """A line of business."""

    id: filters.Text
    name: filters.Text


class Installment(filters.Fields):
    """An instalment in which a service is invoiced."""

    name: filters.Text
    percentage: filters.Number
    price: filters.Number
    order: filters.Number
    expiration_date: filters.Day
    status: filters.Text
    invoiced_date: filters.Day
    invoice_id: filters.Text
    invoice_line_id: filters.Text


class Interest(filters.Fields):
    """An interest that can be ticked for relations."""

    id: filters.Text
    name: filters.Text
    api_name: filters.Text
    organization: filters.Flag
    person: filters.Flag
    contact: filters.Flag


class Invoice(filters.Fields):
    """An invoice to a customer."""

    id: filters.Text
    contact_id: filters.Text
    payment_term: PaymentTerm
    invoice_lines: InvoiceLine
    invoice_number: filters.Text
    status: InvoiceStatus
    total_excluding_vat: filters.Number
    total_vat: filters.Number
    total_including_vat: filters.Number
    total_outstanding: filters.Number
    organization: OrganizationReference
    person: PersonReference
    my_organization_profile: MyOrganizationProfileReference
    subscription_cycle: SubscriptionCycle
    project: ProjectReference
    projects: ProjectReference
    sending_method: filters.Text
    reminder: InvoiceReminder
    composition_type: filters.Text
    my_organization_profile_id: filters.Text
    organization_id: filters.Text
    person_id: filters.Text
    date: filters.Day
    subject: filters.Text
    reference: filters.Text
    project_id: filters.Text
    comments: filters.Text
    timeline_email_address: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class InvoiceLine(filters.Fields):
    """A line of an invoice."""

    id: filters.Text
    revenue_group: RevenueGroup
    default_service_id: filters.Text
    vat_class: VatClass
    total_vat: filters.Number
    service_id: filters.Text
    date: filters.Day
    description: filters.Text
    amount: filters.Number
    price: filters.Number
    created_at: filters.Moment
    updated_at: filters.Moment


class InvoiceReference(filters.Fields):
    """An invoice, in short."""

    id: filters.Text
    invoice_number: filters.Text
    invoice_date: filters.Day
    status: InvoiceStatus


class InvoiceReminder(filters.Fields):
    """Where an invoice stands in its reminders."""

    set: ReminderSetReference
    status: filters.Text
    paused: filters.Flag
    next_action: filters.Text


class InvoiceStatus(filters.Fields):
    """A status an invoice can have."""

    id: filters.Text
    name: filters.Text
    color: filters.Text


class Leave(filters.Fields):
    """Leave of an employee."""

    id: filters.Text
    employee: EmployeeReference
    leavetype: LeaveType
    start_date: filters.Moment
    end_date: filters.Moment
    year: filters.Number
    hours: filters.Number
    description: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class LeaveBalance(filters.Fields):
    """Leave an employee has left in a year."""

    employee: EmployeeReference
    balance: filters.Number
    first_change: filters.Moment
    last_change: filters.Moment
    year: filters.Number
    leavetype: LeaveType


class LeaveStatus(filters.Fields):
    """How far a leave request has come."""

    id: filters.Text
    label: filters.Text


class LeaveType(filters.Fields):
    """A kind of leave."""

    id: filters.Text
    label: filters.Text
    blocked: filters.Flag
    color: filters.Text
    affects_balance: filters.Flag


class LinkedEntity(filters.Fields):
    """A record that something is linked to."""

    id: filters.Text
    label: filters.Text
    type: filters.Text


class ListingFilter(filters.Fields):
    """A field to filter a listing by, with its possible values."""

    id: filters.Text
    name: filters.Text
    key: filters.Text
    values: filters.Other


class LostToCompetitor(filters.Fields):
    """A competitor who won a deal."""

    id: filters.Text
    name: filters.Text


class Message(filters.Fields):
    """A message on the timeline of a record."""

    id: filters.Text
    attachments: Attachment
    message_type: MessageType
    linked_to: LinkedEntity
    created_by: Creator
    title: filters.Text
    content_fields: ContentField
    content: filters.Text
    display_date: filters.Moment
    created_at: filters.Moment
    updated_at: filters.Moment


class MessageType(filters.Fields):
    """A kind of timeline message."""

    id: filters.Text
    label: filters.Text
    blocked: filters.Flag
    log_action: filters.Text


class Mileage(filters.Fields):
    """Kilometres that an employee wrote."""

    id: filters.Text
    employee: EmployeeReference
    project: ProjectReference
    type: HoursType
    approvalstatus: ApprovalStatus
    invoice_status: filters.Text
    invoice_id: filters.Text
    invoiceline_id: filters.Text
    tariff: filters.Number
    vatclass: VatClass
    mileage: filters.Number
    related_hours_id: filters.Text
    source: filters.Text
    note: filters.Text
    start_date: filters.Moment
    created_at: filters.Moment
    updated_at: filters.Moment


class MileageReference(filters.Fields):
    """Kilometres, in short."""

    id: filters.Text
    mileage: filters.Number


class MyOrganizationProfile(filters.Fields):
    """One's own organization, in whose name invoices and projects are made."""

    id: filters.Text
    organization_id: filters.Text
    name: filters.Text
    coc_code: filters.Text
    vat_number: filters.Text
    bank_account: filters.Text
    blocked: filters.Flag


class MyOrganizationProfileReference(filters.Fields):
    """One's own organization, in short."""

    id: filters.Text
    organization: OrganizationReference


class Organization(filters.Fields):
    """A company or institution."""

    id: filters.Text
    visiting_address: Address
    postal_address: Address
    relation_type: RelationType
    relation_manager: Employee
    customer_group: CustomerGroup
    teams: TeamReference
    debtor: Debtor
    organizationsize: OrganizationSize
    linked_persons_contacts: PersonContact
    interests: Interest
    accountancy: Accountancy
    custom_fields: filters.Named
    sbi_codes: SbiCode
    is_active: filters.Flag
    name: filters.Text
    coc_code: filters.Text
    vat_number: filters.Text
    email: filters.Text
    phone: filters.Text
    url: filters.Text
    note: filters.Text
    linkedin_url: filters.Text
    has_different_postal_address: filters.Flag
    industry: Industry
    invoice_receiver: filters.Text
    allow_autocollect: filters.Flag
    bank_account: filters.Text
    bank_bic: filters.Text
    relation_number: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class OrganizationContact(filters.Fields):
    """An organization that a person is a contact of."""

    id: filters.Text
    organization_id: filters.Text
    name: filters.Text
    is_active: filters.Flag
    work_function: filters.Text
    work_email: filters.Text
    work_phone: filters.Text
    work_mobile: filters.Text
    interests: Interest


class OrganizationDebtorReference(filters.Fields):
    """An organization that can be invoiced, in short."""

    id: filters.Text
    relation_type: RelationType
    name: filters.Text
    relation_number: filters.Text


class OrganizationReference(filters.Fields):
    """An organization, in short."""

    id: filters.Text
    name: filters.Text
    relation_number: filters.Text


class OrganizationSize(filters.Fields):
    """A size an organization can have."""

    id: filters.Text
    name: filters.Text


class Payment(filters.Fields):
    """A payment received on an invoice."""

    id: filters.Text
    invoice_id: filters.Text
    date: filters.Day
    amount: filters.Number
    description: filters.Text


class PaymentTerm(filters.Fields):
    """A term of payment."""

    id: filters.Text
    name: filters.Text
    days: filters.Number
    method: filters.Text


class Person(filters.Fields):
    """A person."""

    id: filters.Text
    gender_id: filters.Text
    use_custom_salutation: filters.Flag
    custom_salutation: filters.Text
    interests: PersonInterest
    address: Address
    relation_manager: Employee
    teams: TeamReference
    is_employee: filters.Flag
    linked_as_contact_to_organization: OrganizationContact
    custom_fields: filters.Named
    is_active: filters.Flag
    relation_type: RelationType
    gender: filters.Text
    initials: filters.Text
    first_name: filters.Text
    family_name_prefix: filters.Text
    family_name: filters.Text
    full_name: filters.Text
    date_of_birth: filters.Day
    note: filters.Text
    email: filters.Text
    phone: filters.Text
    website_url: filters.Text
    twitter_url: filters.Text
    linkedin_url: filters.Text
    facebook_url: filters.Text
    relation_number: filters.Text
    bank_account: filters.Text
    bank_bic: filters.Text
    invoice_receiver: filters.Text
    mailing_list_email: filters.Text
    mailing_lists: PersonMailingList
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class PersonContact(filters.Fields):
    """A person who is a contact of an organization."""

    id: filters.Text
    person_id: filters.Text
    first_name: filters.Text
    family_name_prefix: filters.Text
    family_name: filters.Text
    is_active: filters.Flag
    work_function: filters.Text
    work_email: filters.Text
    work_phone: filters.Text
    work_mobile: filters.Text
    interests: Interest


class PersonDebtorReference(filters.Fields):
    """A person that can be invoiced, in short."""

    id: filters.Text
    relation_type: RelationType
    full_name: filters.Text
    relation_number: filters.Text


class PersonInterest(filters.Fields):
    """An interest, and whether a person has it."""

    id: filters.Text
    value: filters.Text
    name: filters.Text
    api_name: filters.Text
    organization: filters.Flag
    person: filters.Flag
    contact: filters.Flag


class PersonMailingList(filters.Fields):
    """A mailing list (Mailchimp), and whether a person is on it."""

    id: filters.Text
    value: filters.Flag
    name: filters.Text


class PersonReference(filters.Fields):
    """A person, in short."""

    id: filters.Text
    full_name: filters.Text
    relation_number: filters.Text


class Project(filters.Fields):
    """A project."""

    id: filters.Text
    project_manager: EmployeeReference
    project_status: ProjectStatus
    hours_rate_type: filters.Text
    abnormal_address: filters.Flag
    abnormal_person_id: filters.Text
    abnormal_organization_id: filters.Text
    organization: OrganizationReference
    person: PersonReference
    separate_invoice_recipient: SeparateInvoiceRecipient
    contact: ContactReference
    my_organization_profile: MyOrganizationProfileReference
    divergent_payment_term: PaymentTerm
    employees: ProjectEmployee
    teams: TeamReference
    budget: Budget
    abnormal_contact_id: filters.Text
    custom_fields: filters.Named
    is_reverse_billing: filters.Flag
    is_invoice_approval: filters.Flag
    copied_from_project: ProjectReference
    my_organization_profile_id: filters.Text
    person_id: filters.Text
    organization_id: filters.Text
    contact_id: filters.Text
    name: filters.Text
    billable: filters.Flag
    can_register_mileage: filters.Flag
    project_number: filters.Text
    note: filters.Text
    start_date: filters.Day
    end_date: filters.Day
    invoice_reference: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class ProjectEmployee(filters.Fields):
    """An employee who takes part in a project."""

    id: filters.Text
    project_id: filters.Text
    employee_id: filters.Text
    tariff: filters.Number
    name: filters.Text
    person_id: filters.Text
    amount: filters.Number
    declarable: filters.Flag


class ProjectReference(filters.Fields):
    """A project, in short."""

    id: filters.Text
    name: filters.Text
    project_number: filters.Text
    organization: OrganizationReference
    person: PersonReference
    project_manager: EmployeeReference
    separate_invoice_recipient: SeparateInvoiceRecipient
    has_register_mileage_enabled: filters.Flag


class ProjectService(filters.Fields):
    """A service sold in a project."""

    id: filters.Text
    project_id: filters.Text
    related_service_id: filters.Text
    expected_invoice_date: filters.Day
    invoice_date: filters.Day
    status: filters.Text
    hour_types: ProjectServiceHoursType
    cost_types: ProjectServiceCostType
    vat_class: VatClass
    revenue_group: RevenueGroup
    invoice_in_installments: filters.Flag
    installments: Installment
    budget_financial_hours: filters.Text
    write_hours_start_date: filters.Day
    write_hours_end_date: filters.Day
    service_number: filters.Text
    use_in_resource_planner: filters.Flag
    start_date: filters.Day
    end_date: filters.Day
    subscription_cycle: filters.Text
    budget: filters.Number
    default_service_id: filters.Text
    name: filters.Text
    explanation: filters.Text
    invoice_method: filters.Text
    amount: filters.Number
    price: filters.Number
    track_hours: filters.Flag
    track_cost: filters.Flag
    created_at: filters.Moment
    updated_at: filters.Moment


class ProjectServiceCostType(filters.Fields):
    """A cost type of a project service, with its budget."""

    id: filters.Text
    label: filters.Text
    costtype: PurchaseType
    budgeted_amount: filters.Number
    tariff: filters.Number
    purchase_margin: filters.Number
    purchase_tariff: filters.Number


class ProjectServiceHoursType(filters.Fields):
    """An hours type of a project service, with its budget."""

    id: filters.Text
    hourstype: HoursType
    color: filters.Text
    budgeted_amount: filters.Number
    tariff: filters.Number
    billable: filters.Flag


class ProjectServiceReference(filters.Fields):
    """A project service, in short."""

    id: filters.Text
    name: filters.Text
    default_service_id: filters.Text
    revenue_group_id: filters.Text
    use_in_resource_planner: filters.Flag


class ProjectStatus(filters.Fields):
    """A status a project can have."""

    id: filters.Text
    label: filters.Text
    color: filters.Text


class Proposition(filters.Fields):
    """What is ready to be invoiced for a project."""

    id: filters.Text
    total_hours: filters.Number
    total_mileage: filters.Number
    total_fixed: filters.Number
    total_terms: filters.Number
    total_purchase: filters.Number
    total_advance_deposit: filters.Number
    total_future: filters.Number
    project: ProjectReference
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class Purchase(filters.Fields):
    """A purchase made for projects."""

    id: filters.Text
    organization: OrganizationReference
    person: PersonReference
    supplier: filters.Text
    invoice_number: filters.Text
    type: filters.Text
    projects: ProjectReference


class PurchaseType(filters.Fields):
    """A kind of purchase."""

    id: filters.Text
    label: filters.Text
    blocked: filters.Flag
    tariff: filters.Number
    is_unit_tariff: filters.Flag
    unit_name: filters.Text
    is_attachment_allowed: filters.Flag


class Quote(filters.Fields):
    """An offer to a customer."""

    id: filters.Text
    quotetemplate: QuoteTemplate
    send_type: filters.Text
    quote_number: filters.Text
    quote_date: filters.Day
    quotestatus: QuoteStatus
    json: filters.Text
    services: QuoteSalesService
    total_excl: filters.Number
    total_incl: filters.Number
    total_vat: filters.Number
    vat: filters.Other
    grand_totals: filters.Other
    receivers: filters.Other
    valid_days: filters.Number
    payment_term: filters.Other
    download_url: filters.Other
    is_sepa_authorization: filters.Flag
    is_outdated: filters.Flag
    is_blocked: filters.Flag
    created_by: filters.Text
    last_updated_approval_status: filters.Text
    sent_at: filters.Moment
    sales_id: filters.Text
    quote_subject: filters.Text
    customer_reference: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class QuoteSalesService(filters.Fields):
    """A service offered in a quote."""

    vat_code: filters.Text
    vat_description: filters.Text
    sales_id: filters.Text
    default_service_id: filters.Text
    name: filters.Text
    invoice_method: filters.Text
    amount: filters.Number
    price: filters.Number
    show_itemtype: filters.Number
    total: filters.Number
    position: filters.Number
    subscription_cycle: filters.Text
    explanation: filters.Text
    track_hours: filters.Flag
    track_cost: filters.Flag


class QuoteStatus(filters.Fields):
    """A status a quote can have."""

    id: filters.Text
    label: filters.Text
    color: filters.Text


class QuoteTemplate(filters.Fields):
    """A template for quotes."""

    id: filters.Text
    description: filters.Text
    type: filters.Text
    html: filters.Text
    is_blocked: filters.Flag
    json: filters.Text
    name: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class Recurrence(filters.Fields):
    """How hours repeat."""

    id: filters.Text
    rrule: RecurrenceRule
    update: filters.Text


class RecurrenceRule(filters.Fields):
    """A rule by which something repeats, in the terms of iCalendar."""

    dtstart: filters.Text
    freq: filters.Number
    until: filters.Text
    count: filters.Number
    interval: filters.Number
    wkst: filters.Text
    byday: filters.Text
    bysetpos: filters.Text


class RelationType(filters.Fields):
    """A kind of relation."""

    id: filters.Text
    label: filters.Text
    color: filters.Text
    type: filters.Text


class ReminderSet(filters.Fields):
    """A series of reminders for unpaid invoices."""

    id: filters.Text
    templates: ReminderSetTemplate
    label: filters.Text
    disabled: filters.Flag


class ReminderSetReference(filters.Fields):
    """A reminder set, in short."""

    id: filters.Text
    label: filters.Text
    disabled: filters.Flag


class ReminderSetTemplate(filters.Fields):
    """A reminder in a set."""

    id: filters.Text
    label: filters.Text
    send_after: filters.Number
    position: filters.Number


class ReminderTemplate(filters.Fields):
    """The text of a reminder."""

    id: filters.Text
    label: filters.Text
    subject: filters.Text
    body: filters.Text
    attach_invoice: filters.Flag


class RevenueGroup(filters.Fields):
    """A group that revenue is booked on."""

    id: filters.Text
    label: filters.Text


class ReverseInvoice(filters.Fields):
    """An invoice that the customer makes."""

    id: filters.Text
    status: filters.Text
    date: filters.Day
    invoice_number: filters.Text
    price: filters.Number
    project: ProjectReference
    invoice: InvoiceReference


class Sales(filters.Fields):
    """A deal in the making."""

    id: filters.Text
    responsible_employee: EmployeeReference
    person: PersonReference
    organization: OrganizationReference
    progress: SalesProgress
    source: SalesSource
    status: SalesStatus
    separate_invoice_recipient: SeparateInvoiceRecipient
    teams: TeamReference
    custom_fields: filters.Named
    status_updated_at: filters.Moment
    linked_project: ProjectReference
    my_organization_profile_id: filters.Text
    organization_id: filters.Text
    person_id: filters.Text
    contact_id: filters.Text
    reason: SalesReason
    contact: ContactPerson
    subject: filters.Text
    start_date: filters.Day
    expected_closing_date: filters.Day
    expected_revenue: filters.Number
    note: filters.Text
    chance_to_score: filters.Number
    lost_to_competitor: LostToCompetitor
    created_at: filters.Moment
    updated_at: filters.Moment
    simplicate_url: filters.Text


class SalesProgress(filters.Fields):
    """A step a deal goes through."""

    id: filters.Text
    label: filters.Text
    color: filters.Text
    chance_to_score: filters.Number
    position: filters.Number


class SalesReason(filters.Fields):
    """A reason why a deal is won or lost."""

    id: filters.Text
    name: filters.Text
    blocked: filters.Flag


class SalesService(filters.Fields):
    """A service offered in a deal."""

    id: filters.Text
    invoice_date: filters.Day
    hour_types: SalesServiceHoursType
    cost_types: SalesServiceCostType
    subscription_cycle: filters.Text
    track_cost: filters.Flag
    vat_class: VatClass
    sales_id: filters.Text
    default_service_id: filters.Text
    name: filters.Text
    invoice_method: filters.Text
    amount: filters.Number
    price: filters.Number
    show_itemtype: filters.Number
    total: filters.Number
    position: filters.Number
    explanation: filters.Text
    track_hours: filters.Flag
    created_at: filters.Moment
    updated_at: filters.Moment


class SalesServiceCostType(filters.Fields):
    """A cost type of a sales service, with its budget."""

    id: filters.Text
    label: filters.Text
    costtype: PurchaseType
    budgeted_amount: filters.Number
    tariff: filters.Number
    purchase_margin: filters.Number
    purchase_tariff: filters.Number


class SalesServiceHoursType(filters.Fields):
    """An hours type of a sales service, with its budget."""

    id: filters.Text
    hourstype: HoursType
    budgeted_amount: filters.Number
    tariff: filters.Number
    billable: filters.Flag


class SalesSource(filters.Fields):
    """A source that deals come from."""

    id: filters.Text
    name: filters.Text


class SalesStatus(filters.Fields):
    """A status a deal can have."""

    id: filters.Text
    label: filters.Text


class Satisfied(filters.Fields):
    """Whether something can be done, and why not."""

    value: filters.Flag
    reason: SatisfiedReason


class SatisfiedReason(filters.Fields):
    """Why something cannot be done."""

    message: filters.Text
    translated_message: filters.Text


class SbiCode(filters.Fields):
    """A code for a line of business (SBI)."""

    id: filters.Text
    code: filters.Number
    description: filters.Text


class SeparateInvoiceRecipient(filters.Fields):
    """Who receives invoices instead of the customer."""

    organization: OrganizationReference
    person: PersonReference
    contact: ContactReference
    is_separate_invoice_recipient: filters.Flag


class Service(filters.Fields):
    """A service, of whatever project."""

    id: filters.Text
    start_date: filters.Day
    end_date: filters.Day
    subscription_cycle: filters.Text
    budget: filters.Number
    default_service_id: filters.Text
    name: filters.Text
    explanation: filters.Text
    invoice_method: filters.Text
    amount: filters.Number
    price: filters.Number
    track_hours: filters.Flag
    track_cost: filters.Flag


class SharedItem(filters.Fields):
    """A small item that apps share."""

    id: filters.Text
    tag: filters.Text
    type: filters.Text
    employee_id: filters.Text
    shared: filters.Text
    data: filters.Text
    created_at: filters.Moment
    updated_at: filters.Moment


class SubscriptionCycle(filters.Fields):
    """A period of a subscription."""

    start_date: filters.Day
    end_date: filters.Day
    is_invoiced: filters.Flag


class Team(filters.Fields):
    """A team of employees."""

    id: filters.Text
    employees: EmployeeReference
    name: filters.Text


class TeamReference(filters.Fields):
    """A team, in short."""

    id: filters.Text
    name: filters.Text
    value: filters.Flag


class Timer(filters.Fields):
    """A timer that counts the time of an employee."""

    id: filters.Text
    seconds_spent: filters.Number
    min_seconds_step: filters.Number
    employee: EmployeeReference
    project: ProjectReference
    projectservice: ProjectServiceReference
    hourstype: HoursType
    related_hours: HoursReference
    state: filters.Text
    description: filters.Text
    metadata: filters.Other
    assignment: AssignmentReference
    created_at: filters.Moment
    updated_at: filters.Moment


class Timetable(filters.Fields):
    """Working days and hours of an employee."""

    id: filters.Text
    employee: EmployeeReference
    hourly_sales_tariff: filters.Number
    hourly_cost_tariff: filters.Number
    even_week: TimetableWeek
    odd_week: TimetableWeek
    start_date: filters.Day
    end_date: filters.Day
    productivity_target: filters.Number
    should_write_hours: filters.Flag
    created_at: filters.Moment
    updated_at: filters.Moment


class TimetableDay(filters.Fields):
    """Working hours of a day."""

    start_time: filters.Number
    end_time: filters.Number
    hours: filters.Number


class TimetableWeek(filters.Fields):
    """Working days of a week."""

    day_1: TimetableDay
    day_2: TimetableDay
    day_3: TimetableDay
    day_4: TimetableDay
    day_5: TimetableDay
    day_6: TimetableDay
    day_7: TimetableDay


class VatClass(filters.Fields):
    """A class of VAT."""

    id: filters.Text
    code: filters.Text
    label: filters.Text
    percentage: filters.Number
