"""The filter language of a vendor, as its spec describes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..core.values import Value


class FilterStyle(Value):
    """The vendor's filter dialect."""

    style: str = "q"
    parameter: str = "q"

    named: tuple[str, ...] = ()
    """Members whose entries are filtered by under a name of their own, as custom fields are."""

    def query(self, where: object, returns: object, booleans: tuple[str, str]) -> Mapping[str, object]:
        # Only who filters needs these modules.
        from .filters import condition_of
        from .qfilter import QFilter

        condition = condition_of(cast(Any, where), returns, self.named)
        return {} if condition is None else {self.parameter: QFilter(condition, booleans)}
