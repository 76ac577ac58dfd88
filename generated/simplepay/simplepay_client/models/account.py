# Generated from specs/simplepay.yaml; edit that or overlays/simplepay/, then generate again.

from __future__ import annotations

from typing import Annotated, TypeAlias

from .. import models
from .._runtime.core import tagged

Account: TypeAlias = Annotated[
    models.SystemItemAccount | models.CustomItemAccount | models.DerivedAccount,
    tagged(
        "type", {"system_item": "SystemItemAccount", "custom_item": "CustomItemAccount", "derived": "DerivedAccount"}
    ),
]
"""An account; the type tells what gives its amounts."""
