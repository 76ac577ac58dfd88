"""Perfex's records as people think of them: custom fields by label, text without HTML, choices as lists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from perfex_client import models
from perfex_client._runtime.extend import (
    UNSET,
    InvalidArgument,
    Model,
    SequenceNotStr,
    plain,
    quirk,
    whole,
    without_hidden,
)

if TYPE_CHECKING:
    # These have members mixed in from here, so they cannot be there yet when this is imported.
    from perfex_client.models import CustomFieldDefinition, CustomFieldValue, Invoice, LineItem, Result

_INLINE = re.compile(r"</?(?:a|abbr|b|code|em|font|i|s|small|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)
_LINE_END = re.compile(r"<br\s*/?>\s*|</(?:p|div|li|h[1-6]|tr)>\s*", re.IGNORECASE)


@quirk("PX-10")
def without_html(text: str) -> str:
    """Return a text as people read it: no tags, entities decoded, a line for every line break and paragraph."""
    shown = _INLINE.sub("", _LINE_END.sub("\n", without_hidden(text)))
    lines = [plain(line) for line in re.split(r"[\r\n]+", shown)]
    return "\n".join(line for line in lines if line)


@quirk("PX-24")
def choices_of(value: object) -> list[str]:
    """Return the choices in a text that holds a JSON list, or choices with commas between them."""
    if not isinstance(value, str) or not value.strip():
        return []
    try:
        parsed = json.loads(value)
    except ValueError:
        parsed = value.split(",")
    items = cast("list[object]", parsed) if isinstance(parsed, list) else [value]
    return [str(item).strip() for item in items]


_OTHER_NAMES = quirk("PX-24")(("custom_fields", "custom_fields_values"))
"""Where some installations and versions put custom fields that the guide shows in `customfields`."""


def _labelled(source: object) -> Iterator[tuple[str, str | None]]:
    """Yield the labels and values in a list of fields, or in a mapping by label."""
    if isinstance(source, Mapping):
        for label, value in cast("Mapping[str, object]", source).items():
            yield label, _as_text(value)
    for row in cast("list[object]", source) if isinstance(source, list) else ():
        members = cast("Mapping[str, object]", row if isinstance(row, Mapping) else _members(row))
        name = members.get("label", members.get("name"))
        if isinstance(name, str):
            yield name, _as_text(members.get("value"))


def _members(row: object) -> Mapping[str, object]:
    return {name: getattr(row, name, None) for name in ("label", "value")}


def _as_text(value: object) -> str | None:
    if isinstance(value, Mapping):
        return _as_text(cast("Mapping[str, object]", value).get("value"))
    if isinstance(value, list):
        return ", ".join(str(item) for item in cast("list[object]", value))
    return value if value is None or isinstance(value, str) else str(value)


class _Readable:
    __slots__ = ()

    def without_html(self, member: str) -> str | None:
        """Return a text member without HTML, for display; the member itself keeps it. `None` where there is no text."""
        value = getattr(self, member)
        return without_html(value) if isinstance(value, str) else None


class _WithCustomFields(_Readable):
    __slots__ = ()

    @property
    @quirk("PX-24")
    def custom_values(self) -> dict[str, str | None]:
        """The values of the custom fields by label; of fields that share a label, the first one's."""
        record = cast("Model", self)
        values: dict[str, str | None] = {}
        for source in (getattr(self, "customfields", UNSET), *map(record.unknown_fields.get, _OTHER_NAMES)):
            for label, value in _labelled(source):
                values.setdefault(label, value)
        return values

    def custom_value(self, label: str) -> str | None:
        """Return the value of the custom field with this label.

        Raises:
            KeyError: The record has no such field.
        """
        return self.custom_values[label]


class ContactExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class ContractExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class CreditNoteExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class CustomerExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class EstimateExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class EstimateDetailsExtras(EstimateExtras):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class ExpenseExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class InvoiceExtras(_WithCustomFields):
    """Custom fields by label, text without HTML, payment modes as a list."""

    __slots__ = ()

    @property
    @quirk("PX-28")
    def payment_modes(self) -> list[str]:
        """Ids of the payment modes the customer may use, however the server spelled them."""
        modes = cast("Invoice", self).allowed_payment_modes
        if isinstance(modes, dict):
            modes = list(cast("dict[str, object]", modes).values())
        return [str(mode) for mode in cast("list[object]", modes)] if isinstance(modes, list) else []


class InvoiceDetailsExtras(InvoiceExtras):
    """Custom fields by label, text without HTML, payment modes as a list."""

    __slots__ = ()


class ItemExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class LeadExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class LineItemExtras(_WithCustomFields):
    """Custom fields by label, text without HTML, the line as updates want it."""

    __slots__ = ()

    @quirk("PX-51")
    def as_existing(self, *, taxname: SequenceNotStr[str]) -> models.ExistingItem:
        """Return the line as an update takes it, unchanged.

        Args:
            taxname: All taxes of the line, each as `NAME|RATE`; `[]` removes them. No read shows them.

        Raises:
            InvalidArgument: `taxname` is one text.
        """
        if isinstance(taxname, str):
            raise InvalidArgument(f"taxname is the text {taxname!r}; give a list of taxes")
        line = cast("LineItem", self)
        order = line.item_order
        return models.ExistingItem(
            itemid=line.id,
            description=line.description,
            long_description=line.long_description,
            qty=line.qty,
            rate=line.rate,
            unit=line.unit,
            order=order if isinstance(order, int) else 0,
            taxname=list(taxname),
        )


class ProjectExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class ProposalExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class ProposalDetailsExtras(ProposalExtras):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class StaffMemberExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class TaskExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


class TicketExtras(_WithCustomFields):
    """Custom fields by label, text without HTML."""

    __slots__ = ()


_IDS = quirk("PX-14")(("record_id", "insert_id", "invoice_id", "item_id", "checklist_item_id", "reply_id", "id"))


class _Created(_Readable):
    __slots__ = ()

    @property
    @quirk("PX-14")
    def id(self) -> int | None:
        """Id of the record that was created, under whichever name the server sent it.

        Returns:
            The id; `None` where the server sends none, as version 2.x does.
        """
        answer = cast("Result", self)
        unknown = answer.unknown_fields
        data = unknown.get("data")
        nested: Mapping[str, object] = cast("Mapping[str, object]", data) if isinstance(data, Mapping) else {}
        for name in _IDS:
            own = unknown.get(name) if name == "id" else getattr(answer, name, unknown.get(name))
            if number := whole(own):
                return number
        return next((number for name in reversed(_IDS) if (number := whole(nested.get(name)))), None)


class ResultExtras(_Created):
    """The server's words without HTML, the id of what was created."""

    __slots__ = ()


class PaymentResultExtras(_Created):
    """The id of the payment, the server's words without HTML."""

    __slots__ = ()


class ItemCreatedExtras(_Created):
    """The id of the item, the server's words without HTML."""

    __slots__ = ()


class ChecklistItemCreatedExtras(_Created):
    """The id of the item, the server's words without HTML."""

    __slots__ = ()


class TicketRepliedExtras(_Created):
    """The id of the reply, the server's words without HTML."""

    __slots__ = ()


class CustomFieldValueExtras(_Readable):
    """A value as text for people, or as the choices it stands for."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The value without HTML: of a link, its caption."""
        return without_html(cast("CustomFieldValue", self).value or "")

    @property
    def choices(self) -> list[str]:
        """The choices of a field with several."""
        return choices_of(cast("CustomFieldValue", self).value)


class CustomFieldDefinitionExtras(_Readable):
    """A value as text for people, or as the choices it stands for."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The value without HTML: of a link, its caption."""
        value = cast("CustomFieldDefinition", self).value
        return without_html(value) if isinstance(value, str) else ""

    @property
    def choices(self) -> list[str]:
        """The choices made in a select, multiselect or checkbox field."""
        return choices_of(cast("CustomFieldDefinition", self).value)
