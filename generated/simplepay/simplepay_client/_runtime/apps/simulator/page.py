# Copied from generator/runtime/apps/simulator/page.py; edit it there, then generate again.
"""The page at `/`: operations, records and the last requests with their verdicts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from .document.document import Document
from .records import Records
from .request import Received

_SHOWN = 50
_LONGEST = 2_000

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}: simulator</title>
<style>body{{font:15px/1.4 sans-serif;margin:2em;max-width:70em}}table{{border-collapse:collapse;width:100%}}
td,th{{text-align:left;padding:.2em .6em;border-bottom:1px solid #ddd;vertical-align:top}}
.wrong{{color:#a00}}.right{{color:#060}}pre{{white-space:pre-wrap;margin:0}}code{{font-size:13px}}</style>
</head><body><h1>{title}: simulator</h1>
<p>A stand-in that keeps records in memory. Nothing is sent to the vendor.</p>"""


def page_of(document: Document, records: Records, requests: Sequence[Received]) -> str:
    """Return the page as HTML. Headers of requests are not shown: they hold credentials."""
    parts = [_HEAD.format(title=escape(document.title))]
    parts += _requests(requests)
    parts += _records(records)
    parts += _operations(document)
    return "\n".join([*parts, "</body></html>\n"])


def request_summary(request: Received) -> dict[str, Any]:
    """Return what may be told of a request: not its headers, which hold credentials."""
    return {
        "method": request.method,
        "path": request.path,
        "route": request.route,
        "status": request.status,
        "complaints": request.complaints,
        "remarks": request.remarks,
    }


def _requests(requests: Sequence[Received]) -> Iterator[str]:
    yield f'<h2 id="requests">Last requests ({len(requests)} in all)</h2>'
    yield "<table><tr><th>request</th><th>operation</th><th>answer</th><th>verdict</th></tr>"
    for request in reversed(requests[-_SHOWN:]):
        names = ", ".join(dict.fromkeys(name for name, _ in request.query))
        asked = f"{request.method} {request.path}" + (f" with {names}" if names else "")
        wrong = "".join(f'<div class="wrong">{escape(text)}</div>' for text in request.complaints)
        odd = "".join(f"<div>{escape(text)}</div>" for text in request.remarks)
        verdict = (wrong + odd) or '<span class="right">in order</span>'
        status = "lost" if request.status is None else str(request.status)
        yield (
            f"<tr><td><code>{escape(asked)}</code></td><td><code>{escape(request.route)}</code></td>"
            f"<td>{status}</td><td>{verdict}</td></tr>"
        )
    yield "</table>"


def _records(records: Records) -> Iterator[str]:
    yield '<h2 id="records">Records</h2>'
    for name in records:
        held = records[name]
        yield f"<details><summary>{escape(name)} ({len(held)})</summary>"
        for row in held.all()[:_SHOWN]:
            text = json.dumps(row, ensure_ascii=False, indent=1, default=repr)
            yield f"<pre>{escape(text if len(text) <= _LONGEST else text[:_LONGEST] + '...')}</pre>"
        yield "</details>"


def _operations(document: Document) -> Iterator[str]:
    yield f'<h2 id="operations">Operations ({len(document.operations)})</h2><table>'
    for operation in document.operations.values():
        yield f"<tr><td><code>{escape(operation.key)}</code></td><td>{escape(operation.summary)}</td></tr>"
    yield "</table>"
