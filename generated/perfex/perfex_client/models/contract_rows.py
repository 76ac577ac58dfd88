# Generated from specs/perfex.yaml; edit that or overlays/perfex/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .contract import Contract
    from .contract_page import ContractPage


ContractRows: TypeAlias = "list[Contract] | ContractPage"
"""The contracts of a listing or search: a bare list, or a page of 3.x."""
