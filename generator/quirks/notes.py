"""Link quirks in the docstrings of the methods that they concern."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from ..ir.ir import Api, Doc, Operation
from ..read.overlay import FlowMethod, Overlay
from .ledger import Ledger

CLIENT = "client"
"""What the ledger calls the client itself: `client.changes`."""


def with_links(api: Api, ledger: Ledger) -> Api:
    """Return an API whose operations name their quirks."""
    ids = _ids(ledger)
    return evolve(api, operations=tuple(_operation(operation, ids) for operation in api.operations))


def with_linked_flows(overlay: Overlay, ledger: Ledger) -> Overlay:
    """Return an overlay whose flows name their quirks."""
    ids = {name.replace(".", "_", name.count(".") - 1): found for name, found in _ids(ledger).items()}
    flows = {
        module: tuple(_flow(flow, ids.get(f"{module}.{flow.name}", ())) for flow in methods)
        for module, methods in overlay.flows.items()
    }
    return evolve(overlay, flows=flows)


def link(ids: Iterable[str]) -> str:
    """Return the sentence of a docstring that leads to QUIRKS.md."""
    return f"Quirks, in QUIRKS.md: {', '.join(ids)}."


def _ids(ledger: Ledger) -> dict[str, list[str]]:
    """Return the ids of the quirks of each method."""
    ids: dict[str, list[str]] = {}
    for quirk in ledger:
        for name in quirk.operations:
            ids.setdefault(name, []).append(quirk.id)
    return ids


def _operation(operation: Operation, ids: dict[str, list[str]]) -> Operation:
    name = f"{operation.resource}.{operation.name}"
    if name not in ids:
        return operation
    doc = operation.doc
    paragraphs = [doc.description] if doc.description.strip() else []
    description = "\n\n".join([*paragraphs, link(ids[name])])
    return evolve(operation, doc=Doc(doc.summary, description, doc.deprecated))


def _flow(flow: FlowMethod, ids: Iterable[str]) -> FlowMethod:
    """Return a flow with the link behind its description, before its arguments."""
    ids = list(ids)
    if not ids:
        return flow
    lines = flow.docstring.split("\n")
    sections = [at for at, line in enumerate(lines) if line in ("Args:", "Returns:", "Raises:")]
    at = sections[0] if sections else len(lines)
    before, after = lines[:at], lines[at:]
    linked = [*before, *([""] if before and before[-1] else []), link(ids), *(["", *after] if after else [])]
    return evolve(flow, docstring="\n".join(linked))
