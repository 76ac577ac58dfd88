"""Read the breaks that somebody accepted, with a reason, from a file beside the spec."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import evolve, frozen

from ...read.load import load
from ...text.diagnostics import Place, SpecError
from ..changes import Change

_KEYS = {"kind", "name", "reason"}


@frozen
class Accepted:
    """One break that is meant."""

    kind: str
    name: str
    """A Python name that the entry touches, such as `invoices.get`."""

    reason: str
    place: Place

    def covers(self, change: Change) -> bool:
        """Return whether a change is this break."""
        return change.kind == self.kind and self.name in {touched.name for touched in change.names}


def accepted_of(spec: Path) -> Path:
    """Return the path of the accepted breaks of a spec: `specs/acme.accepted.yaml`."""
    return spec.with_name(f"{spec.stem}.accepted.yaml")


def read_accepted(spec: Path, shown: str | None = None) -> tuple[Accepted, ...]:
    """Return the breaks that a spec's file of accepted breaks lists; none if there is no such file.

    Args:
        spec: The spec.
        shown: What messages call the file; by default its path.

    Raises:
        SpecError: The file is not a list of `kind`, `name` and `reason`.
    """
    path = accepted_of(spec)
    if not path.is_file():
        return ()
    source = load(path, shown or str(path))
    rows = source.data
    if not isinstance(rows, list):
        raise SpecError("expected a list of accepted breaks: `kind`, `name` and `reason` of each.", source.place("#"))
    accepted: list[Accepted] = []
    for index, row in enumerate(rows):
        place = source.place(f"#/{index}")
        if not isinstance(row, dict) or set(row) != _KEYS or not all(isinstance(row[key], str) for key in _KEYS):
            raise SpecError("an accepted break has exactly `kind`, `name` and `reason`, each a text.", place)
        if not row["reason"].strip():
            raise SpecError("an accepted break needs a reason. Say why callers have to live with it.", place)
        accepted.append(Accepted(row["kind"], row["name"], " ".join(row["reason"].split()), place))
    return tuple(accepted)


def accept(changes: Iterable[Change], accepted: Sequence[Accepted]) -> tuple[tuple[Change, ...], list[str]]:
    """Return the changes, breaks that somebody accepted with their reason, and a note for each line that fits none."""
    used: set[Accepted] = set()
    judged: list[Change] = []
    for change in changes:
        fitting = [line for line in accepted if change.level == "breaking" and line.covers(change)]
        used.update(fitting)
        judged.append(evolve(change, accepted=fitting[0].reason) if fitting else change)
    notes = [
        f"{line.place}: nothing breaks as `{line.kind}` of `{line.name}`. Remove the line."
        for line in accepted
        if line not in used
    ]
    return tuple(judged), notes
