"""The command that measures the names of a document's methods."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..naming.natural import RULES, breaks
from ..pipeline.project import overlay_of, understand
from ..text.diagnostics import escape_hidden


def add_names(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `names` to the commands."""
    rules = "\n".join(f"  {rule:<18} {text}" for rule, text in RULES.items())
    names = commands.add_parser(
        "names",
        help="check that the method names of a document are natural",
        description="List the method names that nobody would choose by hand, with the rule that each of them breaks.",
        epilog=f"A name is natural if it breaks no rule. It breaks a rule if it ...\n{rules}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names.add_argument("--spec", type=Path, required=True, help="OpenAPI 3 document, YAML or JSON")
    names.add_argument("--rate", action="store_true", help="print the share of natural names first")
    names.set_defaults(run=_names)


def _names(options: argparse.Namespace) -> int:
    project = understand(options.spec, overlay_of(options.spec))
    found = list(breaks(project.api, project.names))
    if options.rate:
        count = len(project.api.operations)
        natural = count - len({broken.operation.pointer for broken in found})
        share = natural / count if count else 1.0
        # Rounded down, so that 100 % means all.
        print(f"{int(share * 1000) / 10} %\t{natural} of {count} names are natural")
    for broken in found:
        operation = broken.operation
        print(f"{broken.rule}\t{broken.name}\t{operation.method} {escape_hidden(operation.path)}")
    return 0
