"""Write QUIRKS.md: what users of a client have to expect of its vendor."""

from __future__ import annotations

import json
import re

from ..emit.render import render
from ..text.diagnostics import escape_hidden
from ..text.docs import comment
from .ledger import ON_REQUEST, PLAYS, Ledger, Quirk

_SURE = {"documented": "the vendor says so", "observed": "seen", "inferred": "concluded, never seen"}


_SIMULATED = {
    "": "",
    PLAYS: "has it by itself",
    ON_REQUEST: "has it where a test asks for it, with `answer`, `fail` or records of that kind",
}


def page_of(ledger: Ledger, title: str) -> str:
    """Return the page of a vendor's quirks, as Markdown.

    Args:
        ledger: The quirks.
        title: What the API is called.
    """
    proven = sum(not quirk.unproven for quirk in ledger)
    source = f"Generated from {ledger.name}; edit that, then generate again."
    return render(
        "QUIRKS.md",
        header=comment(source).replace("--", "- -"),
        title=cell(title),
        count=len(ledger.quirks),
        proven=proven,
        rows=[_row(quirk) for quirk in ledger],
        quirks=[_section(quirk) for quirk in ledger],
    )


def told_of(ledger: Ledger) -> str:
    """Return as JSON what the client itself can tell of the quirks that its docstrings link, by id."""
    told = {
        quirk.id: {"title": quirk.title, "vendor": quirk.vendor, "client": quirk.client}
        for quirk in ledger
        if quirk.operations
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"


def cell(text: str) -> str:
    """Return a text on one line that is safe in a Markdown table: code in backticks stays code."""
    parts = comment(escape_hidden(text, keep="\n")).split("`")
    if len(parts) % 2 == 0:
        parts = ["'".join(parts)]
    shown = [f"`{part}`" if index % 2 else _escaped(part) for index, part in enumerate(parts)]
    return "".join(shown).replace("|", "\\|")


def _escaped(text: str) -> str:
    return re.sub(r"([\\*_\[\]#~])", r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _row(quirk: Quirk) -> dict[str, str]:
    return {
        "id": quirk.id,
        "anchor": quirk.id.lower(),
        "title": cell(quirk.title),
        "status": quirk.status,
        "since": quirk.since,
        "proof": "not proven" if quirk.unproven else "yes",
    }


def _section(quirk: Quirk) -> dict[str, str]:
    methods = ", ".join(f"`{name}`" for name in quirk.operations)
    proof = f"None: {cell(quirk.unproven)}" if quirk.unproven else ", ".join(f"`{_test(name)}`" for name in quirk.tests)
    return {
        **_row(quirk),
        "vendor": cell(quirk.vendor),
        "client": cell(quirk.client),
        "evidence": f"{quirk.status} ({_SURE[quirk.status]}): {cell(quirk.source)}",
        "methods": methods,
        "proof": proof,
        "simulator": _SIMULATED.get(quirk.simulator, f"does not have it. {cell(quirk.simulator)}"),
    }


def _test(name: str) -> str:
    return name.rpartition("/")[2].replace("`", "'")
