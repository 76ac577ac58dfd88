# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .contact import Contact
    from .contact_page import ContactPage


ContactRows: TypeAlias = "list[Contact] | ContactPage | Contact"
"""The contacts of a listing or search: a bare list, or a page of 3.x, or, as the guide prints, one row alone."""
