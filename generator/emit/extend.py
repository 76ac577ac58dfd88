"""Declare what overlays may use of the runtime: the names of `_runtime/extend.py`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..text.expressions import ROOT
from .imports import Imports
from .render import render

MODULE = "_runtime/extend.py"

OFFERED: Mapping[str, str] = {
    "apps.simulator.access": "Budget SentSecret",
    "apps.simulator.clock": "SimulatedClock",
    "apps.simulator.document.document": "Document Operation",
    "apps.simulator.document.examples": "example_of stable_id",
    "apps.simulator.document.routes": "Route",
    "apps.simulator.document.schemas": "members_of",
    "apps.simulator.document.values": "Row copied is_list is_row listing mapping part_at put_at",
    "apps.simulator.listings": "RowPage",
    "apps.simulator.records": "Collection Record Records",
    "apps.simulator.request": "NOTHING Body Received ReceivedFile Refused Reply quoted",
    "apps.simulator.simulator": "RecordsGiven Simulator SimulatorSettings",
    "apps.simulator.vendor.vendor": "Vendor handles",
    "auth.credentials": "Credential Secret",
    "auth.digest": "Digest",
    "auth.oauth": "OAuth",
    "body.body": "lines",
    "call.body_variants": "BodyVariant all_attached attached part",
    "call.call": "Answer Answers Call Flow Page Saved T Wait expect fetch_all fetch_page perform store work",
    "call.options": "Clock Options Settings",
    "codec.codec": "Codec home_codec",
    "codec.jsontext": "decimal_text fresh plain_decimal",
    "codec.model": "Model",
    "core.drift": "Drift keyed",
    "core.errors": """
        ApiError BadRequest ClientError Conflict ConnectionFailed DecodeError ExtraMissing Forbidden InvalidArgument
        MissingCredential NotFound NotReady OutcomeUnknown RateLimited ServerError TimedOut TransportError Unauthorized
        Unprocessable
    """,
    "core.annotations": "SequenceNotStr",
    "core.files": "File Progress Target Upload upload uploads",
    "core.hints": "Hinted TypeExpr Wrapped flag hints items json_text php_text spelled stamp tagged text wire wrapped",
    "core.http": "httpx",
    "core.redaction": "plain without_hidden",
    "core.quirks": """Empty Failure FormStyle NotReadyRule Paging Quirks RateLimit RetryRule When dig quirk whole""",
    "core.values": "UNSET Unset is_unset",
    "dialect.dialect": "Dialect Parts lists",
    "dialect.response_match": "problems",
    "filters.filter_style": "Filter",
    "filters.filters": "Condition Fields",
    "http.events": "AsyncStream Event Stream",
    "paging.paging": "AsyncPages Pages",
    "params.params": "as_json deep exploded given joined",
    "params.styles": "encoded",
}
"""Names by the module of the runtime that has them; each is exported by the module's folder too."""


def at_home(module: str, name: str) -> str:
    """Return the module that generated code imports a name from: of what `extend` offers, the folder that has it."""
    if module != f"{ROOT}_runtime.extend":
        return module
    folders = (module.partition(".")[0] for module, names in OFFERED.items() if name.partition(" ")[0] in names.split())
    return f"{ROOT}_runtime.{next(folders, 'extend')}"


def extend_module(header: str, copied: Collection[str]) -> str:
    """Return the text of the module that overlays import from.

    Args:
        header: The first line of every generated file.
        copied: The modules of the runtime that this client has, as paths relative to the runtime's folder.
    """
    imports = Imports()
    table: dict[str, list[str]] = {}
    for module, names in OFFERED.items():
        if f"{module.replace('.', '/')}.py" not in copied:
            continue
        folder = module.partition(".")[0]
        imports.add(f".{folder}", *(f"{name} as {name}" for name in names.split()))
        table.setdefault(folder, []).extend(names.split())
    rows = [(f"..{folder}", " ".join(sorted(names))) for folder, names in table.items()]
    return render("extend.py", header=header, lines=imports.lines(), table=rows)
