# Copied from generator/runtime/client/recording.py; edit it there, then generate again.
"""Record what a client sends and what comes back."""

from __future__ import annotations

from types import TracebackType

from ..call.options import Recorded
from ..http.engine import Engine


class ExchangeRecorder:
    """Collects the exchanges of a client and its copies while its `with` block runs."""

    def __init__(self, engine: Engine) -> None:
        self._recorders = engine.reports.recorders
        self._exchanges: list[Recorded] = []

    def __enter__(self) -> list[Recorded]:
        self._recorders.append(self._exchanges)
        return self._exchanges

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Two lists may be equal; this very one goes.
        self._recorders[:] = [exchanges for exchanges in self._recorders if exchanges is not self._exchanges]
