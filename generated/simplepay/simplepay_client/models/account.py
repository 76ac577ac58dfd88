# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.core import tagged

if TYPE_CHECKING:
    from .custom_item_account import CustomItemAccount
    from .derived_account import DerivedAccount
    from .system_item_account import SystemItemAccount


Account: TypeAlias = "Annotated[SystemItemAccount | CustomItemAccount | DerivedAccount, tagged('type', {'system_item': 'SystemItemAccount', 'custom_item': 'CustomItemAccount', 'derived': 'DerivedAccount'})]"
"""An account; the type tells what gives its amounts."""
