# Copied from generator/runtime/apps/simulator/vendor/base.py; edit it there, then generate again.
"""What all parts of a vendor share: its document, its settings, and its records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..access import Budget, SentSecret, secrets_of
from ..clock import SimulatedClock
from ..document.document import Document
from ..document.routes import Route, routes_of
from ..document.schemas import Judge
from ..records import Records


class Base:
    """The document of a vendor, the time, and what a subclass may set.

    Args:
        document: The vendor's document.
        clock: The time.
    """

    page_size: int = 100
    """Rows of a page where the request does not say."""
    php_forms: bool | None = None
    """Whether fields of forms nest as in PHP; where None, `x-form` decides."""
    php_limit: ClassVar[int | None] = None
    """Most fields of a form that are read (`max_input_vars`); the others are dropped without a word, as PHP does."""
    judges_requests = True
    """Whether a request that its document does not allow is refused."""
    bad_request = 400
    """Status of such a refusal."""
    more_collections: ClassVar[tuple[str, ...]] = ()
    """Names of records that no listing of the document shows."""
    same_records: ClassVar[Mapping[str, str]] = {}
    """Names of records that are those of another name, such as one listing of the same records for each department."""

    budgets: list[Budget]
    """How many requests it takes in a time."""
    records: Records
    """What it holds."""

    def __init__(self, document: Document, clock: SimulatedClock) -> None:
        self.document = document
        self.clock = clock
        self.judge = Judge(document)
        self.answer_judge = Judge(document, exact=True)
        self.routes: dict[str, Route] = routes_of(document)
        self.schemes = secrets_of(document)
        self.secrets: dict[str, SentSecret] = {name: secret for name, (_, secret) in self.schemes.items()}
        self.page_cap: int | None = None
        self.expired = False
