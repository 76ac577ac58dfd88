# Generated from specs/simplicate.yaml; edit that or overlays/simplicate/, then generate again.
"""The documented types of all arguments: what is given is written as its type, or refused."""

from typing import Final

from ._runtime.call import Takes

TAKES: Final = {
    ("GET", "/costs/coststype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/costs/coststype/{id}"): Takes(
        {
            "path": {
                "id": ("cost_type_id", "str"),
            },
        },
    ),
    ("GET", "/costs/expense"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/costs/expense/{id}"): Takes(
        {
            "path": {
                "id": ("expense_id", "str"),
            },
        },
    ),
    ("GET", "/crm/contactperson"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/contactperson/{id}"): Takes(
        {
            "path": {
                "id": ("contact_person_id", "str"),
            },
        },
    ),
    ("DELETE", "/crm/contactperson/{id}"): Takes(
        {
            "path": {
                "id": ("contact_person_id", "str"),
            },
        },
    ),
    ("GET", "/crm/country"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/country/{id}"): Takes(
        {
            "path": {
                "id": ("country_id", "str"),
            },
        },
    ),
    ("GET", "/crm/debtor"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/crm/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/crm/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/crm/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/crm/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/crm/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/crm/gender"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/gender/{id}"): Takes(
        {
            "path": {
                "id": ("gender_id", "str"),
            },
        },
    ),
    ("GET", "/crm/industry"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/industry/{id}"): Takes(
        {
            "path": {
                "id": ("industry_id", "str"),
            },
        },
    ),
    ("GET", "/crm/interests"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/interests/{id}"): Takes(
        {
            "path": {
                "id": ("interest_id", "str"),
            },
        },
    ),
    ("GET", "/crm/myorganizationprofile"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/myorganizationprofile/{id}"): Takes(
        {
            "path": {
                "id": ("my_organization_profile_id", "str"),
            },
        },
    ),
    ("GET", "/crm/organization"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/crm/organization"): Takes(
        {
            "json": {
                "visiting_address": ("visiting_address", "models.AddressInput"),
                "postal_address": ("postal_address", "models.AddressInput"),
                "relation_type": ("relation_type", "models.RelationTypeInput"),
                "relation_manager": ("relation_manager", "models.EmployeeKey"),
                "customer_group": ("customer_group", "models.CustomerGroupKey"),
                "linked_persons_contacts": ("linked_persons_contacts", "Sequence[models.ContactPersonLink]"),
                "interests": ("interests", "Sequence[models.InterestInput]"),
                "debtor": ("debtor", "models.DebtorInput"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "accountancy": ("accountancy", "models.AccountancyInput"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "name": ("name", "str"),
                "coc_code": ("coc_code", "str"),
                "vat_number": ("vat_number", "str"),
                "email": ("email", "str"),
                "phone": ("phone", "str"),
                "url": ("url", "str"),
                "note": ("note", "str"),
                "linkedin_url": ("linkedin_url", "str"),
                "has_different_postal_address": ("has_different_postal_address", "bool"),
                "industry": ("industry", "models.IndustryInput"),
                "organizationsize": ("organizationsize", "models.OrganizationSizeInput"),
                "invoice_receiver": ("invoice_receiver", "str"),
                "allow_autocollect": ("allow_autocollect", "bool"),
                "bank_account": ("bank_account", "str"),
                "bank_bic": ("bank_bic", "str"),
                "relation_number": ("relation_number", "str"),
            },
        },
    ),
    ("GET", "/crm/organization/{id}"): Takes(
        {
            "path": {
                "id": ("organization_id", "str"),
            },
        },
    ),
    ("PUT", "/crm/organization/{id}"): Takes(
        {
            "path": {
                "id": ("organization_id", "str"),
            },
            "json": {
                "visiting_address": ("visiting_address", "models.AddressInput"),
                "postal_address": ("postal_address", "models.AddressInput"),
                "relation_type": ("relation_type", "models.RelationTypeInput"),
                "relation_manager": ("relation_manager", "models.EmployeeKey"),
                "customer_group": ("customer_group", "models.CustomerGroupKey"),
                "linked_persons_contacts": ("linked_persons_contacts", "Sequence[models.ContactPersonLink]"),
                "interests": ("interests", "Sequence[models.InterestInput]"),
                "debtor": ("debtor", "models.DebtorInput"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "accountancy": ("accountancy", "models.AccountancyInput"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "name": ("name", "str"),
                "coc_code": ("coc_code", "str"),
                "vat_number": ("vat_number", "str"),
                "email": ("email", "str"),
                "phone": ("phone", "str"),
                "url": ("url", "str"),
                "note": ("note", "str"),
                "linkedin_url": ("linkedin_url", "str"),
                "has_different_postal_address": ("has_different_postal_address", "bool"),
                "industry": ("industry", "models.IndustryInput"),
                "organizationsize": ("organizationsize", "models.OrganizationSizeInput"),
                "invoice_receiver": ("invoice_receiver", "str"),
                "allow_autocollect": ("allow_autocollect", "bool"),
                "bank_account": ("bank_account", "str"),
                "bank_bic": ("bank_bic", "str"),
                "relation_number": ("relation_number", "str"),
            },
        },
    ),
    ("DELETE", "/crm/organization/{id}"): Takes(
        {
            "path": {
                "id": ("organization_id", "str"),
            },
        },
    ),
    ("POST", "/crm/mergeorganization"): Takes(
        {
            "json": {
                "source_id": ("source_id", "str"),
                "target_id": ("target_id", "str"),
            },
        },
    ),
    ("POST", "/merger/compareorganization"): Takes(
        {
            "json": {
                "swap_lock": ("swap_lock", "bool"),
                "source_id": ("source_id", "str"),
                "target_id": ("target_id", "str"),
            },
        },
    ),
    ("GET", "/crm/organizationcustomfieldgroups"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/organizationcustomfieldgroups/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_group_id", "str"),
            },
        },
    ),
    ("GET", "/crm/organizationcustomfields"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/organizationcustomfields/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_id", "str"),
            },
        },
    ),
    ("GET", "/crm/organizationsize"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/organizationsize/{id}"): Takes(
        {
            "path": {
                "id": ("organization_size_id", "str"),
            },
        },
    ),
    ("GET", "/crm/person"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/crm/person"): Takes(
        {
            "json": {
                "interests": ("interests", "Sequence[models.InterestInput]"),
                "address": ("address", "models.AddressInput"),
                "linked_as_contact_to_organization": (
                    "linked_as_contact_to_organization",
                    "Sequence[models.ContactOrganizationLink]",
                ),
                "gender_id": ("gender_id", "str"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "relation_type": ("relation_type", "models.RelationTypeInput"),
                "gender": ("gender", "models.PersonGender | str"),
                "initials": ("initials", "str"),
                "first_name": ("first_name", "str"),
                "family_name_prefix": ("family_name_prefix", "str"),
                "family_name": ("family_name", "str"),
                "full_name": ("full_name", "str"),
                "date_of_birth": ("date_of_birth", "date"),
                "note": ("note", "str"),
                "email": ("email", "str"),
                "phone": ("phone", "str"),
                "website_url": ("website_url", "str"),
                "twitter_url": ("twitter_url", "str"),
                "linkedin_url": ("linkedin_url", "str"),
                "facebook_url": ("facebook_url", "str"),
                "relation_number": ("relation_number", "str"),
                "bank_account": ("bank_account", "str"),
                "bank_bic": ("bank_bic", "str"),
                "invoice_receiver": ("invoice_receiver", "str"),
                "mailing_list_email": ("mailing_list_email", "str"),
                "mailing_lists": ("mailing_lists", "Sequence[models.PersonMailingListInput]"),
                "is_active": ("is_active", "bool"),
            },
        },
    ),
    ("GET", "/crm/person/{id}"): Takes(
        {
            "path": {
                "id": ("person_id", "str"),
            },
        },
    ),
    ("PUT", "/crm/person/{id}"): Takes(
        {
            "path": {
                "id": ("person_id", "str"),
            },
            "json": {
                "interests": ("interests", "Sequence[models.InterestInput]"),
                "address": ("address", "models.AddressInput"),
                "linked_as_contact_to_organization": (
                    "linked_as_contact_to_organization",
                    "Sequence[models.ContactOrganizationLink]",
                ),
                "gender_id": ("gender_id", "str"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "relation_type": ("relation_type", "models.RelationTypeInput"),
                "gender": ("gender", "models.PersonGender | str"),
                "initials": ("initials", "str"),
                "first_name": ("first_name", "str"),
                "family_name_prefix": ("family_name_prefix", "str"),
                "family_name": ("family_name", "str"),
                "full_name": ("full_name", "str"),
                "date_of_birth": ("date_of_birth", "date"),
                "note": ("note", "str"),
                "email": ("email", "str"),
                "phone": ("phone", "str"),
                "website_url": ("website_url", "str"),
                "twitter_url": ("twitter_url", "str"),
                "linkedin_url": ("linkedin_url", "str"),
                "facebook_url": ("facebook_url", "str"),
                "relation_number": ("relation_number", "str"),
                "bank_account": ("bank_account", "str"),
                "bank_bic": ("bank_bic", "str"),
                "invoice_receiver": ("invoice_receiver", "str"),
                "mailing_list_email": ("mailing_list_email", "str"),
                "mailing_lists": ("mailing_lists", "Sequence[models.PersonMailingListInput]"),
                "is_active": ("is_active", "bool"),
            },
        },
    ),
    ("DELETE", "/crm/person/{id}"): Takes(
        {
            "path": {
                "id": ("person_id", "str"),
            },
        },
    ),
    ("POST", "/crm/mergeperson"): Takes(
        {
            "json": {
                "source_id": ("source_id", "str"),
                "target_id": ("target_id", "str"),
            },
        },
    ),
    ("POST", "/merger/compareperson"): Takes(
        {
            "json": {
                "swap_lock": ("swap_lock", "bool"),
                "source_id": ("source_id", "str"),
                "target_id": ("target_id", "str"),
            },
        },
    ),
    ("GET", "/crm/personcustomfieldgroups"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/personcustomfieldgroups/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_group_id", "str"),
            },
        },
    ),
    ("GET", "/crm/personcustomfields"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/personcustomfields/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_id", "str"),
            },
        },
    ),
    ("GET", "/crm/relationtype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/crm/relationtype/{id}"): Takes(
        {
            "path": {
                "id": ("relation_type_id", "str"),
            },
        },
    ),
    ("GET", "/customfields/group"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/customfields/group/{id}"): Takes(
        {
            "path": {
                "id": ("group_id", "str"),
            },
        },
    ),
    ("POST", "/customfields/group/{id}"): Takes(
        {
            "path": {
                "id": ("group_id", "str"),
            },
            "json": {
                "id": ("id", "str"),
                "name": ("name", "str"),
                "position": ("position", "str"),
                "model": ("model", "models.CustomFieldModelInput"),
                "type": ("type", "str"),
            },
        },
    ),
    ("PUT", "/customfields/group/{id}"): Takes(
        {
            "path": {
                "id": ("group_id", "str"),
            },
            "json": {
                "id": ("id", "str"),
                "name": ("name", "str"),
                "position": ("position", "str"),
                "model": ("model", "models.CustomFieldModelInput"),
                "type": ("type", "str"),
            },
        },
    ),
    ("DELETE", "/customfields/group/{id}"): Takes(
        {
            "path": {
                "id": ("group_id", "str"),
            },
        },
    ),
    ("GET", "/customfields/model"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/customfields/model/{id}"): Takes(
        {
            "path": {
                "id": ("model_id", "str"),
            },
        },
    ),
    ("GET", "/customfields/option"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/customfields/option/{id}"): Takes(
        {
            "path": {
                "id": ("option_id", "str"),
            },
        },
    ),
    ("POST", "/customfields/option/{id}"): Takes(
        {
            "path": {
                "id": ("option_id", "str"),
            },
            "json": {
                "id": ("id", "str"),
                "label": ("label", "str"),
                "value": ("value", "str"),
                "position": ("position", "int"),
            },
        },
    ),
    ("PUT", "/customfields/option/{id}"): Takes(
        {
            "path": {
                "id": ("option_id", "str"),
            },
            "json": {
                "id": ("id", "str"),
                "label": ("label", "str"),
                "value": ("value", "str"),
                "position": ("position", "int"),
            },
        },
    ),
    ("DELETE", "/customfields/option/{id}"): Takes(
        {
            "path": {
                "id": ("option_id", "str"),
            },
        },
    ),
    ("GET", "/customfields/type"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/customfields/type/{id}"): Takes(
        {
            "path": {
                "id": ("type_id", "str"),
            },
        },
    ),
    ("GET", "/documents/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/documents/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/documents/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/documents/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/documents/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/documents/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/documents/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/documents/download/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("POST", "/hours/absence"): Takes(
        {
            "json": {
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "description": ("description", "str"),
                "employee_id": ("employee_id", "str"),
                "absence_type_id": ("absence_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
            },
        },
    ),
    ("PUT", "/hours/absence/{id}"): Takes(
        {
            "path": {
                "id": ("absence_id", "str"),
            },
            "json": {
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "description": ("description", "str"),
                "employee_id": ("employee_id", "str"),
                "absence_type_id": ("absence_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
            },
        },
    ),
    ("GET", "/hours/approval"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hours/approval"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "date": ("date", "date"),
            },
        },
    ),
    ("GET", "/hours/approval/{id}"): Takes(
        {
            "path": {
                "id": ("approval_id", "str"),
            },
        },
    ),
    ("PUT", "/hours/approval/{id}"): Takes(
        {
            "path": {
                "id": ("approval_id", "str"),
            },
            "json": {
                "employee_id": ("employee_id", "str"),
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "date": ("date", "date"),
            },
        },
    ),
    ("DELETE", "/hours/approval/{id}"): Takes(
        {
            "path": {
                "id": ("approval_id", "str"),
            },
        },
    ),
    ("GET", "/hours/approvalstatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hours/approvalstatus/{id}"): Takes(
        {
            "path": {
                "id": ("approval_status_id", "str"),
            },
        },
    ),
    ("GET", "/hours/employeeexpenses"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hours/employeeexpense/{id}"): Takes(
        {
            "path": {
                "id": ("expense_id", "str"),
            },
        },
    ),
    ("GET", "/hours/hours"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hours/hours"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "project_id": ("project_id", "str"),
                "projectservice_id": ("projectservice_id", "str"),
                "type_id": ("type_id", "str"),
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "external_item": ("external_item", "models.CalendarItemInput"),
                "assignment_id": ("assignment_id", "str"),
                "address_id": ("address_id", "str"),
                "hours": ("hours", "Decimal | int"),
                "duration_in_minutes": ("duration_in_minutes", "int"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "is_time_defined": ("is_time_defined", "bool"),
                "is_recurring": ("is_recurring", "bool"),
                "recurrence": ("recurrence", "models.RecurrenceInput"),
                "is_external": ("is_external", "bool"),
                "billable": ("billable", "bool"),
                "note": ("note", "str"),
                "address": ("address", "models.AddressInput"),
                "should_sync_to_cronofy": ("should_sync_to_cronofy", "bool"),
                "source": ("source", "models.RegistrationSource | str"),
            },
        },
    ),
    ("GET", "/hours/hours/{id}"): Takes(
        {
            "path": {
                "id": ("hours_id", "str"),
            },
        },
    ),
    ("PUT", "/hours/hours/{id}"): Takes(
        {
            "path": {
                "id": ("hours_id", "str"),
            },
            "json": {
                "employee_id": ("employee_id", "str"),
                "project_id": ("project_id", "str"),
                "projectservice_id": ("projectservice_id", "str"),
                "type_id": ("type_id", "str"),
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "external_item": ("external_item", "models.CalendarItemInput"),
                "assignment_id": ("assignment_id", "str"),
                "address_id": ("address_id", "str"),
                "hours": ("hours", "Decimal | int"),
                "duration_in_minutes": ("duration_in_minutes", "int"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "is_time_defined": ("is_time_defined", "bool"),
                "is_recurring": ("is_recurring", "bool"),
                "recurrence": ("recurrence", "models.RecurrenceInput"),
                "is_external": ("is_external", "bool"),
                "billable": ("billable", "bool"),
                "note": ("note", "str"),
                "address": ("address", "models.AddressInput"),
                "should_sync_to_cronofy": ("should_sync_to_cronofy", "bool"),
                "source": ("source", "models.RegistrationSource | str"),
            },
        },
    ),
    ("DELETE", "/hours/hours/{id}"): Takes(
        {
            "path": {
                "id": ("hours_id", "str"),
            },
        },
    ),
    ("POST", "/hours/submit"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
            },
        },
    ),
    ("GET", "/hours/hourstype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hours/hourstype"): Takes(
        {
            "json": {
                "type": ("type", "Literal['Work Type']"),
                "vatclass_id": ("vatclass_id", "str"),
                "label": ("label", "str"),
                "tariff": ("tariff", "str"),
                "blocked": ("blocked", "bool"),
                "color": ("color", "str"),
            },
        },
    ),
    ("GET", "/hours/hourstype/{id}"): Takes(
        {
            "path": {
                "id": ("hours_type_id", "str"),
            },
        },
    ),
    ("PUT", "/hours/hourstype/{id}"): Takes(
        {
            "path": {
                "id": ("hours_type_id", "str"),
            },
            "json": {
                "type": ("type", "Literal['Work Type']"),
                "vatclass_id": ("vatclass_id", "str"),
                "label": ("label", "str"),
                "tariff": ("tariff", "str"),
                "blocked": ("blocked", "bool"),
                "color": ("color", "str"),
            },
        },
    ),
    ("POST", "/hours/leave"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "leave_type_id": ("leave_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "hours": ("hours", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/hours/leave/{id}"): Takes(
        {
            "path": {
                "id": ("leave_id", "str"),
            },
            "json": {
                "employee_id": ("employee_id", "str"),
                "leave_type_id": ("leave_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "hours": ("hours", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/hours/submission"): Takes(
        {
            "query": {
                "q[start_date]": ("start_date", "date"),
                "q[end_date]": ("end_date", "date"),
                "q[employee_id]": ("employee_id", "str"),
            },
        },
    ),
    ("POST", "/hours/submission"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
            },
        },
    ),
    ("GET", "/hours/timesheetrow"): Takes(
        {
            "query": {
                "q[start_date]": ("start_date", "date"),
                "q[end_date]": ("end_date", "date"),
                "q[employee_id]": ("employee_id", "str"),
            },
        },
    ),
    ("POST", "/hours/timesheetrow"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "project_id": ("project_id", "str"),
                "project_service_id": ("project_service_id", "str"),
                "itemtype_id": ("itemtype_id", "str"),
                "type": ("type", "models.TimesheetRowKind | str"),
            },
        },
    ),
    ("GET", "/hours/timesheetrow/mostrecent"): Takes(
        {
            "query": {
                "q[before_date]": ("before_date", "date"),
                "q[employee_id]": ("employee_id", "str"),
                "q[type]": ("type", "models.TimesheetRowKind | str"),
            },
        },
    ),
    ("PUT", "/hours/timesheetrow/order"): Takes(
        {
            "json": {
                "": ("body", "SequenceNotStr[str]"),
            },
        },
    ),
    ("DELETE", "/hours/timesheetrow/{id}"): Takes(
        {
            "path": {
                "id": ("timesheet_row_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/absence"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hrm/absence"): Takes(
        {
            "json": {
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "description": ("description", "str"),
                "employee_id": ("employee_id", "str"),
                "absence_type_id": ("absence_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
            },
        },
    ),
    ("GET", "/hrm/absence/{id}"): Takes(
        {
            "path": {
                "id": ("absence_id", "str"),
            },
        },
    ),
    ("PUT", "/hrm/absence/{id}"): Takes(
        {
            "path": {
                "id": ("absence_id", "str"),
            },
            "json": {
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "description": ("description", "str"),
                "employee_id": ("employee_id", "str"),
                "absence_type_id": ("absence_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
            },
        },
    ),
    ("DELETE", "/hrm/absence/{id}"): Takes(
        {
            "path": {
                "id": ("absence_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/absencetype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/absencetype/{id}"): Takes(
        {
            "path": {
                "id": ("absence_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/civilstatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/civilstatus/{id}"): Takes(
        {
            "path": {
                "id": ("civil_status_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/contract"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/contract/{id}"): Takes(
        {
            "path": {
                "id": ("contract_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/contracttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/contracttype/{id}"): Takes(
        {
            "path": {
                "id": ("contract_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hrm/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/hrm/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/hrm/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/hrm/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/employee"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hrm/employee"): Takes(
        {
            "json": {
                "person_id": ("person_id", "str"),
                "supervisor": ("supervisor", "models.EmployeeKey"),
                "status": ("status", "models.EmployeeStatusKey"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
            },
        },
    ),
    ("GET", "/hrm/employee/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "str"),
            },
        },
    ),
    ("PUT", "/hrm/employee/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "str"),
            },
            "json": {
                "person_id": ("person_id", "str"),
                "supervisor": ("supervisor", "models.EmployeeKey"),
                "status": ("status", "models.EmployeeStatusKey"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
            },
        },
    ),
    ("DELETE", "/hrm/employee/{id}"): Takes(
        {
            "path": {
                "id": ("employee_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/employeecustomfieldgroups"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/employeecustomfieldgroups/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_group_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/employeecustomfields"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/employeecustomfields/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/employeetype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/employeetype/{id}"): Takes(
        {
            "path": {
                "id": ("employee_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/employmenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/employmenttype/{id}"): Takes(
        {
            "path": {
                "id": ("employment_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/leave"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hrm/leave"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "leave_type_id": ("leave_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "hours": ("hours", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/hrm/leave/{id}"): Takes(
        {
            "path": {
                "id": ("leave_id", "str"),
            },
        },
    ),
    ("PUT", "/hrm/leave/{id}"): Takes(
        {
            "path": {
                "id": ("leave_id", "str"),
            },
            "json": {
                "employee_id": ("employee_id", "str"),
                "leave_type_id": ("leave_type_id", "str"),
                "is_time_defined": ("is_time_defined", "bool"),
                "start_date": ("start_date", "datetime"),
                "end_date": ("end_date", "datetime"),
                "year": ("year", "int"),
                "hours": ("hours", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/hrm/leavebalance"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/leavetype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/leavetype/{id}"): Takes(
        {
            "path": {
                "id": ("leave_type_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/team"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/hrm/team/{id}"): Takes(
        {
            "path": {
                "id": ("team_id", "str"),
            },
        },
    ),
    ("GET", "/hrm/timetable"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/hrm/timetable"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "start_date": ("start_date", "date"),
                "has_odd_weeks": ("has_odd_weeks", "bool"),
                "even_week": ("even_week", "models.TimetableWeekInput"),
                "odd_week": ("odd_week", "models.TimetableWeekInput"),
                "end_date": ("end_date", "date"),
                "productivity_target": ("productivity_target", "int"),
                "should_write_hours": ("should_write_hours", "bool"),
            },
        },
    ),
    ("PUT", "/hrm/timetable/{id}"): Takes(
        {
            "path": {
                "id": ("timetable_id", "str"),
            },
            "json": {
                "employee_id": ("employee_id", "str"),
                "start_date": ("start_date", "date"),
                "has_odd_weeks": ("has_odd_weeks", "bool"),
                "even_week": ("even_week", "models.TimetableWeekInput"),
                "odd_week": ("odd_week", "models.TimetableWeekInput"),
                "end_date": ("end_date", "date"),
                "productivity_target": ("productivity_target", "int"),
                "should_write_hours": ("should_write_hours", "bool"),
            },
        },
    ),
    ("DELETE", "/hrm/timetable/{id}"): Takes(
        {
            "path": {
                "id": ("timetable_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/invoices/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/invoices/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/invoices/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/invoices/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/invoice"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/invoices/invoice"): Takes(
        {
            "json": {
                "payment_term_id": ("payment_term_id", "str"),
                "invoice_lines": ("invoice_lines", "Sequence[models.InvoiceLineInput]"),
                "status_id": ("status_id", "str"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "organization_id": ("organization_id", "str"),
                "person_id": ("person_id", "str"),
                "date": ("date", "date"),
                "subject": ("subject", "str"),
                "reference": ("reference", "str"),
                "project_id": ("project_id", "str"),
                "comments": ("comments", "str"),
            },
        },
    ),
    ("GET", "/invoices/invoice/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "str"),
            },
        },
    ),
    ("PUT", "/invoices/invoice/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "str"),
            },
            "json": {
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "organization_id": ("organization_id", "str"),
                "person_id": ("person_id", "str"),
                "date": ("date", "date"),
                "subject": ("subject", "str"),
                "reference": ("reference", "str"),
                "project_id": ("project_id", "str"),
                "comments": ("comments", "str"),
            },
        },
    ),
    ("DELETE", "/invoices/invoice/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/invoicestatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/invoicestatus/{id}"): Takes(
        {
            "path": {
                "id": ("invoice_status_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/payment"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/invoices/payment"): Takes(
        {
            "json": {
                "invoice_id": ("invoice_id", "str"),
                "date": ("date", "date"),
                "amount": ("amount", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/invoices/payment/{id}"): Takes(
        {
            "path": {
                "id": ("payment_id", "str"),
            },
        },
    ),
    ("PUT", "/invoices/payment/{id}"): Takes(
        {
            "path": {
                "id": ("payment_id", "str"),
            },
            "json": {
                "invoice_id": ("invoice_id", "str"),
                "date": ("date", "date"),
                "amount": ("amount", "Decimal | int"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/invoices/paymentterm"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/paymentterm/{id}"): Takes(
        {
            "path": {
                "id": ("payment_term_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/proposition"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/reminderset"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/reminderset/{id}"): Takes(
        {
            "path": {
                "id": ("reminder_set_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/remindertemplate"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/remindertemplate/{id}"): Takes(
        {
            "path": {
                "id": ("reminder_template_id", "str"),
            },
        },
    ),
    ("GET", "/invoices/vatclass"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/invoices/vatclass/{id}"): Takes(
        {
            "path": {
                "id": ("vat_class_id", "str"),
            },
        },
    ),
    ("GET", "/mileage/mileage"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/mileage/mileage"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "project_id": ("project_id", "str"),
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "mileage": ("mileage", "Decimal | int"),
                "related_hours_id": ("related_hours_id", "str"),
                "source": ("source", "models.RegistrationSource | str"),
                "note": ("note", "str"),
                "start_date": ("start_date", "datetime"),
            },
        },
    ),
    ("GET", "/mileage/mileage/{id}"): Takes(
        {
            "path": {
                "id": ("mileage_id", "str"),
            },
        },
    ),
    ("PUT", "/mileage/mileage/{id}"): Takes(
        {
            "path": {
                "id": ("mileage_id", "str"),
            },
            "json": {
                "approvalstatus_id": ("approvalstatus_id", "str"),
                "mileage": ("mileage", "Decimal | int"),
                "related_hours_id": ("related_hours_id", "str"),
                "source": ("source", "models.RegistrationSource | str"),
                "note": ("note", "str"),
                "start_date": ("start_date", "datetime"),
            },
        },
    ),
    ("DELETE", "/mileage/mileage/{id}"): Takes(
        {
            "path": {
                "id": ("mileage_id", "str"),
            },
        },
    ),
    ("GET", "/projects/assignment"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/assignment"): Takes(
        {
            "json": {
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "projecthourstype_id": ("projecthourstype_id", "str"),
                "employees": ("employees", "Sequence[models.EmployeeKey]"),
                "status_id": ("status_id", "str"),
                "name": ("name", "str"),
                "use_spread": ("use_spread", "bool"),
                "hours_type": ("hours_type", "models.AssignmentHoursType | str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/projects/assignment/{id}"): Takes(
        {
            "path": {
                "id": ("assignment_id", "str"),
            },
        },
    ),
    ("PUT", "/projects/assignment/{id}"): Takes(
        {
            "path": {
                "id": ("assignment_id", "str"),
            },
            "json": {
                "employees": ("employees", "Sequence[models.EmployeeKey]"),
                "status_id": ("status_id", "str"),
                "name": ("name", "str"),
                "use_spread": ("use_spread", "bool"),
                "hours_type": ("hours_type", "models.AssignmentHoursType | str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/projects/assignmentbudget"): Takes(
        {
            "query": {
                "q[range_start]": ("range_start", "date"),
                "q[employee_id]": ("employee_id", "str"),
                "q[assignment_id]": ("assignment_id", "str"),
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/assignmentstatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/assignmentstatus"): Takes(
        {
            "json": {
                "name": ("name", "str"),
                "color": ("color", "str"),
                "is_done": ("is_done", "bool"),
                "is_blocked": ("is_blocked", "bool"),
                "order": ("order", "int"),
            },
        },
    ),
    ("GET", "/projects/assignmentstatus/{id}"): Takes(
        {
            "path": {
                "id": ("assignment_status_id", "str"),
            },
        },
    ),
    ("PUT", "/projects/assignmentstatus/{id}"): Takes(
        {
            "path": {
                "id": ("assignment_status_id", "str"),
            },
            "json": {
                "name": ("name", "str"),
                "color": ("color", "str"),
                "is_done": ("is_done", "bool"),
                "is_blocked": ("is_blocked", "bool"),
                "order": ("order", "int"),
            },
        },
    ),
    ("GET", "/projects/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/projects/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/projects/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/projects/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/projects/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/projects/project"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/project"): Takes(
        {
            "json": {
                "project_manager_id": ("project_manager_id", "str"),
                "project_status_id": ("project_status_id", "str"),
                "separate_invoice_recipient": ("separate_invoice_recipient", "models.SeparateInvoiceRecipientInput"),
                "divergent_payment_term_id": ("divergent_payment_term_id", "str | None"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "person_id": ("person_id", "str"),
                "organization_id": ("organization_id", "str"),
                "contact_id": ("contact_id", "str"),
                "name": ("name", "str"),
                "billable": ("billable", "bool"),
                "can_register_mileage": ("can_register_mileage", "bool"),
                "project_number": ("project_number", "str"),
                "note": ("note", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "invoice_reference": ("invoice_reference", "str"),
            },
        },
    ),
    ("GET", "/projects/project/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "str"),
            },
        },
    ),
    ("PUT", "/projects/project/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "str"),
            },
            "json": {
                "project_manager_id": ("project_manager_id", "str"),
                "project_status_id": ("project_status_id", "str"),
                "separate_invoice_recipient": ("separate_invoice_recipient", "models.SeparateInvoiceRecipientInput"),
                "divergent_payment_term_id": ("divergent_payment_term_id", "str | None"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "person_id": ("person_id", "str"),
                "organization_id": ("organization_id", "str"),
                "contact_id": ("contact_id", "str"),
                "name": ("name", "str"),
                "billable": ("billable", "bool"),
                "can_register_mileage": ("can_register_mileage", "bool"),
                "project_number": ("project_number", "str"),
                "note": ("note", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "invoice_reference": ("invoice_reference", "str"),
            },
        },
    ),
    ("DELETE", "/projects/project/{id}"): Takes(
        {
            "path": {
                "id": ("project_id", "str"),
            },
        },
    ),
    ("GET", "/projects/project/{id}/planningBudget"): Takes(
        {
            "path": {
                "id": ("project_id", "str"),
            },
            "query": {
                "by": ("by", "models.ProjectsProjectPlanningBudgetBy | str"),
                "until_date": ("until_date", "date"),
            },
        },
    ),
    ("GET", "/projects/projectcustomfieldgroups"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/projectcustomfieldgroups/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_group_id", "str"),
            },
        },
    ),
    ("GET", "/projects/projectcustomfields"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/projectcustomfields/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_id", "str"),
            },
        },
    ),
    ("POST", "/projects/projectemployee"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "project_id": ("project_id", "str"),
            },
        },
    ),
    ("DELETE", "/projects/projectemployee/{id}"): Takes(
        {
            "path": {
                "id": ("project_employee_id", "str"),
            },
        },
    ),
    ("GET", "/projects/projectfilters"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/projectfilters/{id}"): Takes(
        {
            "path": {
                "id": ("project_filter_id", "str"),
            },
        },
    ),
    ("GET", "/projects/projectstatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/projectstatus/{id}"): Takes(
        {
            "path": {
                "id": ("project_status_id", "str"),
            },
        },
    ),
    ("GET", "/projects/purchase"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/purchase/{id}"): Takes(
        {
            "path": {
                "id": ("purchase_id", "str"),
            },
        },
    ),
    ("GET", "/projects/purchasetype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/purchasetype"): Takes(
        {
            "json": {
                "label": ("label", "str"),
                "blocked": ("blocked", "bool"),
                "tariff": ("tariff", "Decimal | int"),
                "is_unit_tariff": ("is_unit_tariff", "bool"),
                "unit_name": ("unit_name", "str"),
                "is_attachment_allowed": ("is_attachment_allowed", "bool"),
            },
        },
    ),
    ("GET", "/projects/purchasetype/{id}"): Takes(
        {
            "path": {
                "id": ("purchase_type_id", "str"),
            },
        },
    ),
    ("GET", "/projects/reverseinvoice"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/projects/reverseinvoice/{id}"): Takes(
        {
            "path": {
                "id": ("reverse_invoice_id", "str"),
            },
        },
    ),
    ("GET", "/projects/service"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/projects/service"): Takes(
        {
            "json": {
                "project_id": ("project_id", "str"),
                "use_in_resource_planner": ("use_in_resource_planner", "bool"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
                "write_hours_start_date": ("write_hours_start_date", "date"),
                "write_hours_end_date": ("write_hours_end_date", "date"),
                "vat_class_id": ("vat_class_id", "str"),
                "revenue_group_id": ("revenue_group_id", "str"),
                "invoice_method": ("invoice_method", "models.ProjectServiceInvoiceMethod | str"),
                "hour_types": ("hour_types", "Sequence[models.ProjectServiceHoursTypeInput]"),
                "default_service_id": ("default_service_id", "str"),
                "name": ("name", "str"),
                "explanation": ("explanation", "str"),
                "amount": ("amount", "Decimal | int"),
                "price": ("price", "Decimal | int"),
                "track_hours": ("track_hours", "bool"),
                "track_cost": ("track_cost", "bool"),
                "subscription_cycle": ("subscription_cycle", "models.BillingCycle | str"),
            },
        },
    ),
    ("GET", "/projects/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
        },
    ),
    ("PUT", "/projects/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
            "json": {
                "vat_class_id": ("vat_class_id", "str"),
                "revenue_group_id": ("revenue_group_id", "str"),
                "invoice_method": ("invoice_method", "models.ProjectServiceInvoiceMethod | str"),
                "hour_types": ("hour_types", "Sequence[models.ProjectServiceHoursTypeInput]"),
                "default_service_id": ("default_service_id", "str"),
                "name": ("name", "str"),
                "explanation": ("explanation", "str"),
                "amount": ("amount", "Decimal | int"),
                "price": ("price", "Decimal | int"),
                "track_hours": ("track_hours", "bool"),
                "track_cost": ("track_cost", "bool"),
                "subscription_cycle": ("subscription_cycle", "models.BillingCycle | str"),
            },
        },
    ),
    ("DELETE", "/projects/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
        },
    ),
    ("POST", "/projects/service/{id}/duplicate"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
            "json": {
                "": ("body", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/projects/service/{id}/planningBudget"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
            "query": {
                "by": ("by", "Literal['projectservicehourstype']"),
                "until_date": ("until_date", "date"),
            },
        },
    ),
    ("GET", "/sales/document"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/sales/document"): Takes(
        {
            "json": {
                "linked_to": ("linked_to", "models.LinkTarget"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("PUT", "/sales/document"): Takes(
        {
            "json": {
                "id": ("id", "str"),
                "document_type_id": ("document_type_id", "str"),
                "upload_queue_id": ("upload_queue_id", "str"),
                "title": ("title", "str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/sales/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/sales/document/{id}"): Takes(
        {
            "path": {
                "id": ("document_id", "str"),
            },
        },
    ),
    ("GET", "/sales/documenttype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/documenttype/{id}"): Takes(
        {
            "path": {
                "id": ("document_type_id", "str"),
            },
        },
    ),
    ("GET", "/sales/quote"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/sales/quote"): Takes(
        {
            "json": {
                "quotetemplate_id": ("quotetemplate_id", "str"),
                "sales_id": ("sales_id", "str"),
                "quote_subject": ("quote_subject", "str"),
                "json": ("json", "str"),
                "customer_reference": ("customer_reference", "str"),
                "is_blocked": ("is_blocked", "bool"),
            },
        },
    ),
    ("GET", "/sales/quote/{id}"): Takes(
        {
            "path": {
                "id": ("quote_id", "str"),
            },
        },
    ),
    ("PUT", "/sales/quote/{id}"): Takes(
        {
            "path": {
                "id": ("quote_id", "str"),
            },
            "json": {
                "quotetemplate_id": ("quotetemplate_id", "str"),
                "sales_id": ("sales_id", "str"),
                "quote_subject": ("quote_subject", "str"),
                "json": ("json", "str"),
                "customer_reference": ("customer_reference", "str"),
                "is_blocked": ("is_blocked", "bool"),
            },
        },
    ),
    ("DELETE", "/sales/quote/{id}"): Takes(
        {
            "path": {
                "id": ("quote_id", "str"),
            },
        },
    ),
    ("PUT", "/sales/quoteemail/{id}"): Takes(
        {
            "path": {
                "id": ("quote_id", "str"),
            },
            "json": {
                "subject": ("subject", "str"),
                "body": ("body", "str"),
                "attachments": ("attachments", "SequenceNotStr[object]"),
                "to": ("to", "SequenceNotStr[str]"),
                "cc": ("cc", "SequenceNotStr[str]"),
                "bcc": ("bcc", "SequenceNotStr[str]"),
            },
        },
    ),
    ("GET", "/sales/quotestatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/quotestatus/{id}"): Takes(
        {
            "path": {
                "id": ("quote_status_id", "str"),
            },
        },
    ),
    ("GET", "/sales/quotetemplate"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/sales/quotetemplate"): Takes(
        {
            "json": {
                "name": ("name", "str"),
                "description": ("description", "str"),
                "type": ("type", "str"),
                "html": ("html", "str"),
                "json": ("json", "str"),
            },
        },
    ),
    ("GET", "/sales/quotetemplate/{id}"): Takes(
        {
            "path": {
                "id": ("quote_template_id", "str"),
            },
        },
    ),
    ("PUT", "/sales/quotetemplate/{id}"): Takes(
        {
            "path": {
                "id": ("quote_template_id", "str"),
            },
            "json": {
                "name": ("name", "str"),
                "description": ("description", "str"),
                "type": ("type", "str"),
                "html": ("html", "str"),
                "json": ("json", "str"),
            },
        },
    ),
    ("DELETE", "/sales/quotetemplate/{id}"): Takes(
        {
            "path": {
                "id": ("quote_template_id", "str"),
            },
        },
    ),
    ("GET", "/sales/revenuegroup"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/revenuegroup/{id}"): Takes(
        {
            "path": {
                "id": ("revenue_group_id", "str"),
            },
        },
    ),
    ("GET", "/sales/sales"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/sales/sales"): Takes(
        {
            "json": {
                "responsible_employee_id": ("responsible_employee_id", "str"),
                "progress_id": ("progress_id", "str"),
                "source_id": ("source_id", "str"),
                "status_id": ("status_id", "str"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "separate_invoice_recipient": ("separate_invoice_recipient", "models.SeparateInvoiceRecipientInput"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "organization_id": ("organization_id", "str"),
                "person_id": ("person_id", "str"),
                "contact_id": ("contact_id", "str"),
                "reason": ("reason", "models.SalesReasonInput"),
                "contact": ("contact", "models.ContactPersonInput"),
                "subject": ("subject", "str"),
                "start_date": ("start_date", "date"),
                "expected_closing_date": ("expected_closing_date", "date"),
                "expected_revenue": ("expected_revenue", "Decimal | int"),
                "note": ("note", "str"),
                "chance_to_score": ("chance_to_score", "int"),
                "lost_to_competitor": ("lost_to_competitor", "models.LostToCompetitorInput"),
            },
        },
    ),
    ("GET", "/sales/sales/{id}"): Takes(
        {
            "path": {
                "id": ("sales_id", "str"),
            },
        },
    ),
    ("PUT", "/sales/sales/{id}"): Takes(
        {
            "path": {
                "id": ("sales_id", "str"),
            },
            "json": {
                "responsible_employee_id": ("responsible_employee_id", "str"),
                "progress_id": ("progress_id", "str"),
                "source_id": ("source_id", "str"),
                "status_id": ("status_id", "str"),
                "teams": ("teams", "Sequence[models.TeamInput]"),
                "separate_invoice_recipient": ("separate_invoice_recipient", "models.SeparateInvoiceRecipientInput"),
                "custom_fields": ("custom_fields", "Sequence[models.CustomFieldValue]"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "organization_id": ("organization_id", "str"),
                "person_id": ("person_id", "str"),
                "contact_id": ("contact_id", "str"),
                "reason": ("reason", "models.SalesReasonInput"),
                "contact": ("contact", "models.ContactPersonInput"),
                "subject": ("subject", "str"),
                "start_date": ("start_date", "date"),
                "expected_closing_date": ("expected_closing_date", "date"),
                "expected_revenue": ("expected_revenue", "Decimal | int"),
                "note": ("note", "str"),
                "chance_to_score": ("chance_to_score", "int"),
                "lost_to_competitor": ("lost_to_competitor", "models.LostToCompetitorInput"),
            },
        },
    ),
    ("POST", "/sales/sales/{id}/duplicate"): Takes(
        {
            "path": {
                "id": ("sales_id", "str"),
            },
            "json": {
                "is_new_subject": ("is_new_subject", "bool"),
                "subject": ("subject", "str"),
                "is_new_responsible_employee": ("is_new_responsible_employee", "bool"),
                "responsible_employee_id": ("responsible_employee_id", "str"),
                "is_new_organization_or_person": ("is_new_organization_or_person", "bool"),
                "organization_id": ("organization_id", "str"),
                "person_id": ("person_id", "str"),
                "start_date": ("start_date", "date"),
                "end_date": ("end_date", "date"),
            },
        },
    ),
    ("GET", "/sales/converttoproject/{id}"): Takes(
        {
            "path": {
                "id": ("sales_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salescustomfieldgroups"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salescustomfieldgroups/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_group_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salescustomfields"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salescustomfields/{id}"): Takes(
        {
            "path": {
                "id": ("custom_field_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salesfilters"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salesfilters/{id}"): Takes(
        {
            "path": {
                "id": ("sales_filter_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salesprogress"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salesprogress/{id}"): Takes(
        {
            "path": {
                "id": ("sales_progress_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salesreason"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salesreason/{id}"): Takes(
        {
            "path": {
                "id": ("sales_reason_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salessource"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salessource/{id}"): Takes(
        {
            "path": {
                "id": ("sales_source_id", "str"),
            },
        },
    ),
    ("GET", "/sales/salesstatus"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/sales/salesstatus/{id}"): Takes(
        {
            "path": {
                "id": ("sales_status_id", "str"),
            },
        },
    ),
    ("GET", "/sales/service"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/sales/service"): Takes(
        {
            "json": {
                "revenue_group_id": ("revenue_group_id", "str"),
                "sales_id": ("sales_id", "str"),
                "default_service_id": ("default_service_id", "str"),
                "name": ("name", "str"),
                "invoice_method": ("invoice_method", "models.InvoiceMethod | str"),
                "amount": ("amount", "Decimal | int"),
                "price": ("price", "Decimal | int"),
                "show_itemtype": ("show_itemtype", "int"),
                "total": ("total", "str"),
                "position": ("position", "int"),
                "subscription_cycle": ("subscription_cycle", "models.BillingCycle | str"),
                "explanation": ("explanation", "str"),
                "track_hours": ("track_hours", "bool"),
                "track_cost": ("track_cost", "bool"),
            },
        },
    ),
    ("GET", "/sales/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
        },
    ),
    ("PUT", "/sales/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
            "json": {
                "revenue_group_id": ("revenue_group_id", "str"),
                "sales_id": ("sales_id", "str"),
                "default_service_id": ("default_service_id", "str"),
                "name": ("name", "str"),
                "invoice_method": ("invoice_method", "models.InvoiceMethod | str"),
                "amount": ("amount", "Decimal | int"),
                "price": ("price", "Decimal | int"),
                "show_itemtype": ("show_itemtype", "int"),
                "total": ("total", "str"),
                "position": ("position", "int"),
                "subscription_cycle": ("subscription_cycle", "models.BillingCycle | str"),
                "explanation": ("explanation", "str"),
                "track_hours": ("track_hours", "bool"),
                "track_cost": ("track_cost", "bool"),
            },
        },
    ),
    ("DELETE", "/sales/service/{id}"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
        },
    ),
    ("POST", "/sales/service/{id}/duplicate"): Takes(
        {
            "path": {
                "id": ("service_id", "str"),
            },
            "json": {
                "": ("body", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/services/defaultservice"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/services/defaultservice"): Takes(
        {
            "json": {
                "vat_class_id": ("vat_class_id", "str"),
                "revenue_group_id": ("revenue_group_id", "str"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "name": ("name", "str"),
                "price_editable": ("price_editable", "bool"),
                "price": ("price", "Decimal | int"),
            },
        },
    ),
    ("GET", "/services/defaultservice/{id}"): Takes(
        {
            "path": {
                "id": ("default_service_id", "str"),
            },
        },
    ),
    ("PUT", "/services/defaultservice/{id}"): Takes(
        {
            "path": {
                "id": ("default_service_id", "str"),
            },
            "json": {
                "vat_class_id": ("vat_class_id", "str"),
                "revenue_group_id": ("revenue_group_id", "str"),
                "my_organization_profile_id": ("my_organization_profile_id", "str"),
                "name": ("name", "str"),
                "price_editable": ("price_editable", "bool"),
                "price": ("price", "Decimal | int"),
            },
        },
    ),
    ("DELETE", "/services/defaultservice/{id}"): Takes(
        {
            "path": {
                "id": ("default_service_id", "str"),
            },
        },
    ),
    ("GET", "/services/service"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/shared/item"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/shared/item"): Takes(
        {
            "json": {
                "tag": ("tag", "str"),
                "type": ("type", "str"),
                "employee_id": ("employee_id", "str"),
                "shared": ("shared", "str"),
                "data": ("data", "str"),
            },
        },
    ),
    ("GET", "/shared/item/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "str"),
            },
        },
    ),
    ("PUT", "/shared/item/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "str"),
            },
            "json": {
                "tag": ("tag", "str"),
                "type": ("type", "str"),
                "employee_id": ("employee_id", "str"),
                "shared": ("shared", "str"),
                "data": ("data", "str"),
            },
        },
    ),
    ("DELETE", "/shared/item/{id}"): Takes(
        {
            "path": {
                "id": ("item_id", "str"),
            },
        },
    ),
    ("GET", "/storage/avatar"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/cachedthumb"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/costsattachment"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/documenteditordownload"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/download"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/downloadasattachment"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/downloadletterpaper"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/downloadlogo"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/fileicon"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/filex"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/getfile"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("POST", "/storage/getfileicon"): Takes(
        {
            "json": {
                "": ("body", "Mapping[str, object]"),
            },
        },
    ),
    ("GET", "/storage/getlogofile"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/letterpaper"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/loadfile"): Takes(
        {
            "query": {
                "filename": ("filename", "str"),
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/logo"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/preview"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/signature"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("GET", "/storage/thumbnail"): Takes(
        {
            "query": {
                "query": ("query", "Mapping[str, str]"),
            },
        },
    ),
    ("POST", "/timeline/attachment"): Takes(
        {
            "json": {
                "message_id": ("message_id", "str"),
                "document_id": ("document_id", "str"),
            },
        },
    ),
    ("DELETE", "/timeline/attachment/{id}"): Takes(
        {
            "path": {
                "id": ("attachment_id", "str"),
            },
        },
    ),
    ("GET", "/timeline/message"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/timeline/message"): Takes(
        {
            "json": {
                "messagetype_id": ("messagetype_id", "str"),
                "linked_to": ("linked_to", "models.LinkTarget"),
                "created_by_id": ("created_by_id", "str"),
                "title": ("title", "str"),
                "content_fields": ("content_fields", "Sequence[models.ContentFieldInput]"),
                "content": ("content", "str"),
                "display_date": ("display_date", "datetime"),
            },
        },
    ),
    ("GET", "/timeline/message/{id}"): Takes(
        {
            "path": {
                "id": ("message_id", "str"),
            },
        },
    ),
    ("DELETE", "/timeline/message/{id}"): Takes(
        {
            "path": {
                "id": ("message_id", "str"),
            },
        },
    ),
    ("GET", "/timeline/messagetype"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("GET", "/timeline/messagetype/{id}"): Takes(
        {
            "path": {
                "id": ("message_type_id", "str"),
            },
        },
    ),
    ("GET", "/timers/timer"): Takes(
        {
            "query": {
                "offset": ("offset", "int"),
                "limit": ("limit", "int"),
                "sort": ("sort", "SequenceNotStr[str]"),
                "select": ("select", "SequenceNotStr[str]"),
                "metadata": ("metadata", "SequenceNotStr[models.ListingFact | str]"),
            },
        },
    ),
    ("POST", "/timers/timer"): Takes(
        {
            "json": {
                "employee_id": ("employee_id", "str"),
                "project_id": ("project_id", "str"),
                "projectservice_id": ("projectservice_id", "str"),
                "hourstype_id": ("hourstype_id", "str"),
                "state": ("state", "models.TimerState | str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("GET", "/timers/timer/{id}"): Takes(
        {
            "path": {
                "id": ("timer_id", "str"),
            },
        },
    ),
    ("PUT", "/timers/timer/{id}"): Takes(
        {
            "path": {
                "id": ("timer_id", "str"),
            },
            "json": {
                "state": ("state", "models.TimerState | str"),
                "description": ("description", "str"),
            },
        },
    ),
    ("DELETE", "/timers/timer/{id}"): Takes(
        {
            "path": {
                "id": ("timer_id", "str"),
            },
        },
    ),
    ("POST", "/upload/chunked"): Takes(
        {
            "json": {
                "file_name": ("file_name", "str"),
                "file_size": ("file_size", "int"),
            },
        },
    ),
    ("PUT", "/upload/chunked/{id}"): Takes(
        {
            "path": {
                "id": ("chunked_upload_id", "str"),
            },
            "json": {
                "chunk": ("chunk", "str"),
                "checksum": ("checksum", "str"),
            },
        },
    ),
}
