# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""One module per resource; each is imported when it is first touched."""

from typing import TYPE_CHECKING

from .._runtime.core import lazy_names

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AsyncAccount as AsyncAccount
    from .account_client_prices import AccountClientPrices as AccountClientPrices
    from .account_client_prices import AsyncAccountClientPrices as AsyncAccountClientPrices
    from .account_language_pairs import AccountLanguagePairs as AccountLanguagePairs
    from .account_language_pairs import AsyncAccountLanguagePairs as AsyncAccountLanguagePairs
    from .account_matches import AccountMatches as AccountMatches
    from .account_matches import AsyncAccountMatches as AsyncAccountMatches
    from .account_quantity_types import AccountQuantityTypes as AccountQuantityTypes
    from .account_quantity_types import AsyncAccountQuantityTypes as AsyncAccountQuantityTypes
    from .account_services import AccountServices as AccountServices
    from .account_services import AsyncAccountServices as AsyncAccountServices
    from .account_supplier_prices import AccountSupplierPrices as AccountSupplierPrices
    from .account_supplier_prices import AsyncAccountSupplierPrices as AsyncAccountSupplierPrices
    from .account_taxes import AccountTaxes as AccountTaxes
    from .account_taxes import AsyncAccountTaxes as AsyncAccountTaxes
    from .clients import AsyncClients as AsyncClients
    from .clients import Clients as Clients
    from .clients_contacts import AsyncClientsContacts as AsyncClientsContacts
    from .clients_contacts import ClientsContacts as ClientsContacts
    from .clients_files import AsyncClientsFiles as AsyncClientsFiles
    from .clients_files import ClientsFiles as ClientsFiles
    from .clients_labels import AsyncClientsLabels as AsyncClientsLabels
    from .clients_labels import ClientsLabels as ClientsLabels
    from .clients_notes import AsyncClientsNotes as AsyncClientsNotes
    from .clients_notes import ClientsNotes as ClientsNotes
    from .clients_prices import AsyncClientsPrices as AsyncClientsPrices
    from .clients_prices import ClientsPrices as ClientsPrices
    from .groups import AsyncGroups as AsyncGroups
    from .groups import Groups as Groups
    from .groups_labels import AsyncGroupsLabels as AsyncGroupsLabels
    from .groups_labels import GroupsLabels as GroupsLabels
    from .invoices import AsyncInvoices as AsyncInvoices
    from .invoices import Invoices as Invoices
    from .invoices_labels import AsyncInvoicesLabels as AsyncInvoicesLabels
    from .invoices_labels import InvoicesLabels as InvoicesLabels
    from .invoices_payments import AsyncInvoicesPayments as AsyncInvoicesPayments
    from .invoices_payments import InvoicesPayments as InvoicesPayments
    from .jobs import AsyncJobs as AsyncJobs
    from .jobs import Jobs as Jobs
    from .jobs_files import AsyncJobsFiles as AsyncJobsFiles
    from .jobs_files import JobsFiles as JobsFiles
    from .jobs_outsourcing import AsyncJobsOutsourcing as AsyncJobsOutsourcing
    from .jobs_outsourcing import JobsOutsourcing as JobsOutsourcing
    from .jobs_outsourcing_portal import AsyncJobsOutsourcingPortal as AsyncJobsOutsourcingPortal
    from .jobs_outsourcing_portal import JobsOutsourcingPortal as JobsOutsourcingPortal
    from .purchase_orders import AsyncPurchaseOrders as AsyncPurchaseOrders
    from .purchase_orders import PurchaseOrders as PurchaseOrders
    from .purchase_orders_labels import AsyncPurchaseOrdersLabels as AsyncPurchaseOrdersLabels
    from .purchase_orders_labels import PurchaseOrdersLabels as PurchaseOrdersLabels
    from .quotes import AsyncQuotes as AsyncQuotes
    from .quotes import Quotes as Quotes
    from .quotes_labels import AsyncQuotesLabels as AsyncQuotesLabels
    from .quotes_labels import QuotesLabels as QuotesLabels
    from .suppliers import AsyncSuppliers as AsyncSuppliers
    from .suppliers import Suppliers as Suppliers
    from .suppliers_contacts import AsyncSuppliersContacts as AsyncSuppliersContacts
    from .suppliers_contacts import SuppliersContacts as SuppliersContacts
    from .suppliers_dedicated_clients import AsyncSuppliersDedicatedClients as AsyncSuppliersDedicatedClients
    from .suppliers_dedicated_clients import SuppliersDedicatedClients as SuppliersDedicatedClients
    from .suppliers_labels import AsyncSuppliersLabels as AsyncSuppliersLabels
    from .suppliers_labels import SuppliersLabels as SuppliersLabels
    from .suppliers_language_pairs import AsyncSuppliersLanguagePairs as AsyncSuppliersLanguagePairs
    from .suppliers_language_pairs import SuppliersLanguagePairs as SuppliersLanguagePairs
    from .suppliers_services import AsyncSuppliersServices as AsyncSuppliersServices
    from .suppliers_services import SuppliersServices as SuppliersServices
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
account AsyncAccount Account
account_client_prices AsyncAccountClientPrices AccountClientPrices
account_language_pairs AsyncAccountLanguagePairs AccountLanguagePairs
account_matches AsyncAccountMatches AccountMatches
account_quantity_types AsyncAccountQuantityTypes AccountQuantityTypes
account_services AsyncAccountServices AccountServices
account_supplier_prices AsyncAccountSupplierPrices AccountSupplierPrices
account_taxes AsyncAccountTaxes AccountTaxes
clients AsyncClients Clients
clients_contacts AsyncClientsContacts ClientsContacts
clients_files AsyncClientsFiles ClientsFiles
clients_labels AsyncClientsLabels ClientsLabels
clients_notes AsyncClientsNotes ClientsNotes
clients_prices AsyncClientsPrices ClientsPrices
groups AsyncGroups Groups
groups_labels AsyncGroupsLabels GroupsLabels
invoices AsyncInvoices Invoices
invoices_labels AsyncInvoicesLabels InvoicesLabels
invoices_payments AsyncInvoicesPayments InvoicesPayments
jobs AsyncJobs Jobs
jobs_files AsyncJobsFiles JobsFiles
jobs_outsourcing AsyncJobsOutsourcing JobsOutsourcing
jobs_outsourcing_portal AsyncJobsOutsourcingPortal JobsOutsourcingPortal
purchase_orders AsyncPurchaseOrders PurchaseOrders
purchase_orders_labels AsyncPurchaseOrdersLabels PurchaseOrdersLabels
quotes AsyncQuotes Quotes
quotes_labels AsyncQuotesLabels QuotesLabels
suppliers AsyncSuppliers Suppliers
suppliers_contacts AsyncSuppliersContacts SuppliersContacts
suppliers_dedicated_clients AsyncSuppliersDedicatedClients SuppliersDedicatedClients
suppliers_labels AsyncSuppliersLabels SuppliersLabels
suppliers_language_pairs AsyncSuppliersLanguagePairs SuppliersLanguagePairs
suppliers_services AsyncSuppliersServices SuppliersServices
""",
    )
