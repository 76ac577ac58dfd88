"""The command that writes the JSON Schema of specs, for editors."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_schema(commands: argparse._SubParsersAction[argparse.ArgumentParser], root: Path) -> None:
    """Add `schema` to the commands."""
    schema = commands.add_parser("schema", help="write specs/schema.json, by which editors complete and mark specs")
    schema.add_argument("--out", type=Path, default=root / "specs" / "schema.json", help="the file to write")
    schema.set_defaults(run=lambda options: _schema(options, root))


def _schema(options: argparse.Namespace, root: Path) -> int:
    from ..lint.editor_schema import editor_schema, explanations

    readme = root / "specs" / "README.md"
    explained = explanations(readme.read_text("utf-8")) if readme.is_file() else {}
    out: Path = options.out
    out.write_text(editor_schema(explained), "utf-8")
    print(f"{out} written")
    return 0
