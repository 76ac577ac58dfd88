"""Custom fields of employees and their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from simplepay_client import models
from simplepay_client._runtime.extend import quirk

if TYPE_CHECKING:
    # Members are mixed into these from here, so they cannot be there yet when this is imported.
    from simplepay_client.models import CustomEmployeeField


class CustomEmployeeFieldExtras:
    """Values of a custom field."""

    __slots__ = ()

    @quirk("SP-34")
    def value_of(self, employee: models.Employee) -> Any:
        """Return an employee's value of this field, of a dropdown the option's caption; `None` where there is none."""
        me = cast("CustomEmployeeField", self)
        value = (employee.custom_fields or {}).get(str(me.id))
        return (me.dropdown_options or {}).get(str(value), value)

    @quirk("SP-34")
    def option_id(self, caption: str) -> str:
        """Return the id of a dropdown's option, which is what an employee's `custom_fields` take."""
        options = cast("CustomEmployeeField", self).dropdown_options or {}
        for key, known in options.items():
            if known == caption:
                return key
        raise KeyError(f"{caption!r} is not one of {', '.join(options.values()) or 'no options'}")
