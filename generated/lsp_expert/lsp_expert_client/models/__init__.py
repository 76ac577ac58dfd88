# Generated from specs/lsp_expert.yaml; edit that, then generate again.
"""Models, enums and named types; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from .address import Address as Address
    from .client import Client as Client
    from .client_contact import ClientContact as ClientContact
    from .client_contact_emails import ClientContactEmails as ClientContactEmails
    from .client_file import ClientFile as ClientFile
    from .client_invoice_settings import ClientInvoiceSettings as ClientInvoiceSettings
    from .client_page import ClientPage as ClientPage
    from .client_reference import ClientReference as ClientReference
    from .currency import Currency as Currency
    from .email_state import EmailState as EmailState
    from .email_status import EmailStatus as EmailStatus
    from .error import Error as Error
    from .exchange_rates import ExchangeRates as ExchangeRates
    from .extra_charge import ExtraCharge as ExtraCharge
    from .group import Group as Group
    from .group_page import GroupPage as GroupPage
    from .invoice import Invoice as Invoice
    from .invoice_line import InvoiceLine as InvoiceLine
    from .invoice_page import InvoicePage as InvoicePage
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_type import InvoiceType as InvoiceType
    from .invoiced_job import InvoicedJob as InvoicedJob
    from .job import Job as Job
    from .job_file import JobFile as JobFile
    from .job_file_sharing import JobFileSharing as JobFileSharing
    from .job_page import JobPage as JobPage
    from .job_status import JobStatus as JobStatus
    from .label import Label as Label
    from .language import Language as Language
    from .language_pair import LanguagePair as LanguagePair
    from .match import Match as Match
    from .matches_type import MatchesType as MatchesType
    from .named_reference import NamedReference as NamedReference
    from .note import Note as Note
    from .outsourcing import Outsourcing as Outsourcing
    from .outsourcing_status import OutsourcingStatus as OutsourcingStatus
    from .page_info import PageInfo as PageInfo
    from .payment import Payment as Payment
    from .portal import Portal as Portal
    from .portal_confirmation import PortalConfirmation as PortalConfirmation
    from .price import Price as Price
    from .price_match import PriceMatch as PriceMatch
    from .price_page import PricePage as PricePage
    from .purchase_order import PurchaseOrder as PurchaseOrder
    from .purchase_order_page import PurchaseOrderPage as PurchaseOrderPage
    from .quantity import Quantity as Quantity
    from .quantity_type import QuantityType as QuantityType
    from .quote import Quote as Quote
    from .quote_page import QuotePage as QuotePage
    from .quote_status import QuoteStatus as QuoteStatus
    from .service import Service as Service
    from .sort_direction import SortDirection as SortDirection
    from .supplier import Supplier as Supplier
    from .supplier_contact import SupplierContact as SupplierContact
    from .supplier_contact_emails import SupplierContactEmails as SupplierContactEmails
    from .supplier_page import SupplierPage as SupplierPage
    from .supplier_price import SupplierPrice as SupplierPrice
    from .supplier_price_page import SupplierPricePage as SupplierPricePage
    from .supplier_service import SupplierService as SupplierService
    from .supplier_type import SupplierType as SupplierType
    from .tax import Tax as Tax
    from .tax_reference import TaxReference as TaxReference
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event import WebhookEventData as WebhookEventData

_MODULES: dict[str, str] = {
    "Address": "address",
    "Client": "client",
    "ClientContact": "client_contact",
    "ClientContactEmails": "client_contact_emails",
    "ClientFile": "client_file",
    "ClientInvoiceSettings": "client_invoice_settings",
    "ClientPage": "client_page",
    "ClientReference": "client_reference",
    "Currency": "currency",
    "EmailState": "email_state",
    "EmailStatus": "email_status",
    "Error": "error",
    "ExchangeRates": "exchange_rates",
    "ExtraCharge": "extra_charge",
    "Group": "group",
    "GroupPage": "group_page",
    "Invoice": "invoice",
    "InvoiceLine": "invoice_line",
    "InvoicePage": "invoice_page",
    "InvoiceStatus": "invoice_status",
    "InvoiceType": "invoice_type",
    "InvoicedJob": "invoiced_job",
    "Job": "job",
    "JobFile": "job_file",
    "JobFileSharing": "job_file_sharing",
    "JobPage": "job_page",
    "JobStatus": "job_status",
    "Label": "label",
    "Language": "language",
    "LanguagePair": "language_pair",
    "Match": "match",
    "MatchesType": "matches_type",
    "NamedReference": "named_reference",
    "Note": "note",
    "Outsourcing": "outsourcing",
    "OutsourcingStatus": "outsourcing_status",
    "PageInfo": "page_info",
    "Payment": "payment",
    "Portal": "portal",
    "PortalConfirmation": "portal_confirmation",
    "Price": "price",
    "PriceMatch": "price_match",
    "PricePage": "price_page",
    "PurchaseOrder": "purchase_order",
    "PurchaseOrderPage": "purchase_order_page",
    "Quantity": "quantity",
    "QuantityType": "quantity_type",
    "Quote": "quote",
    "QuotePage": "quote_page",
    "QuoteStatus": "quote_status",
    "Service": "service",
    "SortDirection": "sort_direction",
    "Supplier": "supplier",
    "SupplierContact": "supplier_contact",
    "SupplierContactEmails": "supplier_contact_emails",
    "SupplierPage": "supplier_page",
    "SupplierPrice": "supplier_price",
    "SupplierPricePage": "supplier_price_page",
    "SupplierService": "supplier_service",
    "SupplierType": "supplier_type",
    "Tax": "tax",
    "TaxReference": "tax_reference",
    "WebhookEvent": "webhook_event",
    "WebhookEventData": "webhook_event",
}

__all__: list[str] = [
    "Address",
    "Client",
    "ClientContact",
    "ClientContactEmails",
    "ClientFile",
    "ClientInvoiceSettings",
    "ClientPage",
    "ClientReference",
    "Currency",
    "EmailState",
    "EmailStatus",
    "Error",
    "ExchangeRates",
    "ExtraCharge",
    "Group",
    "GroupPage",
    "Invoice",
    "InvoiceLine",
    "InvoicePage",
    "InvoiceStatus",
    "InvoiceType",
    "InvoicedJob",
    "Job",
    "JobFile",
    "JobFileSharing",
    "JobPage",
    "JobStatus",
    "Label",
    "Language",
    "LanguagePair",
    "Match",
    "MatchesType",
    "NamedReference",
    "Note",
    "Outsourcing",
    "OutsourcingStatus",
    "PageInfo",
    "Payment",
    "Portal",
    "PortalConfirmation",
    "Price",
    "PriceMatch",
    "PricePage",
    "PurchaseOrder",
    "PurchaseOrderPage",
    "Quantity",
    "QuantityType",
    "Quote",
    "QuotePage",
    "QuoteStatus",
    "Service",
    "SortDirection",
    "Supplier",
    "SupplierContact",
    "SupplierContactEmails",
    "SupplierPage",
    "SupplierPrice",
    "SupplierPricePage",
    "SupplierService",
    "SupplierType",
    "Tax",
    "TaxReference",
    "WebhookEvent",
    "WebhookEventData",
]

__getattr__ = lazy_getattr(__name__, _MODULES)


def __dir__() -> list[str]:
    return sorted(__all__)
