# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.
"""Optional members that are documented never to be null: a null there is a drift."""

from typing import Final

NEVER_NULL: Final = {
    "Address": "name",
    "Client": "object_type filename_formats logo_url",
    "ClientContact": "email mobile phone picture_url title",
    "ClientContactEmails": "invoice quote cc_invoice cc_quote",
    "ClientReference": "address",
    "EmailStatus": "status updated_at",
    "Error": "id name code",
    "ExchangeRates": "show_exchange_rate_on_invoice",
    "Group": "archived budget client color currency domain due_date due_date_auto estimation external_reference files group_on_invoice jobs labels notes pinned progress purchase_order services status suppliers users created_at updated_at",
    "Invoice": "number type apply_vat_reverse_charge archive client currency discount document due_date exchange_rates filename filename_format header internal_notes is_conflicting_number is_partially_paid issue_date labels lines notes payment_date payments pinned rappen_rounding related_credit_note_ids related_to_invoice_id sent_date sent_date_status status tax1 tax2 terms total user created_at updated_at",
    "InvoiceLine": "job service unit_cost discount extra_charge quantity line_total",
    "InvoicedJob": "is_fixed_price percentage_invoiced time_based_invoice minimum_fee_applied",
    "Job": "name apply_minimum_fee archive client delivery_date discount domain due_date estimation external_reference extra_charge files fixed_price group labels language_pair non_billable notes outsourcing pinned progress purchase_order quantity quantity_type service start_date status time_based_invoice time_trackers user created_at updated_at",
    "JobFile": "group_file_id",
    "JobFileSharing": "share_with_all shared_with",
    "LanguagePair": "pinned disabled",
    "Match": "disabled",
    "NamedReference": "name",
    "Note": "edited_by_user updated_at",
    "Outsourcing": "name currency delivery_date discount due_date extra_charge fixed_price language_pair portal quantity service start_date status subtotal supplier total total_details",
    "Portal": "enabled reference instructions checklist confirm sent_date sent_date_status done_date supplier_comments upload_file_on_group",
    "PortalConfirmation": "enabled generate_purchase_order_on_acceptation status accepted_date comment",
    "Price": "domain language_pair",
    "PurchaseOrder": "number apply_vat_reverse_charge archive currency document filename_format internal_notes is_conflicting_number issue_date labels lines notes payment_terms payment_terms_end_of_month pinned rappen_rounding sent_date sent_date_status status supplier tax1 tax2 terms total user created_at updated_at",
    "Quantity": "value quantity_type unit_cost unit_cost_price_reference has_matches matches_type matches cat_file",
    "Quote": "number accepted_date apply_vat_reverse_charge archive client client_note currency discount document filename_format internal_notes is_conflicting_number issue_date labels lines notes pinned rappen_rounding sent_date sent_date_status status tax1 tax2 terms total user validity_date created_at updated_at",
    "Supplier": "supplier_type cat_configuration contacts dedicated_clients details domains email filename_formats files labels language_pairs logo_url marketings mobile_phone national_identification_number nickname notes phone pinned purchase_order rating services timezone unavailabilities vat_number created_at updated_at",
    "SupplierContact": "email mobile phone picture_url title",
    "SupplierContactEmails": "purchase_order cc_purchase_order",
    "SupplierPrice": "client domain language_pair",
    "SupplierService": "client currency domain language_pair matches matches_type quantity_type unit_cost",
}
