# Copied from generator/runtime/dialect/__init__.py; edit it there, then generate again.
"""How one vendor speaks: refusals, pagination, retries, rate limits."""

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .budget import RateLimitState as RateLimitState
    from .dialect import Dialect as Dialect
    from .dialect import Parts as Parts
    from .dialect import lists as lists
    from .response_match import problems as problems
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        """
budget RateLimitState
dialect Dialect Parts lists
response_match problems
""",
    )
