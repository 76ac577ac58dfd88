"""Compare the generated packages of two trees with griffe, as a second opinion on the diff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import griffe
from attrs import frozen

from .changes import LEVELS, Change, Level, Touched, renamed, renames

_REMARK = "No entry explains it: a person has to read it."
_MOST = 12
"""How many changes are told one by one; more are told together."""

_SHOWN = 6


@frozen
class Sighting:
    """A change that griffe reports, or that a comparison of its trees finds."""

    name: str
    """In the form of the diff: `invoices.update(due)`, `models.Invoice.due`."""

    text: str
    level: Level
    before: str | None = None
    after: str | None = None
    is_type: bool = False
    """Whether an annotation or value differs, which griffe itself does not compare."""


def unexplained(
    old: Path, new: Path, package: str, resources: Mapping[str, str], changes: Iterable[Change]
) -> list[Change]:
    """Return the changes that griffe sees in the generated packages and no entry explains.

    Args:
        old: Folder that holds the old package.
        new: Folder that holds the new one.
        package: Name of the package.
        resources: Paths of the resources (`crm.contacts`) by their modules.
        changes: What the diff found.
    """
    known = list(changes)
    touched = {name.name for change in known for name in change.names}
    names = renames(known)
    missed: list[Change] = []
    for seen in sightings(old, new, package, resources):
        if any(_covers(name, seen.name) for name in touched):
            continue
        if seen.is_type and seen.before is not None and renamed(seen.before, names) == seen.after:
            continue
        text = f"`{seen.name}`: {seen.text} {_REMARK}"
        missed.append(
            Change("unexplained", text, python=seen.level, names=(Touched(seen.name, seen.before, seen.after),))
        )
    return _together(list(dict.fromkeys(missed)))


def _together(missed: list[Change]) -> list[Change]:
    """Return the changes, one for each level if they are many: a change of the generator is seen everywhere."""
    if len(missed) <= _MOST:
        return missed
    changes: list[Change] = []
    for level in LEVELS:
        names = tuple(dict.fromkeys(name for change in missed if change.python == level for name in change.names))
        if names:
            shown = ", ".join(f"`{name.name}`" for name in names[:_SHOWN])
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            text = f"The signatures of {len(names)} parts differ: {shown}{more}. {_REMARK}"
            changes.append(Change("unexplained", text, python=level, names=names))
    return changes


def sightings(old: Path, new: Path, package: str, resources: Mapping[str, str]) -> Iterator[Sighting]:
    """Yield the differences between the public names of two packages."""
    before, after = _load(old, package), _load(new, package)
    if before is None or after is None:
        return
    for breakage in griffe.find_breaking_changes(before, after):
        path = breakage.obj.path
        name = _name(path, package, resources)
        if name is None:
            continue
        parameter = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
        if breakage.kind.name.startswith("PARAMETER") and parameter:
            name = f"{name}({str(parameter).lstrip('*')})"
        place = breakage.kind.value
        yield Sighting(name, f"{place}.", "breaking", _text(breakage.old_value), _text(breakage.new_value))
    yield from _walk(before, after, package, resources)


def _load(folder: Path, package: str) -> griffe.Module | None:
    if not (folder / package).is_dir():
        return None
    loaded = griffe.load(
        package, search_paths=[str(folder)], allow_inspection=False, resolve_aliases=False, store_source=False
    )
    return loaded if isinstance(loaded, griffe.Module) else None


_BESIDE_AN_ENUM = re.compile(r"Literal\[[^\]]*\] \| (?=str)")
"""The values of an enum as text; the diff tells of them at the enum."""


def _walk(old: griffe.Module, new: griffe.Module, package: str, resources: Mapping[str, str]) -> Iterator[Sighting]:
    """Compare annotations, and the values of enums, of what both packages have."""
    before, after = dict(_parts(old)), dict(_parts(new))
    for path in [path for path in before if path in after]:
        name = _name(path, package, resources)
        if name is None:
            continue
        for key in [key for key in before[path] if key in after[path]]:
            was, now = before[path][key], after[path][key]
            if was != now:
                whole = f"{name}({key})" if key not in ("", "return") else name
                yield Sighting(whole, f"is `{now}`; before, it was `{was}`.", "risky", was, now, True)


def _parts(module: griffe.Module) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield paths with annotations: an attribute's under `""`, a function's by parameter name and `return`."""
    for name, member in module.members.items():
        if member.is_alias or name.startswith("_"):
            continue
        if isinstance(member, griffe.Module):
            yield from _parts(member)
        elif isinstance(member, griffe.Class):
            yield from _class_parts(member)
        elif isinstance(member, griffe.Attribute) and "models" in member.path and not _is_literal(member):
            yield member.path, {"": str(member.value)}


def _is_literal(alias: griffe.Attribute) -> bool:
    """Return whether an alias repeats the values of an enum, which the diff tells of at the enum."""
    return str(alias.value).startswith("Literal[")


def _class_parts(class_: griffe.Class) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the paths of a class's public attributes and methods, with their annotations."""
    is_enum = any("Enum" in str(base) for base in class_.bases)
    for name, part in class_.members.items():
        if part.is_alias or name.startswith("_"):
            continue
        if isinstance(part, griffe.Attribute):
            text = part.value if is_enum else part.annotation
            yield part.path, {"": str(text)}
        elif isinstance(part, griffe.Function):
            yield part.path, _annotations(part)


def _annotations(function: griffe.Function) -> dict[str, str]:
    """Return the annotation of each parameter but `self`, and that of the result."""
    parameters = [parameter for parameter in function.parameters if parameter.name != "self"]
    rows = {parameter.name: _BESIDE_AN_ENUM.sub("", str(parameter.annotation)) for parameter in parameters}
    return rows | {"return": str(function.returns)}


def _name(path: str, package: str, resources: Mapping[str, str]) -> str | None:  # noqa: PLR0911  one return for each place in the package
    """Spell a path of the package the diff's way; None for what is private."""
    parts = path.removeprefix(f"{package}.").split(".") if path != package else []
    if any(part.startswith("_") and part != "__init__" for part in parts):
        return None
    match parts:
        case ["resources", module]:
            return resources.get(module, module)
        case ["resources", module, _, *rest]:
            return ".".join([resources.get(module, module), *rest])
        case ["fields", *rest]:
            return ".".join(["models", *rest])
        case ["models", first, *rest] if rest and re.fullmatch(r"[a-z0-9_]+", first):
            return ".".join(["models", *rest])
        case ["models", first] if re.fullmatch(r"[a-z0-9_]+", first):
            return None  # The module of a class; the class itself is seen under `models`.
        case ["models", *rest]:
            return ".".join(["models", *rest])
        case ["client", _, "__init__"]:
            return "Client"
        case ["client", _, member]:
            return member
        case _:
            return path.removeprefix(f"{package}.")


def _covers(touched: str, seen: str) -> bool:
    """Whether a name that the diff touches is, contains, or is an argument of the name that griffe saw."""
    if touched == seen or seen.startswith((f"{touched}.", f"{touched}(")):
        return True
    return touched.startswith(f"{seen}(")


def _text(value: object) -> str | None:
    return None if value is None else str(value)[:200]
