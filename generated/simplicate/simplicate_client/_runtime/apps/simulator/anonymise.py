# Copied from generator/runtime/apps/simulator/anonymise.py; edit it there, then generate again.
"""Take persons out of records: an export becomes data for tests."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from .document.values import is_list, is_row

_KINDS: tuple[tuple[str, str], ...] = (
    ("email", r"e?_?mail"),
    ("phone", r"phone|mobile|fax|\btel"),
    ("secret", r"password|passwd|token|secret|hash|pass_key|auth_code|signature|last_ip|api_key"),
    ("first", r"first_?name|given_?name|initials|middle_?name|nick_?name"),
    ("last", r"last_?name|family_?name|sur_?name"),
    ("name", r"full_?name|^name$|company|contact_?name|relation_?name|display_?name|billing_to|deleted_customer_name"),
    ("street", r"street|address|st_name|line_?[12]|unit_no|house"),
    ("city", r"city|town|place_of"),
    ("zip", r"zip|postal|postcode"),
    ("birth", r"birth"),
    ("number", r"iban|bic|account_(?:no|number)|bank|ssn|bsn|id_number|passport|tax_number|vat(?:_number)?$|coc_|pps"),
    ("place", r"^lat|^lon"),
    ("text", r"note|comment|remark|description|subject|message|content|body|title|website|url|linkedin|facebook|skype"),
)
"""Kinds of members by what their names say."""

_FIRST = ("Alex", "Billie", "Charlie", "Dana", "Eli", "Frankie", "Gray", "Harper", "Indigo", "Jules")
_LAST = ("Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
_NUMBERS = re.compile(r"\+?\d[\d ()/-]{7,20}\d")


def anonymised(records: Mapping[str, Iterable[Mapping[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Return records without persons: what names or reaches one is replaced, each value always by the same.

    Ids, dates, amounts and statuses stay, so that records still belong together. Texts that people write are
    replaced whole. Members are known by their names: look at the result before you share it.
    """
    return {name: [_row(row) for row in rows] for name, rows in records.items()}


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(name, value) for name, value in row.items()}


def _value(name: str, value: Any) -> Any:
    if is_row(value):
        return _row(value)
    if is_list(value):
        return [_value(name, part) for part in value]
    if not isinstance(value, str) or not value:
        return value
    kind = next((kind for kind, words in _KINDS if re.search(words, name.lower())), "")
    if _is_plain(value, kind):
        return value
    return _replaced(kind, value) if kind else _scrubbed(value)


def _is_plain(value: str, kind: str) -> bool:
    """Whether a text is a number or an id that says nothing of a person."""
    return (
        kind in ("text", "name", "street", "", "email")
        and re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,4})?", value) is not None
    )


def _replaced(kind: str, value: str) -> str:
    number = int.from_bytes(hashlib.sha256(value.encode()).digest()[:4])
    first, last = _FIRST[number % 10], _LAST[number // 10 % 10]
    texts = {
        "email": f"{first}.{last}{number % 10_000}@example.com".lower(),
        "phone": f"555 01{number % 100:02}",
        "first": first,
        "last": last,
        "name": f"{first} {last} {number % 1_000}",
        "street": f"{number % 200 + 1} Example Street",
        "city": "Exampletown",
        "zip": f"{number % 100_000:05}",
        "birth": f"{1960 + number % 40}-01-01",
        "number": f"XX{number % 10**10:010}",
        "place": "0",
        "secret": "",
    }
    return texts.get(kind, f"Text {number % 10_000}")


def _scrubbed(value: str) -> str:
    """Return a text of another kind without addresses of mail and long numbers in it."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.{0,20}", value) or re.fullmatch(r"[\w:-]{1,80}", value):
        return value
    return _NUMBERS.sub("000", _MAIL.sub("person@example.com", value))
