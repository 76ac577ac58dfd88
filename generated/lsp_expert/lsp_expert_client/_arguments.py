# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""The documented types of all arguments: what is given is written as its type, or refused."""

from typing import Final

from ._runtime.call import Takes

TAKES: Final = {
    ("GET", "/clients"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("POST", "/clients"): Takes(
        {
            "form": {
                "name": ("name", "str"),
                "addressName": ("address_name", "str | None"),
                "addressLine1": ("address_line1", "str | None"),
                "addressLine2": ("address_line2", "str | None"),
                "addressCity": ("address_city", "str | None"),
                "addressState": ("address_state", "str | None"),
                "addressPostalCode": ("address_postal_code", "str | None"),
                "addressCountry": ("address_country", "str | None"),
                "applyVATReverseCharge": ("apply_vat_reverse_charge", "bool"),
                "catConfiguration": ("cat_configuration", "str"),
                "creditNoteFilenameFormat": ("credit_note_filename_format", "str"),
                "currency": ("currency", "str"),
                "details": ("details", "str | None"),
                "document": ("document", "str"),
                "invoiceFilenameFormat": ("invoice_filename_format", "str"),
                "minimumFee": ("minimum_fee", "Decimal | int"),
                "nationalIdentificationNumber": ("national_identification_number", "str | None"),
                "overrideGroupMatches": ("override_group_matches", "bool"),
                "paymentTerms": ("payment_terms", "int"),
                "paymentTermsEndOfMonth": ("payment_terms_end_of_month", "bool"),
                "quoteFilenameFormat": ("quote_filename_format", "str"),
                "rappenRounding": ("rappen_rounding", "bool"),
                "showExchangeRateOnInvoice": ("show_exchange_rate_on_invoice", "bool"),
                "tax1": ("tax1", "str | None"),
                "tax2": ("tax2", "str | None"),
                "validityDays": ("validity_days", "int"),
                "vatNumber": ("vat_number", "str | None"),
            },
        },
    ),
    ("GET", "/clients/{clientId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("PUT", "/clients/{clientId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
            "form": {
                "name": ("name", "str"),
                "addressName": ("address_name", "str | None"),
                "addressLine1": ("address_line1", "str | None"),
                "addressLine2": ("address_line2", "str | None"),
                "addressCity": ("address_city", "str | None"),
                "addressState": ("address_state", "str | None"),
                "addressPostalCode": ("address_postal_code", "str | None"),
                "addressCountry": ("address_country", "str | None"),
                "applyVATReverseCharge": ("apply_vat_reverse_charge", "bool"),
                "archived": ("archived", "bool"),
                "catConfiguration": ("cat_configuration", "str | None"),
                "creditNoteFilenameFormat": ("credit_note_filename_format", "str | None"),
                "currency": ("currency", "str"),
                "details": ("details", "str | None"),
                "document": ("document", "str"),
                "invoiceFilenameFormat": ("invoice_filename_format", "str | None"),
                "minimumFee": ("minimum_fee", "Decimal | int | None"),
                "nationalIdentificationNumber": ("national_identification_number", "str | None"),
                "overrideGroupMatches": ("override_group_matches", "bool"),
                "paymentTerms": ("payment_terms", "int | None"),
                "paymentTermsEndOfMonth": ("payment_terms_end_of_month", "bool | None"),
                "pinned": ("pinned", "bool"),
                "quoteFilenameFormat": ("quote_filename_format", "str | None"),
                "rappenRounding": ("rappen_rounding", "bool"),
                "showExchangeRateOnInvoice": ("show_exchange_rate_on_invoice", "bool | None"),
                "tax1": ("tax1", "str | None"),
                "tax2": ("tax2", "str | None"),
                "vatNumber": ("vat_number", "str | None"),
            },
        },
    ),
    ("DELETE", "/clients/{clientId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("GET", "/clients/{clientId}/contacts"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("POST", "/clients/{clientId}/contacts"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
            "form": {
                "fullName": ("full_name", "str"),
                "email": ("email", "str"),
                "emails": ("emails", "models.ClientContactEmails"),
                "mobile": ("mobile", "str"),
                "nickname": ("nickname", "str | None"),
                "notes": ("notes", "str"),
                "phone": ("phone", "str"),
                "title": ("title", "str"),
            },
        },
    ),
    ("GET", "/clients/{clientId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "contactId": ("contact_id", "str"),
            },
        },
    ),
    ("PUT", "/clients/{clientId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "contactId": ("contact_id", "str"),
            },
            "form": {
                "fullName": ("full_name", "str"),
                "email": ("email", "str"),
                "emails": ("emails", "models.ClientContactEmails"),
                "mobile": ("mobile", "str"),
                "nickname": ("nickname", "str | None"),
                "notes": ("notes", "str"),
                "phone": ("phone", "str"),
                "title": ("title", "str"),
            },
        },
    ),
    ("DELETE", "/clients/{clientId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "contactId": ("contact_id", "str"),
            },
        },
    ),
    ("GET", "/clients/{clientId}/files"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("POST", "/clients/{clientId}/files/upload"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("GET", "/clients/{clientId}/files/{fileId}/download"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "fileId": ("file_id", "str"),
            },
        },
    ),
    ("PUT", "/clients/{clientId}/files/{fileId}/share/with-jobs"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "fileId": ("file_id", "str"),
            },
        },
    ),
    ("POST", "/clients/{clientId}/notes"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
            "form": {
                "content": ("content", "str"),
            },
        },
    ),
    ("PUT", "/clients/{clientId}/notes/{noteId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "noteId": ("note_id", "str"),
            },
            "form": {
                "content": ("content", "str"),
            },
        },
    ),
    ("GET", "/clients/{clientId}/prices"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("POST", "/clients/{clientId}/prices"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
            },
            "form": {
                "currency": ("currency", "str"),
                "domain": ("domain", "str"),
                "languagePair": ("language_pair", "str"),
                "matchesType": ("matches_type", "models.MatchesType | str"),
                "quantityType": ("quantity_type", "str"),
                "service": ("service", "str"),
                "unitCost": ("unit_cost", "Decimal | int"),
            },
        },
    ),
    ("POST", "/clients/{clientId}/labels/{labelId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/clients/{clientId}/labels/{labelId}"): Takes(
        {
            "path": {
                "clientId": ("client_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("GET", "/jobs"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/jobs/{jobId}"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
            },
        },
    ),
    ("GET", "/jobs/{jobId}/files"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
            },
        },
    ),
    ("POST", "/jobs/{jobId}/files/upload"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
            },
        },
    ),
    ("GET", "/jobs/{jobId}/files/{fileId}"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
                "fileId": ("file_id", "str"),
            },
        },
    ),
    ("GET", "/jobs/{jobId}/outsourcing/{outsourcingId}"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
                "outsourcingId": ("outsourcing_id", "str"),
            },
        },
    ),
    ("PUT", "/jobs/{jobId}/outsourcing/{outsourcingId}/portal"): Takes(
        {
            "path": {
                "jobId": ("job_id", "str"),
                "outsourcingId": ("outsourcing_id", "str"),
            },
            "form": {
                "confirm": ("confirm", "bool"),
                "enabled": ("enabled", "bool"),
                "generatePurchaseOrderOnAcceptation": ("generate_purchase_order_on_acceptation", "bool"),
                "instructions": ("instructions", "str | None"),
                "uploadFileOnGroup": ("upload_file_on_group", "bool"),
            },
        },
    ),
    ("GET", "/groups"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/groups/{groupId}"): Takes(
        {
            "path": {
                "groupId": ("group_id", "str"),
            },
        },
    ),
    ("POST", "/groups/{groupId}/labels/{labelId}"): Takes(
        {
            "path": {
                "groupId": ("group_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/groups/{groupId}/labels/{labelId}"): Takes(
        {
            "path": {
                "groupId": ("group_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("GET", "/quotes"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/quotes/{quoteId}"): Takes(
        {
            "path": {
                "quoteId": ("quote_id", "str"),
            },
        },
    ),
    ("POST", "/quotes/{quoteId}/labels/{labelId}"): Takes(
        {
            "path": {
                "quoteId": ("quote_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/quotes/{quoteId}/labels/{labelId}"): Takes(
        {
            "path": {
                "quoteId": ("quote_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("GET", "/invoices"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/invoices/{invoiceId}"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
            },
        },
    ),
    ("POST", "/invoices/{invoiceId}/credit-note"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
            },
            "form": {
                "percentage": ("percentage", "Decimal | int"),
            },
        },
    ),
    ("POST", "/invoices/{invoiceId}/payments"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
            },
            "form": {
                "amount": ("amount", "Decimal | int"),
                "date": ("date", "datetime"),
                "description": ("description", "str | None"),
                "isFullyPaid": ("is_fully_paid", "bool"),
            },
        },
    ),
    ("DELETE", "/invoices/{invoiceId}/payments/{paymentId}"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
                "paymentId": ("payment_id", "str"),
            },
        },
    ),
    ("POST", "/invoices/{invoiceId}/labels/{labelId}"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/invoices/{invoiceId}/labels/{labelId}"): Takes(
        {
            "path": {
                "invoiceId": ("invoice_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("GET", "/purchase-orders"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/purchase-orders/{purchaseOrderId}"): Takes(
        {
            "path": {
                "purchaseOrderId": ("purchase_order_id", "str"),
            },
        },
    ),
    ("POST", "/purchase-orders/{purchaseOrderId}/labels/{labelId}"): Takes(
        {
            "path": {
                "purchaseOrderId": ("purchase_order_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/purchase-orders/{purchaseOrderId}/labels/{labelId}"): Takes(
        {
            "path": {
                "purchaseOrderId": ("purchase_order_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("GET", "/suppliers"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/suppliers/{supplierId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
            },
        },
    ),
    ("GET", "/suppliers/{supplierId}/contacts"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
            },
        },
    ),
    ("POST", "/suppliers/{supplierId}/contacts"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
            },
            "form": {
                "fullName": ("full_name", "str"),
                "email": ("email", "str"),
                "emails": ("emails", "models.SupplierContactEmails"),
                "mobile": ("mobile", "str"),
                "nickname": ("nickname", "str | None"),
                "notes": ("notes", "str"),
                "phone": ("phone", "str"),
                "title": ("title", "str"),
            },
        },
    ),
    ("GET", "/suppliers/{supplierId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "contactId": ("contact_id", "str"),
            },
        },
    ),
    ("PUT", "/suppliers/{supplierId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "contactId": ("contact_id", "str"),
            },
            "form": {
                "fullName": ("full_name", "str"),
                "email": ("email", "str"),
                "emails": ("emails", "models.SupplierContactEmails"),
                "mobile": ("mobile", "str"),
                "nickname": ("nickname", "str | None"),
                "notes": ("notes", "str"),
                "phone": ("phone", "str"),
                "title": ("title", "str"),
            },
        },
    ),
    ("DELETE", "/suppliers/{supplierId}/contacts/{contactId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "contactId": ("contact_id", "str"),
            },
        },
    ),
    ("GET", "/suppliers/{supplierId}/services"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
            },
        },
    ),
    ("POST", "/suppliers/{supplierId}/labels/{labelId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("DELETE", "/suppliers/{supplierId}/labels/{labelId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "labelId": ("label_id", "str"),
            },
        },
    ),
    ("POST", "/suppliers/{supplierId}/dedicated-clients/{clientId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("DELETE", "/suppliers/{supplierId}/dedicated-clients/{clientId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "clientId": ("client_id", "str"),
            },
        },
    ),
    ("POST", "/suppliers/{supplierId}/language-pairs/{languagePairId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "languagePairId": ("language_pair_id", "str"),
            },
        },
    ),
    ("DELETE", "/suppliers/{supplierId}/language-pairs/{languagePairId}"): Takes(
        {
            "path": {
                "supplierId": ("supplier_id", "str"),
                "languagePairId": ("language_pair_id", "str"),
            },
        },
    ),
    ("POST", "/account/services"): Takes(
        {
            "form": {
                "name": ("name", "str"),
            },
        },
    ),
    ("PUT", "/account/services/{serviceId}"): Takes(
        {
            "path": {
                "serviceId": ("service_id", "str"),
            },
            "form": {
                "name": ("name", "str"),
                "disabled": ("disabled", "bool"),
                "pinned": ("pinned", "bool"),
            },
        },
    ),
    ("DELETE", "/account/services/{serviceId}"): Takes(
        {
            "path": {
                "serviceId": ("service_id", "str"),
            },
        },
    ),
    ("POST", "/account/taxes"): Takes(
        {
            "form": {
                "name": ("name", "str"),
                "value": ("value", "Decimal | int"),
            },
        },
    ),
    ("PUT", "/account/taxes/{taxId}"): Takes(
        {
            "path": {
                "taxId": ("tax_id", "str"),
            },
            "form": {
                "name": ("name", "str"),
                "disabled": ("disabled", "bool"),
                "isDefaultTax1": ("is_default_tax1", "bool"),
                "isDefaultTax2": ("is_default_tax2", "bool"),
                "value": ("value", "Decimal | int"),
            },
        },
    ),
    ("DELETE", "/account/taxes/{taxId}"): Takes(
        {
            "path": {
                "taxId": ("tax_id", "str"),
            },
        },
    ),
    ("POST", "/account/matches"): Takes(
        {
            "form": {
                "name": ("name", "str"),
            },
        },
    ),
    ("PUT", "/account/matches/{matchId}"): Takes(
        {
            "path": {
                "matchId": ("match_id", "str"),
            },
            "form": {
                "name": ("name", "str"),
                "disabled": ("disabled", "bool"),
            },
        },
    ),
    ("DELETE", "/account/matches/{matchId}"): Takes(
        {
            "path": {
                "matchId": ("match_id", "str"),
            },
        },
    ),
    ("POST", "/account/quantity-types"): Takes(
        {
            "form": {
                "name": ("name", "str"),
            },
        },
    ),
    ("PUT", "/account/quantity-types/{quantityTypeId}"): Takes(
        {
            "path": {
                "quantityTypeId": ("quantity_type_id", "str"),
            },
            "form": {
                "name": ("name", "str"),
                "disabled": ("disabled", "bool"),
                "pinned": ("pinned", "bool"),
                "isHours": ("is_hours", "bool"),
            },
        },
    ),
    ("DELETE", "/account/quantity-types/{quantityTypeId}"): Takes(
        {
            "path": {
                "quantityTypeId": ("quantity_type_id", "str"),
            },
        },
    ),
    ("POST", "/account/language-pairs"): Takes(
        {
            "form": {
                "source": ("source", "str"),
                "target": ("target", "str"),
                "bidirectional": ("bidirectional", "bool"),
            },
        },
    ),
    ("PUT", "/account/language-pairs/{languagePairId}"): Takes(
        {
            "path": {
                "languagePairId": ("language_pair_id", "str"),
            },
            "form": {
                "bidirectional": ("bidirectional", "bool"),
                "disabled": ("disabled", "bool"),
                "pinned": ("pinned", "bool"),
            },
        },
    ),
    ("DELETE", "/account/language-pairs/{languagePairId}"): Takes(
        {
            "path": {
                "languagePairId": ("language_pair_id", "str"),
            },
        },
    ),
    ("GET", "/account/prices/clients/"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
    ("GET", "/account/prices/suppliers/"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "sort": ("sort", "str"),
                "direction": ("direction", "models.SortDirection | str"),
            },
        },
    ),
}
