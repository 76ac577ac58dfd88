"""List the documents of the corpus, and find them."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[3]

FOLDER = Path(os.environ.get("CORPUS") or ROOT.parent / "shared" / "corpus")
"""Not part of this repository: thirteen large files of others."""

SMALL = ("museum.yaml", "xero_projects.yaml")
"""The documents of every test run: two that take seconds."""

REST = (
    "apideck_crm.yaml",
    "asana.yaml",
    "bamboohr.yaml",
    "dropboxsign.yaml",
    "oas_param_style_31.yaml",
    "ogen_sample.json",
    "opc_baseline_31.yaml",
    "resend.yaml",
    "svix.json",
    "twilio_taskrouter.yaml",
    "xero_accounting.yaml",
)

OWN = ("odd_security.yaml", "swagger.yaml")
"""The documents to use without the corpus."""


def chosen() -> list[Path]:
    """Return the documents to test: the small ones, or all of them with CORPUS_ALL=1; our own without a corpus."""
    if not FOLDER.is_dir():
        if os.environ.get("CORPUS_ALL"):
            raise FileNotFoundError(f"{FOLDER} is absent; set CORPUS to the folder of the documents")
        return [ROOT / "tests" / "oracles" / "strangers" / "documents" / name for name in OWN]
    names = sorted((*SMALL, *REST)) if os.environ.get("CORPUS_ALL") else SMALL
    return [FOLDER / name for name in names]
