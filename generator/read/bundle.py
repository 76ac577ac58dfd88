"""Bring a document and the files it refers to into one, whose references all lead to places in itself."""

from __future__ import annotations

from typing import Any

from .load import join_pointer
from .resolve import Documents, Unresolved

HOME = "x-files"
"""Where the other files are, by their names."""


def bundled(documents: Documents) -> dict[str, Any]:
    """Return the main document as one value; a reference without a target stays."""
    files: dict[str, Any] = {}
    waiting = [("", documents.root.value)]
    seen = {""}
    while waiting:
        file, value = waiting.pop()
        files[file] = _inside(value, file, documents)
        for other, source in documents.others.items():
            if other not in seen:
                seen.add(other)
                waiting.append((other, source.data))
    main: dict[str, Any] = files.pop("")
    return {**main, HOME: files} if files else main


def inner(pointer: str) -> str:
    """Return the pointer into the one document for one that may name a file."""
    file, _, fragment = pointer.partition("#")
    return f"{join_pointer(f'#/{HOME}', file)}{fragment}" if file else f"#{fragment}"


def _inside(value: Any, file: str, documents: Documents) -> Any:
    if isinstance(value, dict):
        return {
            key: _reference(part, file, documents)
            if key == "$ref" and isinstance(part, str)
            else _inside(part, file, documents)
            for key, part in value.items()
        }
    return [_inside(part, file, documents) for part in value] if isinstance(value, list) else value


def _reference(reference: str, file: str, documents: Documents) -> str:
    if reference.startswith("#/") and not file:
        return reference
    try:
        return inner(documents.target(reference, f"{file}#").pointer)
    except Unresolved:
        return reference
