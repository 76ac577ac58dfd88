# Generated from spec.yaml; edit that, then generate again.

from __future__ import annotations

from attrs import define, field

from .._runtime.codec import Model
from .._runtime.core import UNSET, Unset, wire


@define(kw_only=True, repr=False)
class Book(Model):
    """Book."""

    to_dict_: str | Unset = field(default=UNSET, metadata=wire("to_dict"))
