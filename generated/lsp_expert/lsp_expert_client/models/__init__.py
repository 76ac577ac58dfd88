# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
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
address Address
client Client
client_contact ClientContact
client_contact_emails ClientContactEmails
client_file ClientFile
client_invoice_settings ClientInvoiceSettings
client_page ClientPage
client_reference ClientReference
currency Currency
email_state EmailState
email_status EmailStatus
error Error
exchange_rates ExchangeRates
extra_charge ExtraCharge
group Group
group_page GroupPage
invoice Invoice
invoice_line InvoiceLine
invoice_page InvoicePage
invoice_status InvoiceStatus
invoice_type InvoiceType
invoiced_job InvoicedJob
job Job
job_file JobFile
job_file_sharing JobFileSharing
job_page JobPage
job_status JobStatus
label Label
language Language
language_pair LanguagePair
match Match
matches_type MatchesType
named_reference NamedReference
note Note
outsourcing Outsourcing
outsourcing_status OutsourcingStatus
page_info PageInfo
payment Payment
portal Portal
portal_confirmation PortalConfirmation
price Price
price_match PriceMatch
price_page PricePage
purchase_order PurchaseOrder
purchase_order_page PurchaseOrderPage
quantity Quantity
quantity_type QuantityType
quote Quote
quote_page QuotePage
quote_status QuoteStatus
service Service
sort_direction SortDirection
supplier Supplier
supplier_contact SupplierContact
supplier_contact_emails SupplierContactEmails
supplier_page SupplierPage
supplier_price SupplierPrice
supplier_price_page SupplierPricePage
supplier_service SupplierService
supplier_type SupplierType
tax Tax
tax_reference TaxReference
webhook_event WebhookEvent WebhookEventData
""",
    )
