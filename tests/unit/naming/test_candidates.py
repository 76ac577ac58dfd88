"""Names are made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.naming.collisions import Candidates, Wanted, settle
from generator.text.diagnostics import Place


def _place(pointer: str) -> Place:
    return Place("spec.yaml", 1, pointer)


def test_a_part_that_gets_its_best_name_has_no_other_made() -> None:
    made: list[str] = []

    def names() -> Iterator[str]:
        for name in ("invoice", "invoice_type", "invoice_1a2b"):
            made.append(name)
            yield name

    settled = settle([Wanted("#/a", Candidates(names()))], _place, "the model", curated=False)

    assert settled == {"#/a": "invoice"}
    assert made == ["invoice"]


def test_a_part_that_has_to_give_way_gets_its_next_name() -> None:
    wanted = [Wanted(f"#/{key}", Candidates(iter(("invoice", f"invoice_{key}")))) for key in "ab"]

    settled = settle(wanted, _place, "the model", curated=False)

    assert settled == {"#/a": "invoice", "#/b": "invoice_b"}


def test_names_stay_after_they_were_made() -> None:
    names = Candidates(iter("abc"))

    assert [len(names), names[0], names[-1], list(names[1:])] == [3, "a", "c", ["b", "c"]]
