# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .ticket import Ticket
    from .ticket_page import TicketPage


TicketRows: TypeAlias = "list[Ticket] | TicketPage"
"""The tickets of a listing or search: a bare list, or a page of 3.x."""
