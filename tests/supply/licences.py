"""Tell the licence of an installed package, from its own metadata."""

from __future__ import annotations

from functools import cache
from importlib import metadata
from typing import Any

from license_expression import get_spdx_licensing  # type: ignore[import-untyped]  # it has no types

_SPELLINGS = {
    **{
        name.lower(): name
        for name in ("MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "ISC", "PSF-2.0")
    },
    "mit license": "MIT",
    "apache software license": "Apache-2.0",
    "apache license": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "bsd 2-clause license": "BSD-2-Clause",
    "mit or apache-2.0": "MIT OR Apache-2.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "isc license (iscl)": "ISC",
    "python software foundation license": "PSF-2.0",
}
"""SPDX expressions, by what packages write."""

TAKEN = frozenset(
    [
        *["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "PSF-2.0", "Unlicense"],
        *["BSD License", "MIT OR Apache-2.0", "Apache-2.0 OR BSD-2-Clause", "Apache-2.0 AND CNRI-Python"],
    ]
)
"""Licences of what users install with our packages; each lets them use it in programs of their own."""


def licence_of(name: str) -> str:
    """Return the SPDX expression of an installed package's licence, or else the words of its metadata.

    Raises:
        importlib.metadata.PackageNotFoundError: It is not installed.
        ValueError: Its metadata names no licence.
    """
    about: Any = metadata.metadata(name)
    if expression := about.get("License-Expression"):
        return str(expression)
    lines = (about.get("License") or "").strip().splitlines()
    classifiers = [
        text.rpartition(" :: ")[2] for text in about.get_all("Classifier") or () if text.startswith("License")
    ]
    for words in (*lines[:1], *(classifiers if len(classifiers) == 1 else ())):
        if words.lower() in _SPELLINGS:
            return _SPELLINGS[words.lower()]
    if classifiers:
        return "; ".join(classifiers)
    raise ValueError(f"the metadata of {name} names no licence. Ask its authors, or do without it.")


def is_spdx(licence: str) -> bool:
    """Return whether a licence is an SPDX expression, rather than words."""
    return not _spdx().validate(licence).errors


@cache
def _spdx() -> Any:
    return get_spdx_licensing()
