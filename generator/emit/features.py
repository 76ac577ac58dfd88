"""Decide which optional parts of the runtime a client needs; the others are not copied into it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping

from ..build.request_bodies import body_variants
from ..ir.ir import Api, Body, ListOf, Operation, Type, Wrapped
from ..naming.reserved import RUNTIME
from ..read.overlay import Overlay
from .extend import OFFERED

SIMULATOR = "apps/simulator"

OPTIONAL: Mapping[str, frozenset[str]] = {
    "filters": frozenset(
        {
            "apps/command_line/where.py",
            *(f"filters/{name}.py" for name in ("__init__", "filter_style", "filters", "qfilter")),
        }
    ),
    "oauth": frozenset({"auth/oauth.py"}),
    "refresh": frozenset({"auth/refreshed.py"}),
    "digest": frozenset({"auth/digest.py"}),
    "streams": frozenset({"http/events.py", "client/streaming.py"}),
    "webhooks": frozenset({"client/webhooks.py"}),
    "body variants": frozenset({"call/body_variants.py"}),
    "simulator": frozenset(path.relative_to(RUNTIME).as_posix() for path in (RUNTIME / SIMULATOR).rglob("*.py")),
}
"""Features, and the modules of the runtime that serve nothing else, relative to the runtime's folder."""


def left_out(api: Api, schemes: Collection[str], overlay: Overlay) -> frozenset[str]:
    """Return the modules of the runtime that a client can do without.

    Args:
        api: The API.
        schemes: The kinds of credentials that the client takes, such as `oauth`.
        overlay: Hand-written modules; what they import from `_runtime/extend.py` is needed too.
    """
    needed = set(_features(api)) | (set(schemes) & OPTIONAL.keys()) | ({"webhooks"} if api.events else set())
    needed |= {"oauth"} if "refresh" in needed else set()
    unused = {path for feature, paths in OPTIONAL.items() if feature not in needed for path in paths}
    return frozenset(unused - _wanted(overlay))


def streams(operation: Operation) -> bool:
    """Whether an operation may answer with a stream of events or lines."""
    return any(answer.holds in ("events", "lines") for answer in operation.answers)


def lists(operation: Operation) -> bool:
    """Whether an operation may answer with a list of records, page by page or at once."""
    types = [answer.type for answer in operation.answers if operation.method == "GET"]
    return any(isinstance(_unwrapped(type_), ListOf) for type_ in types) or bool(operation.words.get("x-pagination"))


def rows_of(operation: Operation) -> Type | None:
    """Return the type of the rows of a list that is answered at once; `None` if none is."""
    types = [_unwrapped(answer.type) for answer in operation.answers]
    return next((_unwrapped(type_.item) for type_ in types if isinstance(type_, ListOf)), None)


def _unwrapped(type_: Type | None) -> Type | None:
    while isinstance(type_, Wrapped):
        type_ = type_.inner
    return type_


def at_hand(name: str, text: str, missing: Collection[str]) -> str:
    """Return a folder's `__init__.py` without the names of modules that are left out.

    Args:
        name: The path of the module, relative to the runtime's folder.
        text: The module's text: one line per name for type checkers, one per module for the run time.
        missing: The modules that are left out.
    """
    folder, _, file = name.rpartition("/")
    modules = _modules_in(folder, missing)
    if file != "__init__.py" or not modules:
        return text
    lines = text.splitlines()
    remaining = [line for line in lines if not any(_is_about(line, module) for module in modules)]
    if len(remaining) == len(lines):
        return text
    exports = [line for line in remaining if line.startswith("    from .")]
    return "\n".join(remaining if exports else remaining[:1]) + "\n"


def _modules_in(folder: str, paths: Collection[str]) -> set[str]:
    """Return the names of the modules that are in a folder of the runtime, or below it."""
    lead = f"{folder}/"
    return {path[len(lead) : -3].replace("/", ".") for path in paths if path.startswith(lead)}


def _is_about(line: str, module: str) -> bool:
    return line.startswith((f"    from .{module} import ", f"{module} "))


def _features(api: Api) -> Iterator[str]:
    if _is_filtered(api):
        yield "filters"
    if any(map(streams, api.operations)):
        yield "streams"
    if any(len(body_variants(operation)) > 1 for operation in api.operations):
        yield "body variants"
    if any(_says_parts(body) for operation in api.operations for body in operation.bodies):
        yield "body variants"


def _is_filtered(api: Api) -> bool:
    return "x-filter" in api.words or any(operation.words.get("x-filter") for operation in api.operations)


def _says_parts(body: Body) -> bool:
    """Whether `encoding` gives parts of a multipart body a media type or headers."""
    encodings = [encoding for encoding in body.encoding.values() if isinstance(encoding, Mapping)]
    return body.slot == "multipart" and any(
        "contentType" in encoding or "headers" in encoding for encoding in encodings
    )


def _wanted(overlay: Overlay) -> set[str]:
    """Return the modules whose names an overlay imports."""
    names = {name for text in overlay.files.values() for name in _imported(text)}
    modules = {f"{module.replace('.', '/')}.py" for module, offered in OFFERED.items() if names & set(offered.split())}
    return {path for paths in OPTIONAL.values() if paths & modules for path in paths}


def _imported(text: str) -> Iterator[str]:
    """Yield the names that a module of an overlay imports from `_runtime/extend.py`, wherever it does."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return  # formatting tells of it
    # Statements alone import, and most nodes of a module are none.
    stack: list[ast.AST] = [*tree.body]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("._runtime.extend"):
            yield from (alias.name for alias in node.names)
        for block in _BLOCKS:
            stack += getattr(node, block, ())


_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")
"""Where a statement holds others."""
