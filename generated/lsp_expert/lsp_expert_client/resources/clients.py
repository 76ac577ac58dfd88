# Generated from specs/lsp_expert.yaml; edit that or overlays/lsp_expert/, then generate again.

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import Literal

from .. import models
from .. import resources as _resources
from .._runtime.call import Call
from .._runtime.client import AsyncResource, Resource, awaitable
from .._runtime.core import UNSET, Unset
from .._runtime.paging import AsyncPages, Pages


class Clients(Resource):
    """The companies and people who order work.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    @cached_property
    def contacts(self) -> _resources.ClientsContacts:
        """People to write to at a client."""
        return _resources.ClientsContacts(self._client)

    @cached_property
    def files(self) -> _resources.ClientsFiles:
        """Files kept with a client, such as reference material."""
        return _resources.ClientsFiles(self._client)

    @cached_property
    def notes(self) -> _resources.ClientsNotes:
        """Internal notes about a client. Every method answers the client."""
        return _resources.ClientsNotes(self._client)

    @cached_property
    def prices(self) -> _resources.ClientsPrices:
        """Prices agreed with a client, in place of those of the account."""
        return _resources.ClientsPrices(self._client)

    @cached_property
    def labels(self) -> _resources.ClientsLabels:
        """Labels stuck on a client. Every method answers the client."""
        return _resources.ClientsLabels(self._client)

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        direction: models.SortDirection | Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[models.Client]:
        """List the clients.

        Quirks, in QUIRKS.md: LE-11, LE-18, LE-23.

        Args:
            page: Page to start from; the first is 1.
            sort: Member to sort by. Which ones are allowed differs by resource and is not documented.
            direction: Whether to sort upwards or downwards.
        """
        return self._walk(
            Call("GET", "/clients", query={"page": page, "sort": sort, "direction": direction}, returns=models.Client)
        )

    def create(
        self,
        *,
        name: str,
        address_name: str | None | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        address_city: str | None | Unset = UNSET,
        address_state: str | None | Unset = UNSET,
        address_postal_code: str | None | Unset = UNSET,
        address_country: str | None | Unset = UNSET,
        apply_vat_reverse_charge: bool | Unset = UNSET,
        cat_configuration: str | Unset = UNSET,
        credit_note_filename_format: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        details: str | None | Unset = UNSET,
        document: str | Unset = UNSET,
        invoice_filename_format: str | Unset = UNSET,
        minimum_fee: Decimal | int | Unset = UNSET,
        national_identification_number: str | None | Unset = UNSET,
        override_group_matches: bool | Unset = UNSET,
        payment_terms: int | Unset = UNSET,
        payment_terms_end_of_month: bool | Unset = UNSET,
        quote_filename_format: str | Unset = UNSET,
        rappen_rounding: bool | Unset = UNSET,
        show_exchange_rate_on_invoice: bool | Unset = UNSET,
        tax1: str | None | Unset = UNSET,
        tax2: str | None | Unset = UNSET,
        validity_days: int | Unset = UNSET,
        vat_number: str | None | Unset = UNSET,
    ) -> models.Client:
        """Create a client.

        Quirks, in QUIRKS.md: LE-02, LE-03, LE-04, LE-06, LE-15, LE-20, LE-22.

        Args:
            name: Its name.
            address_name: Business name; read as `address.name`.
            address_line1: Street, PO box or company; read as `address.line1`.
            address_line2: Apartment, suite or building; read as `address.line2`.
            address_city: City, suburb or village; read as `address.city`.
            address_state: State, province or region; read as `address.state`.
            address_postal_code: Postal code; read as `address.postal_code`.
            address_country: Country in two letters; read as `address.country`.
            apply_vat_reverse_charge: Whether the VAT reverse charge applies; read as
                `invoice.apply_vat_reverse_charge`.
            cat_configuration: Id of a CAT configuration; read as `cat_configuration`.
            credit_note_filename_format: Name for credit note files; read in `filename_formats`.
            currency: ISO code, such as `EUR`; read as `invoice.currency.code`.
            details: Anything else worth knowing.
            document: Id of a document configuration; read as `invoice.document.id`.
            invoice_filename_format: Name for invoice files; read in `filename_formats`.
            minimum_fee: Least amount charged for a job; read as `invoice.minimum_fee`.
            national_identification_number: Number in a national register, such as SIRET or KVK.
            override_group_matches: Whether to override the matches of the account; read as
                `invoice.override_group_matches`.
            payment_terms: Days to pay; read as `invoice.payment_terms`.
            payment_terms_end_of_month: Whether these run from the end of the month; read as
                `invoice.payment_terms_end_of_month`.
            quote_filename_format: Name for quote files; read in `filename_formats`.
            rappen_rounding: Whether Swiss francs are rounded to 5 Rappen; read as `invoice.rappen_rounding`.
            show_exchange_rate_on_invoice: Whether invoices show the exchange rate; read as
                `invoice.show_exchange_rate_on_invoice`.
            tax1: Id of the first tax; read as `invoice.tax1.id`.
            tax2: Id of the second tax; read as `invoice.tax2.id`.
            validity_days: Days a quote is valid; read as `invoice.validity_days`. An update cannot change it.
            vat_number: VAT number.
        """
        return self._send(
            Call(
                "POST",
                "/clients",
                form={
                    "name": name,
                    "addressName": address_name,
                    "addressLine1": address_line1,
                    "addressLine2": address_line2,
                    "addressCity": address_city,
                    "addressState": address_state,
                    "addressPostalCode": address_postal_code,
                    "addressCountry": address_country,
                    "applyVATReverseCharge": apply_vat_reverse_charge,
                    "catConfiguration": cat_configuration,
                    "creditNoteFilenameFormat": credit_note_filename_format,
                    "currency": currency,
                    "details": details,
                    "document": document,
                    "invoiceFilenameFormat": invoice_filename_format,
                    "minimumFee": minimum_fee,
                    "nationalIdentificationNumber": national_identification_number,
                    "overrideGroupMatches": override_group_matches,
                    "paymentTerms": payment_terms,
                    "paymentTermsEndOfMonth": payment_terms_end_of_month,
                    "quoteFilenameFormat": quote_filename_format,
                    "rappenRounding": rappen_rounding,
                    "showExchangeRateOnInvoice": show_exchange_rate_on_invoice,
                    "tax1": tax1,
                    "tax2": tax2,
                    "validityDays": validity_days,
                    "vatNumber": vat_number,
                },
                returns=models.Client,
            )
        )

    def get(self, client_id: str) -> models.Client:
        """Fetch one client.

        Quirks, in QUIRKS.md: LE-08, LE-12, LE-15.

        Args:
            client_id: Id of the client.
        """
        return self._send(Call("GET", "/clients/{clientId}", path={"clientId": client_id}, returns=models.Client))

    def update(
        self,
        client_id: str,
        *,
        name: str | Unset = UNSET,
        address_name: str | None | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        address_city: str | None | Unset = UNSET,
        address_state: str | None | Unset = UNSET,
        address_postal_code: str | None | Unset = UNSET,
        address_country: str | None | Unset = UNSET,
        apply_vat_reverse_charge: bool | Unset = UNSET,
        archived: bool | Unset = UNSET,
        cat_configuration: str | None | Unset = UNSET,
        credit_note_filename_format: str | None | Unset = UNSET,
        currency: str | Unset = UNSET,
        details: str | None | Unset = UNSET,
        document: str | Unset = UNSET,
        invoice_filename_format: str | None | Unset = UNSET,
        minimum_fee: Decimal | int | None | Unset = UNSET,
        national_identification_number: str | None | Unset = UNSET,
        override_group_matches: bool | Unset = UNSET,
        payment_terms: int | None | Unset = UNSET,
        payment_terms_end_of_month: bool | None | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        quote_filename_format: str | None | Unset = UNSET,
        rappen_rounding: bool | Unset = UNSET,
        show_exchange_rate_on_invoice: bool | None | Unset = UNSET,
        tax1: str | None | Unset = UNSET,
        tax2: str | None | Unset = UNSET,
        vat_number: str | None | Unset = UNSET,
    ) -> models.Client:
        """Change a client.

        What is left out stays as it is. `address_name` is not renamed along with `name`.

        Quirks, in QUIRKS.md: LE-02, LE-03, LE-04, LE-05, LE-06, LE-09, LE-20, LE-21.

        Args:
            client_id: Id of the client.
            name: Its name. `address_name` does not follow.
            address_name: Business name; read as `address.name`.
            address_line1: Street, PO box or company; read as `address.line1`.
            address_line2: Apartment, suite or building; read as `address.line2`.
            address_city: City, suburb or village; read as `address.city`.
            address_state: State, province or region; read as `address.state`.
            address_postal_code: Postal code; read as `address.postal_code`.
            address_country: Country in two letters; read as `address.country`.
            apply_vat_reverse_charge: Whether the VAT reverse charge applies; read as
                `invoice.apply_vat_reverse_charge`.
            archived: Whether it is archived.
            cat_configuration: Id of a CAT configuration; read as `cat_configuration`.
            credit_note_filename_format: Name for credit note files; read in `filename_formats`.
            currency: ISO code, such as `EUR`; read as `invoice.currency.code`.
            details: Anything else worth knowing.
            document: Id of a document configuration; read as `invoice.document.id`.
            invoice_filename_format: Name for invoice files; read in `filename_formats`.
            minimum_fee: Least amount charged for a job; read as `invoice.minimum_fee`.
            national_identification_number: Number in a national register, such as SIRET or KVK.
            override_group_matches: Whether to override the matches of the account; read as
                `invoice.override_group_matches`.
            payment_terms: Days to pay; read as `invoice.payment_terms`.
            payment_terms_end_of_month: Whether these run from the end of the month; read as
                `invoice.payment_terms_end_of_month`.
            pinned: Whether it is pinned.
            quote_filename_format: Name for quote files; read in `filename_formats`.
            rappen_rounding: Whether Swiss francs are rounded to 5 Rappen; read as `invoice.rappen_rounding`.
            show_exchange_rate_on_invoice: Whether invoices show the exchange rate; read as
                `invoice.show_exchange_rate_on_invoice`.
            tax1: Id of the first tax; read as `invoice.tax1.id`.
            tax2: Id of the second tax; read as `invoice.tax2.id`.
            vat_number: VAT number.
        """
        return self._send(
            Call(
                "PUT",
                "/clients/{clientId}",
                path={"clientId": client_id},
                form={
                    "name": name,
                    "addressName": address_name,
                    "addressLine1": address_line1,
                    "addressLine2": address_line2,
                    "addressCity": address_city,
                    "addressState": address_state,
                    "addressPostalCode": address_postal_code,
                    "addressCountry": address_country,
                    "applyVATReverseCharge": apply_vat_reverse_charge,
                    "archived": archived,
                    "catConfiguration": cat_configuration,
                    "creditNoteFilenameFormat": credit_note_filename_format,
                    "currency": currency,
                    "details": details,
                    "document": document,
                    "invoiceFilenameFormat": invoice_filename_format,
                    "minimumFee": minimum_fee,
                    "nationalIdentificationNumber": national_identification_number,
                    "overrideGroupMatches": override_group_matches,
                    "paymentTerms": payment_terms,
                    "paymentTermsEndOfMonth": payment_terms_end_of_month,
                    "pinned": pinned,
                    "quoteFilenameFormat": quote_filename_format,
                    "rappenRounding": rappen_rounding,
                    "showExchangeRateOnInvoice": show_exchange_rate_on_invoice,
                    "tax1": tax1,
                    "tax2": tax2,
                    "vatNumber": vat_number,
                },
                returns=models.Client,
            )
        )

    def delete(self, client_id: str) -> None:
        """Delete a client.

        Quirks, in QUIRKS.md: LE-16.

        Args:
            client_id: Id of the client.
        """
        call: Call[None] = Call("DELETE", "/clients/{clientId}", path={"clientId": client_id})
        return self._send(call)


class AsyncClients(AsyncResource):
    """The companies and people who order work.

    Methods may raise, besides what they name:
        NotFound: There is no such record, or the key may not see it.
    """

    @cached_property
    def contacts(self) -> _resources.AsyncClientsContacts:
        """People to write to at a client."""
        return _resources.AsyncClientsContacts(self._client)

    @cached_property
    def files(self) -> _resources.AsyncClientsFiles:
        """Files kept with a client, such as reference material."""
        return _resources.AsyncClientsFiles(self._client)

    @cached_property
    def notes(self) -> _resources.AsyncClientsNotes:
        """Internal notes about a client. Every method answers the client."""
        return _resources.AsyncClientsNotes(self._client)

    @cached_property
    def prices(self) -> _resources.AsyncClientsPrices:
        """Prices agreed with a client, in place of those of the account."""
        return _resources.AsyncClientsPrices(self._client)

    @cached_property
    def labels(self) -> _resources.AsyncClientsLabels:
        """Labels stuck on a client. Every method answers the client."""
        return _resources.AsyncClientsLabels(self._client)

    list = AsyncPages.of(Clients.list)
    create = awaitable(Clients.create)
    get = awaitable(Clients.get)
    update = awaitable(Clients.update)
    delete = awaitable(Clients.delete)
