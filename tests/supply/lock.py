"""Read the lock: every package that this project is built and tested with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Iterable, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from attrs import frozen
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.txt"

_ENTRY = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@frozen
class Locked:
    """A package of the lock."""

    name: str
    version: str
    hashes: tuple[str, ...]
    """SHA-256 of each file that may be installed for it, sorted."""


def read_lock(text: str) -> list[Locked]:
    """Return the packages of a lock, in its order.

    Raises:
        ValueError: An entry has no version or no hash.
    """
    packages: list[Locked] = []
    for entry in re.split(r"^(?=\S)", text, flags=re.M):
        if not entry.strip() or entry.startswith("#"):
            continue
        match = _ENTRY.match(entry)
        hashes = tuple(sorted(_HASH.findall(entry)))
        if match is None or not hashes:
            raise ValueError(f"{entry.split()[0]} has no version or no hash in the lock. Run `make lock`.")
        packages.append(Locked(canonical(match["name"]), match["version"], hashes))
    return packages


def canonical(name: str) -> str:
    """Return the form of a distribution's name by which indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def needs(requirements: Iterable[str], locked: Container[str]) -> dict[str, tuple[str, ...]]:
    """Return all packages that requirements need, by name, each with the sorted names of its own requirements.

    Requirements for certain platforms count; requirements of extras do not.

    Args:
        requirements: As a pyproject.toml lists them.
        locked: The names in the lock. Others are for Pythons that we do not support.
    """
    needed: dict[str, tuple[str, ...]] = {}
    open_ = list(names_of(requirements))
    while open_:
        name = open_.pop()
        if name not in needed:
            needed[name] = tuple(
                dependency for dependency in names_of(metadata.requires(name) or ()) if dependency in locked
            )
            open_ += needed[name]
    return dict(sorted(needed.items()))


def names_of(requirements: Iterable[str]) -> list[str]:
    """Return the names of requirements, sorted, without those of extras."""
    parsed = map(Requirement, requirements)
    return sorted(
        {
            canonical(requirement.name)
            for requirement in parsed
            if requirement.marker is None or "extra" not in str(requirement.marker)
        }
    )


def shipped() -> Mapping[str, Path]:
    """Return the projects that are released, by the name of their distribution: the generator, and every client."""
    folders = [ROOT, *sorted(path.parent for path in (ROOT / "generated").glob("*/pyproject.toml"))]
    return {project_of(folder)["name"]: folder for folder in folders}


def project_of(folder: Path) -> dict[str, Any]:
    """Return the `[project]` table of a folder's pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]
    return table
