# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .credit_note import CreditNote
    from .credit_note_page import CreditNotePage


CreditNoteRows: TypeAlias = "list[CreditNote] | CreditNotePage | CreditNote"
"""The credit notes of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row
    alone.
    """
