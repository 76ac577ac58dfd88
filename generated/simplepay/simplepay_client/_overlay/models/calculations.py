# Copied from overlays/simplepay/models/calculations.py; edit it there, then generate again.
"""Calculations: their kind, and the history of their inputs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from simplepay_client._runtime.extend import quirk

if TYPE_CHECKING:
    # Members are mixed into these from here, so they cannot be there yet when this is imported.
    from simplepay_client.models import Calculation, InheritedCalculation


class CalculationExtras:
    """What kind of item a calculation is."""

    __slots__ = ()

    @property
    @quirk("SP-29")
    def kind(self) -> str | int | None:
        """Name of the system item, or number of the custom item, as saving a calculation takes it."""
        me = cast("Calculation", self)
        return me.system_type or me.calculation_def_id


@frozen
class InputsSince:
    """Inputs of an inherited calculation that were set on a date."""

    since: date | None
    """The date; `None` for the beginning."""

    inputs: Mapping[str, Any]


class InheritedCalculationExtras:
    """The history in order."""

    __slots__ = ()

    @property
    @quirk("SP-31")
    def history(self) -> list[InputsSince]:
        """The inputs set at the beginning and on each date since, oldest first."""
        entries = cast("InheritedCalculation", self).inputs_history
        return [InputsSince(date.fromisoformat(day) if day else None, entries[day]) for day in sorted(entries)]
