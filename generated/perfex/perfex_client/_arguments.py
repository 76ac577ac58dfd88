# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.
"""The documented types of all arguments: what is given is written as its type, or refused."""

from typing import Final

from ._runtime.call import Takes

TAKES: Final = {
    ("GET", "/api/customers"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/customers"): Takes(
        {
            "multipart": {
                "company": ("company", "str"),
                "vat": ("vat", "str"),
                "phonenumber": ("phonenumber", "str"),
                "website": ("website", "str"),
                "groups_in": ("groups_in", "Sequence[int]"),
                "default_language": ("default_language", "str"),
                "default_currency": ("default_currency", "int"),
                "address": ("address", "str"),
                "city": ("city", "str"),
                "state": ("state", "str"),
                "zip": ("zip", "str"),
                "country": ("country", "int"),
                "partnership_type": ("partnership_type", "str"),
                "billing_street": ("billing_street", "str"),
                "billing_city": ("billing_city", "str"),
                "billing_state": ("billing_state", "str"),
                "billing_zip": ("billing_zip", "str"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str"),
                "shipping_city": ("shipping_city", "str"),
                "shipping_state": ("shipping_state", "str"),
                "shipping_zip": ("shipping_zip", "str"),
                "shipping_country": ("shipping_country", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/customers/{id}"): Takes(
        {
            "path": {
                "id": ("customer_id", "int"),
            },
        },
    ),
    ("PUT", "/api/customers/{id}"): Takes(
        {
            "path": {
                "id": ("customer_id", "int"),
            },
            "multipart": {
                "company": ("company", "str"),
                "vat": ("vat", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "website": ("website", "str | None"),
                "groups_in": ("groups_in", "Sequence[int]"),
                "default_language": ("default_language", "str | None"),
                "default_currency": ("default_currency", "int"),
                "address": ("address", "str | None"),
                "city": ("city", "str | None"),
                "state": ("state", "str | None"),
                "zip": ("zip", "str | None"),
                "country": ("country", "int"),
                "billing_street": ("billing_street", "str | None"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "show_primary_contact": ("show_primary_contact", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "company": ("company", "str"),
                "vat": ("vat", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "website": ("website", "str | None"),
                "groups_in": ("groups_in", "Sequence[int]"),
                "default_language": ("default_language", "str | None"),
                "default_currency": ("default_currency", "int"),
                "address": ("address", "str | None"),
                "city": ("city", "str | None"),
                "state": ("state", "str | None"),
                "zip": ("zip", "str | None"),
                "country": ("country", "int"),
                "billing_street": ("billing_street", "str | None"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "show_primary_contact": ("show_primary_contact", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/customers/{id}"): Takes(
        {
            "path": {
                "id": ("customer_id", "int"),
            },
        },
    ),
    ("GET", "/api/customers/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("POST", "/api/contacts"): Takes(
        {
            "multipart": {
                "customer_id": ("customer_id", "int"),
                "firstname": ("firstname", "str"),
                "lastname": ("lastname", "str"),
                "email": ("email", "str"),
                "title": ("title", "str"),
                "phonenumber": ("phonenumber", "str"),
                "direction": ("direction", "models.WritingDirection | str"),
                "password": ("password", "str"),
                "is_primary": ("is_primary", "bool"),
                "donotsendwelcomeemail": ("donotsendwelcomeemail", "bool"),
                "send_set_password_email": ("send_set_password_email", "bool"),
                "permissions": ("permissions", "SequenceNotStr[models.ContactPermission | int | str]"),
                "invoice_emails": ("invoice_emails", "bool"),
                "estimate_emails": ("estimate_emails", "bool"),
                "credit_note_emails": ("credit_note_emails", "bool"),
                "project_emails": ("project_emails", "bool"),
                "ticket_emails": ("ticket_emails", "bool"),
                "task_emails": ("task_emails", "bool"),
                "contract_emails": ("contract_emails", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/contacts/{id}"): Takes(
        {
            "path": {
                "id": ("customer_id", "int"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("PUT", "/api/contacts/{id}"): Takes(
        {
            "path": {
                "id": ("contact_id", "int"),
            },
            "multipart": {
                "firstname": ("firstname", "str"),
                "lastname": ("lastname", "str"),
                "email": ("email", "str"),
                "title": ("title", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "direction": ("direction", "models.WritingDirection | str"),
                "password": ("password", "str"),
                "is_primary": ("is_primary", "bool"),
                "donotsendwelcomeemail": ("donotsendwelcomeemail", "bool"),
                "send_set_password_email": ("send_set_password_email", "bool"),
                "permissions": ("permissions", "SequenceNotStr[models.ContactPermission | int | str]"),
                "invoice_emails": ("invoice_emails", "bool"),
                "estimate_emails": ("estimate_emails", "bool"),
                "credit_note_emails": ("credit_note_emails", "bool"),
                "project_emails": ("project_emails", "bool"),
                "ticket_emails": ("ticket_emails", "bool"),
                "task_emails": ("task_emails", "bool"),
                "contract_emails": ("contract_emails", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "firstname": ("firstname", "str"),
                "lastname": ("lastname", "str"),
                "email": ("email", "str"),
                "title": ("title", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "direction": ("direction", "models.WritingDirection | str"),
                "password": ("password", "str"),
                "is_primary": ("is_primary", "bool"),
                "donotsendwelcomeemail": ("donotsendwelcomeemail", "bool"),
                "send_set_password_email": ("send_set_password_email", "bool"),
                "permissions": ("permissions", "SequenceNotStr[models.ContactPermission | int | str]"),
                "invoice_emails": ("invoice_emails", "bool"),
                "estimate_emails": ("estimate_emails", "bool"),
                "credit_note_emails": ("credit_note_emails", "bool"),
                "project_emails": ("project_emails", "bool"),
                "ticket_emails": ("ticket_emails", "bool"),
                "task_emails": ("task_emails", "bool"),
                "contract_emails": ("contract_emails", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/contacts/{customer_id}/{contact_id}"): Takes(
        {
            "path": {
                "customer_id": ("customer_id", "int"),
                "contact_id": ("contact_id", "int"),
            },
        },
    ),
    ("DELETE", "/api/delete/contacts/{id}"): Takes(
        {
            "path": {
                "id": ("contact_id", "int"),
            },
        },
    ),
    ("GET", "/api/contacts/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/invoices"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/invoices"): Takes(
        {
            "multipart": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str"),
                "allowed_payment_modes": ("allowed_payment_modes", "SequenceNotStr[int | str]"),
                "billing_city": ("billing_city", "str"),
                "billing_state": ("billing_state", "str"),
                "billing_zip": ("billing_zip", "str"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str"),
                "shipping_city": ("shipping_city", "str"),
                "shipping_state": ("shipping_state", "str"),
                "shipping_zip": ("shipping_zip", "str"),
                "shipping_country": ("shipping_country", "int"),
                "include_shipping": ("include_shipping", "bool"),
                "show_shipping_on_invoice": ("show_shipping_on_invoice", "bool"),
                "duedate": ("duedate", "date"),
                "cancel_overdue_reminders": ("cancel_overdue_reminders", "bool"),
                "tags": ("tags", "str"),
                "sale_agent": ("sale_agent", "int"),
                "recurring": ("recurring", "str"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "clientnote": ("clientnote", "str"),
                "terms": ("terms", "str"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/invoices/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "int"),
            },
        },
    ),
    ("PUT", "/api/invoices/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "int"),
            },
            "multipart": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str"),
                "allowed_payment_modes": ("allowed_payment_modes", "SequenceNotStr[int | str]"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "include_shipping": ("include_shipping", "bool"),
                "show_shipping_on_invoice": ("show_shipping_on_invoice", "bool"),
                "duedate": ("duedate", "date | None"),
                "cancel_overdue_reminders": ("cancel_overdue_reminders", "bool"),
                "tags": ("tags", "str | None"),
                "sale_agent": ("sale_agent", "int"),
                "recurring": ("recurring", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str"),
                "allowed_payment_modes": ("allowed_payment_modes", "SequenceNotStr[int | str]"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "include_shipping": ("include_shipping", "bool"),
                "show_shipping_on_invoice": ("show_shipping_on_invoice", "bool"),
                "duedate": ("duedate", "date | None"),
                "cancel_overdue_reminders": ("cancel_overdue_reminders", "bool"),
                "tags": ("tags", "str | None"),
                "sale_agent": ("sale_agent", "int"),
                "recurring": ("recurring", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/invoices/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "int"),
            },
        },
    ),
    ("GET", "/api/invoices/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/estimates"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/estimates"): Takes(
        {
            "multipart": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "duedate": ("duedate", "date"),
                "expirydate": ("expirydate", "date"),
                "billing_street": ("billing_street", "str"),
                "billing_city": ("billing_city", "str"),
                "billing_state": ("billing_state", "str"),
                "billing_zip": ("billing_zip", "str"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str"),
                "shipping_city": ("shipping_city", "str"),
                "shipping_state": ("shipping_state", "str"),
                "shipping_zip": ("shipping_zip", "str"),
                "shipping_country": ("shipping_country", "int"),
                "tags": ("tags", "str"),
                "status": ("status", "models.EstimateStatus | int | str"),
                "reference_no": ("reference_no", "str"),
                "sale_agent": ("sale_agent", "int"),
                "adminnote": ("adminnote", "str"),
                "clientnote": ("clientnote", "str"),
                "terms": ("terms", "str"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/estimates/{id}"): Takes(
        {
            "path": {
                "id": ("estimate_id", "int"),
            },
        },
    ),
    ("PUT", "/api/estimates/{id}"): Takes(
        {
            "path": {
                "id": ("estimate_id", "int"),
            },
            "multipart": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "billing_street": ("billing_street", "str"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "status": ("status", "models.EstimateStatus | int | str"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "include_shipping": ("include_shipping", "bool"),
                "show_shipping_on_estimate": ("show_shipping_on_estimate", "bool"),
                "expirydate": ("expirydate", "date | None"),
                "tags": ("tags", "str | None"),
                "reference_no": ("reference_no", "str | None"),
                "sale_agent": ("sale_agent", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "clientid": ("clientid", "int"),
                "number": ("number", "int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "billing_street": ("billing_street", "str"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "status": ("status", "models.EstimateStatus | int | str"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "include_shipping": ("include_shipping", "bool"),
                "show_shipping_on_estimate": ("show_shipping_on_estimate", "bool"),
                "expirydate": ("expirydate", "date | None"),
                "tags": ("tags", "str | None"),
                "reference_no": ("reference_no", "str | None"),
                "sale_agent": ("sale_agent", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/estimates/{id}"): Takes(
        {
            "path": {
                "id": ("estimate_id", "int"),
            },
        },
    ),
    ("GET", "/api/estimates/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/credit_notes"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/credit_notes"): Takes(
        {
            "multipart": {
                "clientid": ("clientid", "int"),
                "date": ("date", "date"),
                "number": ("number", "int"),
                "currency": ("currency", "int"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str"),
                "billing_city": ("billing_city", "str"),
                "billing_state": ("billing_state", "str"),
                "billing_zip": ("billing_zip", "str"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str"),
                "shipping_city": ("shipping_city", "str"),
                "shipping_state": ("shipping_state", "str"),
                "shipping_zip": ("shipping_zip", "str"),
                "shipping_country": ("shipping_country", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str"),
                "clientnote": ("clientnote", "str"),
                "terms": ("terms", "str"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/credit_notes/{id}"): Takes(
        {
            "path": {
                "id": ("credit_note_id", "int"),
            },
        },
    ),
    ("PUT", "/api/credit_notes/{id}"): Takes(
        {
            "path": {
                "id": ("credit_note_id", "int"),
            },
            "multipart": {
                "clientid": ("clientid", "int"),
                "date": ("date", "date"),
                "number": ("number", "int"),
                "currency": ("currency", "int"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str | None"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "clientid": ("clientid", "int"),
                "date": ("date", "date"),
                "number": ("number", "int"),
                "currency": ("currency", "int"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "billing_street": ("billing_street", "str | None"),
                "billing_city": ("billing_city", "str | None"),
                "billing_state": ("billing_state", "str | None"),
                "billing_zip": ("billing_zip", "str | None"),
                "billing_country": ("billing_country", "int"),
                "shipping_street": ("shipping_street", "str | None"),
                "shipping_city": ("shipping_city", "str | None"),
                "shipping_state": ("shipping_state", "str | None"),
                "shipping_zip": ("shipping_zip", "str | None"),
                "shipping_country": ("shipping_country", "int"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "adminnote": ("adminnote", "str | None"),
                "clientnote": ("clientnote", "str | None"),
                "terms": ("terms", "str | None"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "show_quantity_as": ("show_quantity_as", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/credit_notes/{id}"): Takes(
        {
            "path": {
                "id": ("credit_note_id", "int"),
            },
        },
    ),
    ("GET", "/api/credit_notes/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/proposals"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/proposals"): Takes(
        {
            "multipart": {
                "subject": ("subject", "str"),
                "rel_type": ("rel_type", "models.ProposalRelation | str"),
                "rel_id": ("rel_id", "int"),
                "proposal_to": ("proposal_to", "str"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "email": ("email", "str"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "open_till": ("open_till", "date"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "status": ("status", "models.ProposalStatus | int | str"),
                "assigned": ("assigned", "int"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/proposals/{id}"): Takes(
        {
            "path": {
                "id": ("proposal_id", "int"),
            },
        },
    ),
    ("PUT", "/api/proposals/{id}"): Takes(
        {
            "path": {
                "id": ("proposal_id", "int"),
            },
            "multipart": {
                "subject": ("subject", "str"),
                "rel_type": ("rel_type", "models.ProposalRelation | str"),
                "rel_id": ("rel_id", "int"),
                "proposal_to": ("proposal_to", "str"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "email": ("email", "str"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "open_till": ("open_till", "date | None"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "status": ("status", "models.ProposalStatus | int | str"),
                "assigned": ("assigned", "int"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "subject": ("subject", "str"),
                "rel_type": ("rel_type", "models.ProposalRelation | str"),
                "rel_id": ("rel_id", "int"),
                "proposal_to": ("proposal_to", "str"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "email": ("email", "str"),
                "items": ("items", "Sequence[models.ExistingItem]"),
                "newitems": ("newitems", "Sequence[models.NewItem]"),
                "removed_items": ("removed_items", "Sequence[int]"),
                "open_till": ("open_till", "date | None"),
                "discount_type": ("discount_type", "models.DiscountType | str"),
                "status": ("status", "models.ProposalStatus | int | str"),
                "assigned": ("assigned", "int"),
                "subtotal": ("subtotal", "Decimal | int"),
                "total": ("total", "Decimal | int"),
                "adjustment": ("adjustment", "Decimal | int"),
                "discount_percent": ("discount_percent", "Decimal | int"),
                "discount_total": ("discount_total", "Decimal | int"),
                "project_id": ("project_id", "int"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/proposals/{id}"): Takes(
        {
            "path": {
                "id": ("proposal_id", "int"),
            },
        },
    ),
    ("GET", "/api/proposals/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/contracts"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/contracts"): Takes(
        {
            "multipart": {
                "subject": ("subject", "str"),
                "datestart": ("datestart", "date"),
                "client": ("client", "int"),
                "dateend": ("dateend", "date"),
                "contract_type": ("contract_type", "int"),
                "contract_value": ("contract_value", "Decimal | int"),
                "description": ("description", "str"),
                "content": ("content", "str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/contracts/{id}"): Takes(
        {
            "path": {
                "id": ("contract_id", "int"),
            },
        },
    ),
    ("DELETE", "/api/contracts/{id}"): Takes(
        {
            "path": {
                "id": ("contract_id", "int"),
            },
        },
    ),
    ("PUT", "/api/contracts/{id}"): Takes(
        {
            "path": {
                "id": ("contract_id", "int"),
            },
            "multipart": {
                "subject": ("subject", "str | None"),
                "datestart": ("datestart", "date | None"),
                "client": ("client", "int"),
                "dateend": ("dateend", "date | None"),
                "contract_type": ("contract_type", "int"),
                "contract_value": ("contract_value", "Decimal | int"),
                "description": ("description", "str | None"),
                "content": ("content", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "subject": ("subject", "str | None"),
                "datestart": ("datestart", "date | None"),
                "client": ("client", "int"),
                "dateend": ("dateend", "date | None"),
                "contract_type": ("contract_type", "int"),
                "contract_value": ("contract_value", "Decimal | int"),
                "description": ("description", "str | None"),
                "content": ("content", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/contracts/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/expenses"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/expenses"): Takes(
        {
            "multipart": {
                "category": ("category", "int"),
                "amount": ("amount", "Decimal | int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "expense_name": ("expense_name", "str"),
                "note": ("note", "str"),
                "clientid": ("clientid", "int"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "paymentmode": ("paymentmode", "int"),
                "reference_no": ("reference_no", "str"),
                "recurring": ("recurring", "str"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/expenses/{id}"): Takes(
        {
            "path": {
                "id": ("expense_id", "int"),
            },
        },
    ),
    ("PUT", "/api/expenses/{id}"): Takes(
        {
            "path": {
                "id": ("expense_id", "int"),
            },
            "multipart": {
                "category": ("category", "int"),
                "amount": ("amount", "Decimal | int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "expense_name": ("expense_name", "str | None"),
                "note": ("note", "str | None"),
                "clientid": ("clientid", "int"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "paymentmode": ("paymentmode", "int"),
                "reference_no": ("reference_no", "str | None"),
                "recurring": ("recurring", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "project_id": ("project_id", "int"),
                "billable": ("billable", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "category": ("category", "int"),
                "amount": ("amount", "Decimal | int"),
                "date": ("date", "date"),
                "currency": ("currency", "int"),
                "expense_name": ("expense_name", "str | None"),
                "note": ("note", "str | None"),
                "clientid": ("clientid", "int"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "paymentmode": ("paymentmode", "int"),
                "reference_no": ("reference_no", "str | None"),
                "recurring": ("recurring", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "project_id": ("project_id", "int"),
                "billable": ("billable", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/expenses/{id}"): Takes(
        {
            "path": {
                "id": ("expense_id", "int"),
            },
        },
    ),
    ("GET", "/api/expenses/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/items"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/items"): Takes(
        {
            "multipart": {
                "description": ("description", "str"),
                "rate": ("rate", "Decimal | int"),
                "long_description": ("long_description", "str"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "group_id": ("group_id", "int"),
                "unit": ("unit", "str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/items/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "int"),
            },
        },
    ),
    ("PUT", "/api/items/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "int"),
            },
            "multipart": {
                "description": ("description", "str | None"),
                "rate": ("rate", "Decimal | int"),
                "long_description": ("long_description", "str | None"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "group_id": ("group_id", "int"),
                "unit": ("unit", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "description": ("description", "str | None"),
                "rate": ("rate", "Decimal | int"),
                "long_description": ("long_description", "str | None"),
                "tax": ("tax", "int"),
                "tax2": ("tax2", "int"),
                "group_id": ("group_id", "int"),
                "unit": ("unit", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/items/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "int"),
            },
        },
    ),
    ("GET", "/api/items/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/projects"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/projects"): Takes(
        {
            "multipart": {
                "name": ("name", "str"),
                "rel_type": ("rel_type", "models.ProjectRelation | str"),
                "clientid": ("clientid", "int"),
                "billing_type": ("billing_type", "int"),
                "start_date": ("start_date", "date"),
                "status": ("status", "models.ProjectStatus | int | str"),
                "progress_from_tasks": ("progress_from_tasks", "bool"),
                "project_cost": ("project_cost", "Decimal | int"),
                "progress": ("progress", "int"),
                "project_rate_per_hour": ("project_rate_per_hour", "Decimal | int"),
                "estimated_hours": ("estimated_hours", "Decimal | int"),
                "project_members": ("project_members", "Sequence[int]"),
                "deadline": ("deadline", "date"),
                "tags": ("tags", "str"),
                "description": ("description", "str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/projects/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "int"),
            },
        },
    ),
    ("PUT", "/api/projects/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "int"),
            },
            "multipart": {
                "name": ("name", "str"),
                "rel_type": ("rel_type", "models.ProjectRelation | str"),
                "clientid": ("clientid", "int"),
                "billing_type": ("billing_type", "int"),
                "start_date": ("start_date", "date"),
                "status": ("status", "models.ProjectStatus | int | str"),
                "progress_from_tasks": ("progress_from_tasks", "bool"),
                "project_cost": ("project_cost", "Decimal | int"),
                "progress": ("progress", "int"),
                "project_rate_per_hour": ("project_rate_per_hour", "Decimal | int"),
                "estimated_hours": ("estimated_hours", "Decimal | int"),
                "project_members": ("project_members", "Sequence[int]"),
                "deadline": ("deadline", "date | None"),
                "tags": ("tags", "str | None"),
                "description": ("description", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "name": ("name", "str"),
                "rel_type": ("rel_type", "models.ProjectRelation | str"),
                "clientid": ("clientid", "int"),
                "billing_type": ("billing_type", "int"),
                "start_date": ("start_date", "date"),
                "status": ("status", "models.ProjectStatus | int | str"),
                "progress_from_tasks": ("progress_from_tasks", "bool"),
                "project_cost": ("project_cost", "Decimal | int"),
                "progress": ("progress", "int"),
                "project_rate_per_hour": ("project_rate_per_hour", "Decimal | int"),
                "estimated_hours": ("estimated_hours", "Decimal | int"),
                "project_members": ("project_members", "Sequence[int]"),
                "deadline": ("deadline", "date | None"),
                "tags": ("tags", "str | None"),
                "description": ("description", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/projects/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "int"),
            },
        },
    ),
    ("GET", "/api/projects/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/milestones"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/milestones"): Takes(
        {
            "multipart": {
                "project_id": ("project_id", "int"),
                "name": ("name", "str"),
                "due_date": ("due_date", "date"),
                "description": ("description", "str"),
                "description_visible_to_customer": ("description_visible_to_customer", "bool"),
                "milestone_order": ("milestone_order", "int"),
                "start_date": ("start_date", "date"),
                "hide_from_customer": ("hide_from_customer", "bool"),
            },
        },
    ),
    ("GET", "/api/milestones/{id}"): Takes(
        {
            "path": {
                "id": ("milestone_id", "int"),
            },
        },
    ),
    ("PUT", "/api/milestones/{id}"): Takes(
        {
            "path": {
                "id": ("milestone_id", "int"),
            },
            "multipart": {
                "project_id": ("project_id", "int"),
                "name": ("name", "str"),
                "due_date": ("due_date", "date"),
                "description": ("description", "str | None"),
                "description_visible_to_customer": ("description_visible_to_customer", "bool"),
                "milestone_order": ("milestone_order", "int"),
                "start_date": ("start_date", "date | None"),
                "hide_from_customer": ("hide_from_customer", "bool"),
            },
            "json": {
                "project_id": ("project_id", "int"),
                "name": ("name", "str"),
                "due_date": ("due_date", "date"),
                "description": ("description", "str | None"),
                "description_visible_to_customer": ("description_visible_to_customer", "bool"),
                "milestone_order": ("milestone_order", "int"),
                "start_date": ("start_date", "date | None"),
                "hide_from_customer": ("hide_from_customer", "bool"),
            },
        },
    ),
    ("DELETE", "/api/delete/milestones/{id}"): Takes(
        {
            "path": {
                "id": ("milestone_id", "int"),
            },
        },
    ),
    ("GET", "/api/milestones/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/tasks"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/tasks"): Takes(
        {
            "multipart": {
                "name": ("name", "str"),
                "startdate": ("startdate", "date"),
                "rel_type": ("rel_type", "models.TaskRelation | str"),
                "is_public": ("is_public", "bool"),
                "billable": ("billable", "bool"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "milestone": ("milestone", "int"),
                "duedate": ("duedate", "date"),
                "priority": ("priority", "int"),
                "repeat_every": ("repeat_every", "str"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "rel_id": ("rel_id", "int"),
                "tags": ("tags", "str"),
                "description": ("description", "str"),
                "assignees": ("assignees", "Sequence[int]"),
                "visible_to_client": ("visible_to_client", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/tasks/{id}"): Takes(
        {
            "path": {
                "id": ("task_id", "int"),
            },
        },
    ),
    ("PUT", "/api/tasks/{id}"): Takes(
        {
            "path": {
                "id": ("task_id", "int"),
            },
            "multipart": {
                "name": ("name", "str | None"),
                "startdate": ("startdate", "date | None"),
                "status": ("status", "models.TaskStatus | int | str"),
                "is_public": ("is_public", "bool"),
                "billable": ("billable", "bool"),
                "visible_to_client": ("visible_to_client", "bool"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "milestone": ("milestone", "int"),
                "duedate": ("duedate", "date | None"),
                "priority": ("priority", "int"),
                "repeat_every": ("repeat_every", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "rel_type": ("rel_type", "models.TaskRelation | str"),
                "rel_id": ("rel_id", "int"),
                "tags": ("tags", "str | None"),
                "description": ("description", "str | None"),
                "assignees": ("assignees", "Sequence[int]"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "name": ("name", "str | None"),
                "startdate": ("startdate", "date | None"),
                "status": ("status", "models.TaskStatus | int | str"),
                "is_public": ("is_public", "bool"),
                "billable": ("billable", "bool"),
                "visible_to_client": ("visible_to_client", "bool"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "milestone": ("milestone", "int"),
                "duedate": ("duedate", "date | None"),
                "priority": ("priority", "int"),
                "repeat_every": ("repeat_every", "str | None"),
                "repeat_every_custom": ("repeat_every_custom", "int"),
                "repeat_type_custom": ("repeat_type_custom", "models.RepeatPeriod | str"),
                "cycles": ("cycles", "int"),
                "rel_type": ("rel_type", "models.TaskRelation | str"),
                "rel_id": ("rel_id", "int"),
                "tags": ("tags", "str | None"),
                "description": ("description", "str | None"),
                "assignees": ("assignees", "Sequence[int]"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/tasks/{id}"): Takes(
        {
            "path": {
                "id": ("task_id", "int"),
            },
        },
    ),
    ("GET", "/api/tasks/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/tasks/{id}/checklist"): Takes(
        {
            "path": {
                "id": ("task_id", "int"),
            },
        },
    ),
    ("POST", "/api/tasks/{id}/checklist"): Takes(
        {
            "path": {
                "id": ("task_id", "int"),
            },
            "multipart": {
                "description": ("description", "str"),
                "assigned": ("assigned", "int"),
                "list_order": ("list_order", "int"),
            },
        },
    ),
    ("PUT", "/api/tasks/{task_id}/checklist/{item_id}"): Takes(
        {
            "path": {
                "task_id": ("task_id", "int"),
                "item_id": ("item_id", "int"),
            },
            "multipart": {
                "description": ("description", "str | None"),
                "finished": ("finished", "bool"),
                "assigned": ("assigned", "int"),
                "list_order": ("list_order", "int"),
            },
            "json": {
                "description": ("description", "str | None"),
                "finished": ("finished", "bool"),
                "assigned": ("assigned", "int"),
                "list_order": ("list_order", "int"),
            },
        },
    ),
    ("DELETE", "/api/tasks/{task_id}/checklist/{item_id}"): Takes(
        {
            "path": {
                "task_id": ("task_id", "int"),
                "item_id": ("item_id", "int"),
            },
        },
    ),
    ("GET", "/api/staffs"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/staffs"): Takes(
        {
            "multipart": {
                "firstname": ("firstname", "str"),
                "email": ("email", "str"),
                "password": ("password", "str"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "phonenumber": ("phonenumber", "str"),
                "facebook": ("facebook", "str"),
                "linkedin": ("linkedin", "str"),
                "skype": ("skype", "str"),
                "default_language": ("default_language", "str"),
                "email_signature": ("email_signature", "str"),
                "direction": ("direction", "models.WritingDirection | str"),
                "departments": ("departments", "Sequence[int]"),
                "send_welcome_email": ("send_welcome_email", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/staffs/{id}"): Takes(
        {
            "path": {
                "id": ("staff_id", "int"),
            },
        },
    ),
    ("PUT", "/api/staffs/{id}"): Takes(
        {
            "path": {
                "id": ("staff_id", "int"),
            },
            "multipart": {
                "firstname": ("firstname", "str"),
                "email": ("email", "str"),
                "password": ("password", "str"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "phonenumber": ("phonenumber", "str | None"),
                "facebook": ("facebook", "str | None"),
                "linkedin": ("linkedin", "str | None"),
                "skype": ("skype", "str | None"),
                "default_language": ("default_language", "str | None"),
                "email_signature": ("email_signature", "str | None"),
                "direction": ("direction", "models.WritingDirection | str"),
                "is_not_staff": ("is_not_staff", "bool"),
                "departments": ("departments", "Sequence[int]"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "firstname": ("firstname", "str"),
                "email": ("email", "str"),
                "password": ("password", "str"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "phonenumber": ("phonenumber", "str | None"),
                "facebook": ("facebook", "str | None"),
                "linkedin": ("linkedin", "str | None"),
                "skype": ("skype", "str | None"),
                "default_language": ("default_language", "str | None"),
                "email_signature": ("email_signature", "str | None"),
                "direction": ("direction", "models.WritingDirection | str"),
                "is_not_staff": ("is_not_staff", "bool"),
                "departments": ("departments", "Sequence[int]"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/staffs/{id}"): Takes(
        {
            "path": {
                "id": ("staff_id", "int"),
            },
        },
    ),
    ("GET", "/api/staffs/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/tickets"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "userid": ("userid", "int"),
            },
        },
    ),
    ("POST", "/api/tickets"): Takes(
        {
            "multipart": {
                "subject": ("subject", "str"),
                "department": ("department", "int"),
                "contactid": ("contactid", "int"),
                "userid": ("userid", "int"),
                "project_id": ("project_id", "int"),
                "message": ("message", "str"),
                "service": ("service", "int"),
                "assigned": ("assigned", "int"),
                "cc": ("cc", "str"),
                "priority": ("priority", "int"),
                "tags": ("tags", "str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/tickets/{id}"): Takes(
        {
            "path": {
                "id": ("ticket_id", "int"),
            },
        },
    ),
    ("PUT", "/api/tickets/{id}"): Takes(
        {
            "path": {
                "id": ("ticket_id", "int"),
            },
            "multipart": {
                "subject": ("subject", "str"),
                "department": ("department", "int"),
                "contactid": ("contactid", "int"),
                "userid": ("userid", "int"),
                "priority": ("priority", "int"),
                "project_id": ("project_id", "int"),
                "message": ("message", "str | None"),
                "service": ("service", "int"),
                "assigned": ("assigned", "int"),
                "tags": ("tags", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "subject": ("subject", "str"),
                "department": ("department", "int"),
                "contactid": ("contactid", "int"),
                "userid": ("userid", "int"),
                "priority": ("priority", "int"),
                "project_id": ("project_id", "int"),
                "message": ("message", "str | None"),
                "service": ("service", "int"),
                "assigned": ("assigned", "int"),
                "tags": ("tags", "str | None"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/tickets/{id}"): Takes(
        {
            "path": {
                "id": ("ticket_id", "int"),
            },
        },
    ),
    ("GET", "/api/tickets/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("POST", "/api/tickets/reply/{id}"): Takes(
        {
            "path": {
                "id": ("ticket_id", "int"),
            },
            "multipart": {
                "message": ("message", "str"),
                "admin": ("admin", "int"),
                "status": ("status", "int"),
                "cc": ("cc", "str"),
            },
        },
    ),
    ("GET", "/api/payments"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/payments"): Takes(
        {
            "multipart": {
                "invoiceid": ("invoiceid", "int"),
                "amount": ("amount", "Decimal | int"),
                "paymentmode": ("paymentmode", "str"),
                "paymentmethod": ("paymentmethod", "str"),
                "note": ("note", "str"),
                "transactionid": ("transactionid", "str"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/payments/{id}"): Takes(
        {
            "path": {
                "id": ("payment_id", "int"),
            },
        },
    ),
    ("GET", "/api/payments/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/subscriptions"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
                "clientid": ("clientid", "int"),
            },
        },
    ),
    ("POST", "/api/subscriptions"): Takes(
        {
            "multipart": {
                "name": ("name", "str"),
                "clientid": ("clientid", "int"),
                "currency": ("currency", "int"),
                "quantity": ("quantity", "int"),
                "next_billing_cycle": ("next_billing_cycle", "int"),
                "description": ("description", "str"),
                "description_in_item": ("description_in_item", "bool"),
                "date": ("date", "date"),
                "terms": ("terms", "str"),
                "tax_id": ("tax_id", "int"),
                "stripe_tax_id_2": ("stripe_tax_id_2", "str"),
                "stripe_plan_id": ("stripe_plan_id", "str"),
                "stripe_subscription_id": ("stripe_subscription_id", "str"),
                "tax_id_2": ("tax_id_2", "int"),
                "ends_at": ("ends_at", "int"),
                "status": ("status", "str"),
                "project_id": ("project_id", "int"),
                "hash": ("hash", "str"),
                "created": ("created", "datetime"),
                "created_from": ("created_from", "int"),
                "date_subscribed": ("date_subscribed", "datetime"),
                "in_test_environment": ("in_test_environment", "bool"),
                "last_sent_at": ("last_sent_at", "datetime"),
            },
        },
    ),
    ("GET", "/api/subscriptions/{id}"): Takes(
        {
            "path": {
                "id": ("subscription_id", "int"),
            },
        },
    ),
    ("PUT", "/api/subscriptions/{id}"): Takes(
        {
            "path": {
                "id": ("subscription_id", "int"),
            },
            "multipart": {
                "name": ("name", "str | None"),
                "clientid": ("clientid", "int"),
                "currency": ("currency", "int"),
                "quantity": ("quantity", "int"),
                "next_billing_cycle": ("next_billing_cycle", "int"),
                "description": ("description", "str | None"),
                "description_in_item": ("description_in_item", "bool"),
                "date": ("date", "date | None"),
                "terms": ("terms", "str | None"),
                "tax_id": ("tax_id", "int"),
                "stripe_tax_id_2": ("stripe_tax_id_2", "str | None"),
                "stripe_plan_id": ("stripe_plan_id", "str | None"),
                "stripe_subscription_id": ("stripe_subscription_id", "str | None"),
                "tax_id_2": ("tax_id_2", "int"),
                "ends_at": ("ends_at", "int"),
                "status": ("status", "str | None"),
                "project_id": ("project_id", "int"),
                "hash": ("hash", "str | None"),
                "created": ("created", "datetime | None"),
                "created_from": ("created_from", "int"),
                "date_subscribed": ("date_subscribed", "datetime | None"),
                "in_test_environment": ("in_test_environment", "bool"),
                "last_sent_at": ("last_sent_at", "datetime | None"),
            },
            "json": {
                "name": ("name", "str | None"),
                "clientid": ("clientid", "int"),
                "currency": ("currency", "int"),
                "quantity": ("quantity", "int"),
                "next_billing_cycle": ("next_billing_cycle", "int"),
                "description": ("description", "str | None"),
                "description_in_item": ("description_in_item", "bool"),
                "date": ("date", "date | None"),
                "terms": ("terms", "str | None"),
                "tax_id": ("tax_id", "int"),
                "stripe_tax_id_2": ("stripe_tax_id_2", "str | None"),
                "stripe_plan_id": ("stripe_plan_id", "str | None"),
                "stripe_subscription_id": ("stripe_subscription_id", "str | None"),
                "tax_id_2": ("tax_id_2", "int"),
                "ends_at": ("ends_at", "int"),
                "status": ("status", "str | None"),
                "project_id": ("project_id", "int"),
                "hash": ("hash", "str | None"),
                "created": ("created", "datetime | None"),
                "created_from": ("created_from", "int"),
                "date_subscribed": ("date_subscribed", "datetime | None"),
                "in_test_environment": ("in_test_environment", "bool"),
                "last_sent_at": ("last_sent_at", "datetime | None"),
            },
        },
    ),
    ("DELETE", "/api/subscriptions/{id}"): Takes(
        {
            "path": {
                "id": ("subscription_id", "int"),
            },
        },
    ),
    ("GET", "/api/timesheets"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/timesheets"): Takes(
        {
            "multipart": {
                "task_id": ("task_id", "int"),
                "start_time": ("start_time", "str"),
                "end_time": ("end_time", "str"),
                "staff_id": ("staff_id", "int"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "note": ("note", "str"),
            },
        },
    ),
    ("GET", "/api/timesheets/{id}"): Takes(
        {
            "path": {
                "id": ("timesheet_id", "int"),
            },
        },
    ),
    ("PUT", "/api/timesheets/{id}"): Takes(
        {
            "path": {
                "id": ("timesheet_id", "int"),
            },
            "multipart": {
                "task_id": ("task_id", "int"),
                "start_time": ("start_time", "str | None"),
                "end_time": ("end_time", "str | None"),
                "staff_id": ("staff_id", "int"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "note": ("note", "str | None"),
            },
            "json": {
                "task_id": ("task_id", "int"),
                "start_time": ("start_time", "str | None"),
                "end_time": ("end_time", "str | None"),
                "staff_id": ("staff_id", "int"),
                "hourly_rate": ("hourly_rate", "Decimal | int"),
                "note": ("note", "str | None"),
            },
        },
    ),
    ("DELETE", "/api/timesheets/{id}"): Takes(
        {
            "path": {
                "id": ("timesheet_id", "int"),
            },
        },
    ),
    ("GET", "/api/calendar"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/calendar"): Takes(
        {
            "multipart": {
                "title": ("title", "str"),
                "start": ("start", "datetime"),
                "end": ("end", "datetime"),
                "reminder_before": ("reminder_before", "int"),
                "reminder_before_type": ("reminder_before_type", "str"),
                "userid": ("userid", "int"),
                "isstartnotified": ("isstartnotified", "bool"),
                "public": ("public", "bool"),
                "description": ("description", "str"),
                "color": ("color", "str"),
            },
        },
    ),
    ("GET", "/api/calendar/{id}"): Takes(
        {
            "path": {
                "id": ("event_id", "int"),
            },
        },
    ),
    ("PUT", "/api/calendar/{id}"): Takes(
        {
            "path": {
                "id": ("event_id", "int"),
            },
            "multipart": {
                "title": ("title", "str | None"),
                "start": ("start", "datetime | None"),
                "end": ("end", "datetime | None"),
                "reminder_before": ("reminder_before", "int"),
                "reminder_before_type": ("reminder_before_type", "str | None"),
                "userid": ("userid", "int"),
                "isstartnotified": ("isstartnotified", "bool"),
                "public": ("public", "bool"),
                "description": ("description", "str | None"),
                "color": ("color", "str | None"),
            },
            "json": {
                "title": ("title", "str | None"),
                "start": ("start", "datetime | None"),
                "end": ("end", "datetime | None"),
                "reminder_before": ("reminder_before", "int"),
                "reminder_before_type": ("reminder_before_type", "str | None"),
                "userid": ("userid", "int"),
                "isstartnotified": ("isstartnotified", "bool"),
                "public": ("public", "bool"),
                "description": ("description", "str | None"),
                "color": ("color", "str | None"),
            },
        },
    ),
    ("DELETE", "/api/calendar/{id}"): Takes(
        {
            "path": {
                "id": ("event_id", "int"),
            },
        },
    ),
    ("GET", "/api/leads"): Takes(
        {
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "fields": ("fields", "SequenceNotStr[str]"),
                "created_after": ("created_after", "date"),
                "created_before": ("created_before", "date"),
            },
        },
    ),
    ("POST", "/api/leads"): Takes(
        {
            "multipart": {
                "source": ("source", "int"),
                "status": ("status", "int"),
                "name": ("name", "str"),
                "assigned": ("assigned", "int"),
                "client_id": ("client_id", "int"),
                "tags": ("tags", "str"),
                "contact": ("contact", "str"),
                "title": ("title", "str"),
                "email": ("email", "str"),
                "website": ("website", "str"),
                "phonenumber": ("phonenumber", "str"),
                "company": ("company", "str"),
                "address": ("address", "str"),
                "city": ("city", "str"),
                "zip": ("zip", "str"),
                "state": ("state", "str"),
                "country": ("country", "int"),
                "default_language": ("default_language", "str"),
                "description": ("description", "str"),
                "custom_contact_date": ("custom_contact_date", "datetime"),
                "contacted_today": ("contacted_today", "bool"),
                "is_public": ("is_public", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("GET", "/api/leads/{id}"): Takes(
        {
            "path": {
                "id": ("lead_id", "int"),
            },
        },
    ),
    ("PUT", "/api/leads/{id}"): Takes(
        {
            "path": {
                "id": ("lead_id", "int"),
            },
            "multipart": {
                "source": ("source", "int"),
                "status": ("status", "int"),
                "name": ("name", "str"),
                "assigned": ("assigned", "int"),
                "client_id": ("client_id", "int"),
                "tags": ("tags", "str | None"),
                "contact": ("contact", "str | None"),
                "title": ("title", "str | None"),
                "email": ("email", "str | None"),
                "website": ("website", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "company": ("company", "str | None"),
                "address": ("address", "str | None"),
                "city": ("city", "str | None"),
                "zip": ("zip", "str | None"),
                "state": ("state", "str | None"),
                "country": ("country", "int"),
                "default_language": ("default_language", "str | None"),
                "description": ("description", "str | None"),
                "lastcontact": ("lastcontact", "datetime | None"),
                "is_public": ("is_public", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
            "json": {
                "source": ("source", "int"),
                "status": ("status", "int"),
                "name": ("name", "str"),
                "assigned": ("assigned", "int"),
                "client_id": ("client_id", "int"),
                "tags": ("tags", "str | None"),
                "contact": ("contact", "str | None"),
                "title": ("title", "str | None"),
                "email": ("email", "str | None"),
                "website": ("website", "str | None"),
                "phonenumber": ("phonenumber", "str | None"),
                "company": ("company", "str | None"),
                "address": ("address", "str | None"),
                "city": ("city", "str | None"),
                "zip": ("zip", "str | None"),
                "state": ("state", "str | None"),
                "country": ("country", "int"),
                "default_language": ("default_language", "str | None"),
                "description": ("description", "str | None"),
                "lastcontact": ("lastcontact", "datetime | None"),
                "is_public": ("is_public", "bool"),
                "custom_fields": (
                    "custom_fields",
                    "Mapping[str, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]] | Mapping[int, Mapping[str, str | datetime | date | SequenceNotStr[str]] | str | datetime | date | SequenceNotStr[str]]",
                ),
            },
        },
    ),
    ("DELETE", "/api/delete/leads/{id}"): Takes(
        {
            "path": {
                "id": ("lead_id", "int"),
            },
        },
    ),
    ("GET", "/api/leads/search/{keysearch}"): Takes(
        {
            "path": {
                "keysearch": ("text", "str"),
            },
            "query": {
                "page": ("page", "int"),
                "per_page": ("per_page", "int"),
            },
        },
    ),
    ("GET", "/api/common/{type}"): Takes(
        {
            "path": {
                "type": ("type", "models.CommonType | str"),
            },
        },
    ),
    ("GET", "/api/custom_fields/{FieldBelongsto}"): Takes(
        {
            "path": {
                "FieldBelongsto": ("belongs_to", "models.CustomFieldOwner | str"),
            },
        },
    ),
    ("GET", "/api/custom_fields/{FieldBelongsto}/{id}"): Takes(
        {
            "path": {
                "FieldBelongsto": ("belongs_to", "models.CustomFieldOwner | str"),
                "id": ("record_id", "int"),
            },
        },
    ),
    ("GET", "/api/thirdparty/customtable/{table_name}"): Takes(
        {
            "path": {
                "table_name": ("table_name", "str"),
            },
        },
    ),
    ("POST", "/api/thirdparty/customtable/{table_name}"): Takes(
        {
            "path": {
                "table_name": ("table_name", "str"),
            },
            "json": {
                "": ("body", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/api/thirdparty/customtable/{table_name}/{id}"): Takes(
        {
            "path": {
                "table_name": ("table_name", "str"),
                "id": ("record_id", "int"),
            },
        },
    ),
    ("PUT", "/api/thirdparty/customtable/{table_name}/{id}"): Takes(
        {
            "path": {
                "table_name": ("table_name", "str"),
                "id": ("record_id", "int"),
            },
            "json": {
                "": ("body", "Mapping[str, object]"),
            },
        },
    ),
    ("DELETE", "/api/thirdparty/customtable/{table_name}/{id}"): Takes(
        {
            "path": {
                "table_name": ("table_name", "str"),
                "id": ("record_id", "int"),
            },
        },
    ),
    ("GET", "/api/zapier/poll/{resource}"): Takes(
        {
            "path": {
                "resource": ("resource", "models.ZapierKind | str"),
            },
            "query": {
                "since": ("since", "int"),
                "limit": ("limit", "int"),
            },
        },
    ),
    ("GET", "/api/zapier/test/{resource}"): Takes(
        {
            "path": {
                "resource": ("resource", "models.ZapierKind | str"),
            },
        },
    ),
    ("GET", "/api/zapier/{method}/{resource}"): Takes(
        {
            "path": {
                "method": ("method", "models.ZapierCallMethod | str"),
                "resource": ("resource", "models.ZapierKind | str"),
            },
        },
    ),
}
