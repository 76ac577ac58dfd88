"""Name a generated project: its package, class, distribution and the prefix of its environment variables."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import Factory, frozen

from ..ir.ir import Api
from ..text.docs import tidy
from ..text.identifiers import pascal, snake, with_digest
from ..text.packages import fault_of_class, is_version

_LONGEST_FOLDER = 200
"""In bytes; file systems allow 255."""


@frozen
class Identity:
    """What a generated project is called."""

    package: str
    class_name: str
    distribution: str
    version: str
    prefix: str
    """Of environment variables: `ACME`."""

    vendor: str
    """Of file names: `acme`."""

    curated: bool

    urls: Mapping[str, str] = Factory(dict)
    """Addresses for the package index, by label: the source, the issue tracker."""

    changelog: str = ""
    """Markdown; empty if the spec has no changelog."""

    quirks: str = ""
    """Text of QUIRKS.md; empty if the spec has no ledger."""

    @property
    def program(self) -> str:
        """The command of its console script: that of a curated client is the vendor's name, others end in `client`."""
        name = self.package.removesuffix("_client").replace("_", "-")
        return name if self.curated else f"{name}-client"


def identity_of(api: Api, client: dict[str, str] | None, package: str | None, stem: str) -> Identity:
    """Return the names of a project: those of the spec's `x-client`, or else names made from the title.

    Args:
        api: The API.
        client: The spec's `x-client`.
        package: A package name that the caller asks for.
        stem: The spec's file name without ending.
    """
    if client is not None:
        name = package or client["package"]
        prefix = name.removesuffix("_client").upper()
        return Identity(name, client["class"], client["distribution"], client["version"], prefix, stem, True)
    word = snake(api.title, "api")
    base = word.removesuffix("_api") or word
    name = package or f"{base}_client"
    if len(name.encode("utf-8")) > _LONGEST_FOLDER:
        name = f"{with_digest('api', base)}_client"
    prefix = name.removesuffix("_client").upper()
    class_name = pascal(base, "Api").removesuffix("Client") or "Api"
    if fault_of_class(class_name):
        class_name = f"{class_name[:40]}Api"
    # Headers and package indexes know only ASCII.
    distribution = "-".join(re.findall(r"[A-Za-z0-9]+", name)) or "api-client"
    return Identity(name, class_name, distribution, _version(api.version), prefix, stem, False)


def _version(text: str) -> str:
    """Return a version that Python packaging accepts; `0.0.0` if the document's version is not numeric."""
    kept = tidy(text).lstrip("vV")
    parts = kept.split(".")
    is_numeric = all(part.isdecimal() for part in parts) and len(parts) <= 4
    return kept if is_numeric and is_version(kept) else "0.0.0"
