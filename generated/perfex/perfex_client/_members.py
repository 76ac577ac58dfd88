# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""Optional members that are documented never to be null: a null there is a drift."""

from typing import Final

NEVER_NULL: Final = {
    "CommonRecord": "taxrate",
    "Contact": "is_primary firstname lastname email invoice_emails estimate_emails credit_note_emails contract_emails task_emails project_emails ticket_emails addedfrom customfields default_currency show_primary_contact registration_confirmed",
    "Contract": "customfields",
    "CreditNote": "items customfields",
    "CustomTableRecord": "id",
    "Customer": "customfields",
    "Estimate": "items attachments visible_attachments_to_customer_found client estimateid customfields currency_symbol currency_code currency_is_default currencyid currency_name userid active default_currency show_primary_contact registration_confirmed",
    "EstimateDetails": "estimateid userid active default_currency show_primary_contact registration_confirmed",
    "Expense": "is_expense_created_in_xero customfields",
    "Failure": "status paymentmode message error errors",
    "Invoice": "total_left_to_pay items attachments visible_attachments_to_customer_found client payments invoiceid customfields currency_symbol currency_code currency_is_default currencyid currency_name userid active default_currency show_primary_contact registration_confirmed",
    "InvoiceDetails": "invoiceid customfields userid active default_currency show_primary_contact registration_confirmed",
    "Item": "description group_id name customfields",
    "JoinedCurrency": "currency_symbol currency_code currency_is_default currencyid currency_name",
    "JoinedCustomer": "userid active default_currency show_primary_contact registration_confirmed",
    "Lead": "contact addedfrom lost junk last_lead_status is_imported_from_email_integration is_public client_id customfields",
    "LineItem": "customfields",
    "PageMeta": "page total_pages has_more",
    "Payment": "paymentid",
    "PaymentResult": "paymentmode status record_id",
    "Project": "rel_type potential_revenue potential_margin external customfields",
    "Proposal": "items attachments visible_attachments_to_customer_found customfields currencyid currency_name",
    "Result": "record_id",
    "StaffMember": "admin active is_not_staff hourly_rate customfields",
    "Subscription": "id",
    "Task": "cycles total_cycles custom_recurring is_public billable billed invoice_id hourly_rate milestone_order visible_to_client deadline_notified customfields",
    "Ticket": "id line_manager milestone customfields",
    "Timesheet": "id",
    "ZapierAnswer": "status data",
}
