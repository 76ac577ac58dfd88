"""Write a bill of materials (CycloneDX) for each package that we release: `python -m tests.supply.sbom --out sbom`.

It lists what an installation brings along, in the versions of the lock. It has neither a date nor a serial number:
the same lock gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator import __version__

from .licences import is_spdx, licence_of
from .lock import LOCK, Locked, canonical, names_of, needs, project_of, read_lock, shipped


def bill(folder: Path, locked: Mapping[str, Locked]) -> dict[str, Any]:
    """Return the bill of materials of a project.

    Args:
        folder: The project's, with its pyproject.toml.
        locked: The packages of the lock, by name.

    Raises:
        ValueError: The lock lacks a package, or a package names no licence.
    """
    project = project_of(folder)
    name, version = canonical(project["name"]), project.get("version", __version__)
    needed = needs(project["dependencies"], locked)
    if missing := sorted(needed.keys() - locked.keys()):
        raise ValueError(f"{name} needs {missing[0]}, which is not in the lock. Run `make lock`.")
    graph = {_purl(name, version): names_of(project["dependencies"])}
    graph |= {_purl(dependency, locked[dependency].version): list(inner) for dependency, inner in needed.items()}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**_component(name, version, "MIT"), "type": "library"}},
        "components": [
            {
                **_component(dependency, locked[dependency].version, licence_of(dependency)),
                "hashes": [{"alg": "SHA-256", "content": digest} for digest in locked[dependency].hashes],
            }
            for dependency in needed
        ],
        "dependencies": [
            {"ref": owner, "dependsOn": [_purl(dependency, locked[dependency].version) for dependency in inner]}
            for owner, inner in graph.items()
        ],
    }


def _purl(name: str, version: str) -> str:
    return f"pkg:pypi/{name}@{version}"


def _component(name: str, version: str, licence: str) -> dict[str, Any]:
    chosen = {"expression": licence} if is_spdx(licence) else {"license": {"name": licence}}
    purl = _purl(name, version)
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "licenses": [chosen]}


def text_of(content: Mapping[str, Any]) -> str:
    """Return the text of a bill of materials; the same content gives the same bytes."""
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the bills of materials, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.supply.sbom", description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--out", type=Path, required=True, help="folder, made if it is absent")
    options = parser.parse_args(arguments)
    locked = {package.name: package for package in read_lock(LOCK.read_text("utf-8"))}
    options.out.mkdir(parents=True, exist_ok=True)
    for name, folder in shipped().items():
        content = bill(folder, locked)
        # Named like the tag that releases it.
        path = options.out / f"{name}-v{content['metadata']['component']['version']}.cdx.json"
        path.write_text(text_of(content), "utf-8", newline="\n")
        licences = sorted({licence_of(component["name"]) for component in content["components"]})
        print(f"{path}: {len(content['components'])} packages; {', '.join(licences)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
