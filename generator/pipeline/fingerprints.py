"""Record the inputs of a client, to explain why a file is out of date."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..emit.package import runtime_files
from ..emit.render import TEMPLATES
from ..read.openapi_overlay import correction_of
from .project import Project

_TOOLS = ("ruff", "jinja2", "openapi-python-client", "pyyaml")
"""Pinned packages that have a hand in the bytes."""

TEMPLATE_OF = {
    "README.md": "README.md",
    "pyproject.toml": "project.toml",
    "LICENSE": "LICENSE",
    "QUIRKS.md": "QUIRKS.md",
    "_arguments.py": "arguments.py",
    "_members.py": "members.py",
    "client.py": "client.py",
    "webhooks.py": "webhooks.py",
    "extend.py": "extend.py",
    "simulator.py": "simulator.py",
    "__main__.py": "command_line.py",
    "dlt.py": "dlt.py",
    "mcp.py": "mcp.py",
    "pytest_plugin.py": "pytest_plugin.py",
    "__init__.py": "package_init.py",
}


_MODELS = {"__init__.py": "models_init.py", "_names.py": "models_names.py", "_long_types.py": "long_types.py"}


def inputs_of(project: Project) -> dict[str, str]:
    """Return a digest or version of each input of a client, by the name that messages use for it."""
    digests = _inputs_of_vendor(project)
    for path in sorted(TEMPLATES.glob("*.jinja")):
        digests[f"the template {path.name.removesuffix('.jinja')}"] = _digest([path.read_text("utf-8")])
    digests["the runtime"] = _digest(_parts(runtime_files()))
    return digests | {f"the tool {tool}": version for tool, version in _versions().items()}


def _versions() -> dict[str, str]:
    """Return the version of each tool, as the name of its metadata's folder says it.

    `importlib.metadata` reads the metadata itself, which takes ten times as long; it is asked where there is no folder.
    """
    said: dict[str, str] = {}
    for folder in sys.path:
        for path in Path(folder).glob("*.dist-info") if folder.endswith("-packages") else ():
            name, _, version = path.stem.partition("-")
            said.setdefault(name.replace("_", "-").lower(), version)
    return {tool: said[tool] if tool in said else _asked(tool) for tool in _TOOLS}


def _asked(tool: str) -> str:
    from importlib import metadata

    return metadata.version(tool)


def _inputs_of_vendor(project: Project) -> dict[str, str]:
    """Return a digest of each input that other clients do not have: the spec, the overlay, the changelog."""
    documents = project.documents
    identity = project.identity
    digests = {f"the spec {Path(name).name}": _digest([text]) for name, text in documents.texts()}
    correction = correction_of(documents.folder / documents.file_name)
    if correction is not None:
        digests[f"the spec's corrections {correction.name}"] = _digest([correction.read_text("utf-8")])
    if project.overlay.files or project.overlay.guide:
        digests[f"the overlay {identity.vendor}"] = _digest([*_parts(project.overlay.files), project.overlay.guide])
    return digests | _of_project_files(project)


def _of_project_files(project: Project) -> dict[str, str]:
    """Return the digests of what the files beside the package are made from."""
    urls, changelog = project.identity.urls, project.identity.changelog
    texts = {
        "the addresses of the project": [text for pair in urls.items() for text in pair],
        "the ledger of quirks": [project.ledger.text] if project.ledger is not None else [],
        "the changelog": [changelog] if changelog else [],
    }
    return {what: _digest(found) for what, found in texts.items() if found}


def cause_of(name: str, old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """Return why a file is out of date, in words: the inputs that changed, or the generator's own code.

    Args:
        name: The file, relative to the project.
        old: The inputs it was written from.
        new: The inputs as they are.
    """
    if not old:
        return "the inputs it was made from are not recorded"
    changed = [what for what in dict.fromkeys([*new, *old]) if old.get(what) != new.get(what)]
    relevant = [what for what in changed if _concerns(what, name)]
    if not relevant:
        return "no input changed: the generator's own code did"
    return " and ".join(_change(what, old.get(what), new.get(what)) for what in relevant)


def _concerns(what: str, name: str) -> bool:
    """Return whether an input can affect the text of an emitted file."""
    parts = Path(name).parts
    if "_runtime" in parts and parts[-1] != "extend.py":
        return what == "the runtime"
    if "_overlay" in parts:
        return what.startswith("the overlay")
    if what == "the runtime":
        return False
    if what in ("the changelog", "the addresses of the project"):
        return parts[-1] in ("CHANGELOG.md", "pyproject.toml")
    if what.startswith("the template"):
        return what.removeprefix("the template ") == _template_of(parts)
    return not what.startswith("the tool ruff") or name.endswith(".py")


def _template_of(parts: tuple[str, ...]) -> str:
    if "models" in parts:
        return _MODELS.get(parts[-1], "model.py")
    if "resources" in parts:
        return "resources_init.py" if parts[-1] == "__init__.py" else "resource.py"
    if "fields" in parts:
        return "fields_init.py" if parts[-1] == "__init__.py" else "fields.py"
    return TEMPLATE_OF.get(parts[-1], "")


def _change(what: str, old: str | None, new: str | None) -> str:
    if old is None or new is None:
        return f"{what} is {'gone' if new is None else 'new'}"
    return f"{what} is {new}, it was {old}" if what.startswith("the tool") else f"{what} changed"


def _parts(files: Mapping[str, str]) -> list[str]:
    """Return the names and texts of files in turn, in the order of the names."""
    return [part for name_and_text in sorted(files.items()) for part in name_and_text]


def _digest(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8") + b"\0")
    return digest.hexdigest()[:16]
