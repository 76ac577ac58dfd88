"""The command that serves a simulator of any document."""

from __future__ import annotations

import argparse
import json
from typing import Any

from ..build.pages.listings import recognize_pages
from ..emit.simulation import compact_json
from ..read.bundle import bundled
from ..read.resolve import Documents
from ..runtime.apps.simulator.console import add_arguments, serve
from ..runtime.apps.simulator.document.document import Document
from ..runtime.apps.simulator.simulator import Simulator
from ..text.diagnostics import Report


def add_simulate(simulate: argparse.ArgumentParser) -> None:
    """Add the arguments of `simulate` to its parser."""
    simulate.add_argument("spec", nargs="?", metavar="SPEC", help="OpenAPI 3 or Swagger 2 document, YAML or JSON")
    simulate.add_argument("--spec", dest="spec_option", metavar="SPEC", help="the same, as for other commands")
    add_arguments(simulate)
    simulate.set_defaults(run=_simulate, parser=simulate)


def document_of(path: Any) -> Document:
    """Return what a simulator needs of a document, the files that it refers to included."""
    documents = Documents.read(path)
    if not documents.is_curated:
        # The client of this document pages where this finds pages.
        recognize_pages(documents, Report())
    return Document(json.loads(compact_json(bundled(documents))))


def _simulate(options: argparse.Namespace) -> int:
    from pathlib import Path

    spec = options.spec or options.spec_option
    if not spec:
        options.parser.error("name the document: simulate their.yaml")
    document = document_of(Path(spec))

    class AnySimulator(Simulator):
        """A simulator of that document."""

        host = "simulator.test"

        def _document(self) -> Document:
            return document

    return serve(AnySimulator, options)
