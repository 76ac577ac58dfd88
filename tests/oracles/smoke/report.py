"""The result of a smoke run."""

from __future__ import annotations

from attrs import define, field

from .steps import Steps


@define
class Report:
    """The result of a smoke run."""

    vendor: str
    operations: int
    called: int = 0
    called_async: int = 0
    refused: list[str] = field(factory=list)
    drifts: list[str] = field(factory=list)
    failures: list[str] = field(factory=list)
    """Operations that were not reached, and calls that ended in an error."""

    broken: list[str] = field(factory=list)
    """Where the run itself failed: no fault of the client."""

    answers: int = 0
    """How many were read."""

    steps: Steps = field(factory=Steps)
    """What the document left no way to judge."""

    curated: bool = True
    """Whether the document is ours: then nothing may be stepped over."""

    calling: str = ""
    """The method that is being called."""

    def note_drift(self, drift: object) -> None:
        """Take note of a difference between an answer and its documentation."""
        self.drifts.append(f"{self.calling}: {drift}")

    @property
    def good(self) -> bool:
        """Whether all is as it should be."""
        complete = self.called == self.called_async == self.operations > 0
        stepped = self.curated and len(self.steps)
        return complete and not (self.refused or self.drifts or self.failures or self.broken or stepped)

    def __str__(self) -> str:
        line = (
            f"{self.vendor:<12} operations {self.operations}  called {self.called}/{self.called_async} (sync/async)  "
            f"refused {len(self.refused)}  drifts {len(self.drifts)}"
        )
        if not self.curated:
            line += f"  answers {self.answers}  stepped over {len(self.steps)}"
        lists = {
            "refused": self.refused,
            "drift": self.drifts,
            "failed": self.failures,
            "the run's own fault": self.broken,
            "stepped over": self.steps.lines(),
        }
        return "\n".join([line, *(f"  {kind}: {text}" for kind, texts in lists.items() for text in texts)])
