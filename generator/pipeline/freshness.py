"""Tell which clients of `generated/` are as they would be generated, from the files that they were made of.

It runs before anything else of the generator is imported, so it imports little: `pathlib` alone takes longer than all
of it. What it remembers is in a folder that Git ignores. No output depends on that; without it, every client is
generated.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .. import __path__ as _package

CACHE = ".generator_cache"
"""The folder, at the top of the checkout, that holds what is remembered."""

_VERSION = "1"
_SHARED = "shared"
_FACT = "= "
"""Begins the name of what is not a file."""
_TICK = 20_000_000
"""Nanoseconds by which the times of files may be behind the clock."""

Stamps = dict[str, str]
"""What file systems say of files, by path: when they were changed, and their size. Empty for one that is missing."""


class Freshness:
    """What a run of `generator all` knows of the files that earlier runs read and wrote."""

    def __init__(
        self, root: str, package: str = _package[0], python: str = sys.executable, paths: Sequence[str] = sys.path
    ) -> None:
        """Read what is remembered.

        Args:
            root: The folder with `specs/`, `overlays/` and `generated/`.
            package: The folder of the generator.
            python: The interpreter that runs; ruff is beside it.
            paths: Where that looks for modules.
        """
        self._began = time.time_ns() - _TICK
        self._root, self._package, self._python, self._paths = root, package, python, tuple(paths)
        self._ruff = f"{python.rpartition(os.sep)[0]}{os.sep}{'ruff.exe' if os.name == 'nt' else 'ruff'}"
        self._remembered = _load(f"{root}/{CACHE}/all")
        self._is_newer = False
        self.fresh: list[str] = []
        """The vendors named that are up to date; filled by `stale`."""
        self._shared = self._shared_stamps()
        if not self._is_as_remembered(_SHARED, self._shared):
            self._remembered = {}

    def stale(self, vendors: Iterable[str] = ()) -> list[str] | None:
        """Return the vendors whose clients have to be generated, or `None` if all that were named have to.

        Args:
            vendors: Names of specs; by default all.
        """
        known = self._shared[f"{_FACT}specs"].split()
        named = set(vendors) or set(known)
        if not self._remembered or not named <= set(known):
            return None
        self.fresh = [name for name in known if name in named and self._is_fresh(name)]
        stale = [name for name in known if name in named.difference(self.fresh)]
        self.save()
        return stale

    def record(self, vendor: str, others: Iterable[str], outputs: Mapping[str, str]) -> None:
        """Remember a client that was generated; unless a file was changed by somebody else meanwhile.

        Args:
            vendor: The name of its spec.
            others: Paths of the documents that the spec refers to.
            outputs: The text of each file, by its path relative to the client's folder.
        """
        folder = f"{self._root}/generated/{vendor}"
        inputs = self._inputs_of(vendor) | {path: _stamp(path) for path in others}
        written = {f"{folder}/{name}": text for name, text in outputs.items()}
        stamps = {path: _stamp(path) for path in [*written, f"{folder}/.generated"]}
        self._remembered.pop(vendor, None)
        is_as_written = all(_bytes(path) == text.encode("utf-8") for path, text in written.items())
        if not is_as_written or self._is_changing(inputs):
            return
        if _SHARED not in self._remembered:
            self._remember(_SHARED, self._shared)
        self._remember(vendor, inputs | stamps)

    def save(self) -> None:
        """Write what is remembered, if that is not what the file says; a folder that cannot be written to is left."""
        if not self._is_newer:
            return
        lines = [f"freshness {_VERSION}"]
        for section, rows in self._remembered.items():
            lines += [f"[{section}]", *(f"{stamp}\t{digest}\t{path}" for path, (stamp, digest) in rows.items())]
        folder = f"{self._root}/{CACHE}"
        beside = f"{folder}/all.{os.getpid()}"
        try:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103  pathlib takes longer to import than all this takes
            with open(beside, "w", encoding="utf-8", errors="surrogateescape") as file:  # noqa: PTH123  the same
                file.write("\n".join(lines))
            os.replace(beside, f"{folder}/all")  # noqa: PTH105  the same
        except OSError:
            return
        self._is_newer = False

    def _remember(self, section: str, stamps: Stamps) -> None:
        self._remembered[section] = {path: (stamp, _digest(path)) for path, stamp in stamps.items()}
        self._is_newer = True

    def _is_as_remembered(self, section: str, stamps: Stamps) -> bool:
        """Return whether files are as they were: by what the file system says, else by what is in them."""
        rows = self._remembered.get(section)
        if rows is None or rows.keys() != stamps.keys():
            return False
        differing = [path for path, stamp in stamps.items() if rows[path][0] != stamp]
        if any(not rows[path][1] or _digest(path) != rows[path][1] for path in differing):
            return False
        for path in differing:
            rows[path] = stamps[path], rows[path][1]
            self._is_newer = True
        return True

    def _is_changing(self, inputs: Stamps) -> bool:
        """Return whether a file that was read has changed since this run began to read, or cannot be watched."""
        # Without ruff beside this Python, another one is taken, wherever that may be.
        if not self._shared[self._ruff] or self._shared_stamps() != self._shared:
            return True
        moments = [moment for stamp in (*self._shared.values(), *inputs.values()) for moment in stamp.split(" ")[:2]]
        return any(int(moment) >= self._began for moment in moments if moment.isdecimal())

    def _shared_stamps(self) -> Stamps:
        """Return the stamps of what all clients depend on: the generator, Python, installed packages, ruff."""
        stamps = dict(_walk(self._package))
        site = [path for path in self._paths if path.endswith(("site-packages", "dist-packages"))]
        for path in (f"{self._root}/pyproject.toml", self._ruff, *site):
            stamps[path] = _stamp(path)
        # A file with a second dot in its name belongs to a spec and is none.
        names = [name.removesuffix(".yaml") for name in sorted(_names(f"{self._root}/specs")) if name.endswith(".yaml")]
        return {
            **stamps,
            f"{_FACT}python": f"{sys.version.split()[0]} {self._python} {sys.flags} {os.pathsep.join(self._paths)}",
            f"{_FACT}specs": " ".join(name for name in names if "." not in name),
        }

    def _inputs_of(self, vendor: str) -> Stamps:
        """Return the stamps of a vendor's files: its spec and what belongs to that, and its overlay."""
        folder = f"{self._root}/specs"
        own = [f"{folder}/{name}" for name in _names(folder) if name.startswith(f"{vendor}.")]
        return {path: _stamp(path) for path in own} | dict(_walk(f"{self._root}/overlays/{vendor}"))

    def _is_fresh(self, vendor: str) -> bool:
        """Return whether all that a client was made of is as it was, and all that was written."""
        inputs = self._inputs_of(vendor)
        known = self._remembered.get(vendor, {})
        return self._is_as_remembered(vendor, inputs | {path: _stamp(path) for path in known if path not in inputs})


def _load(path: str) -> dict[str, dict[str, tuple[str, str]]]:
    """Return what is remembered: stamp and digest of each file, by section. Empty if that cannot be read."""
    sections: dict[str, dict[str, tuple[str, str]]] = {}
    rows: dict[str, tuple[str, str]] = {}
    text = (_bytes(path) or b"").decode("utf-8", "surrogateescape")
    head, *lines = text.split("\n")
    if head != f"freshness {_VERSION}":
        return {}
    for line in lines:
        stamp, _, more = line.partition("\t")
        if not more:
            rows = sections[line[1:-1]] = {}
            continue
        digest, _, name = more.partition("\t")
        rows[name] = stamp, digest
    return sections


def _walk(folder: str) -> Iterator[tuple[str, str]]:
    """Yield path and stamp of each file below a folder, without what interpreters leave there."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _walk(entry.path)
        else:
            yield entry.path, _stamp(entry.path)


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208  pathlib takes longer to import than all this takes
    except OSError:
        return []


def _stamp(path: str) -> str:
    try:
        found = os.stat(path)  # noqa: PTH116  pathlib takes longer to import than all this takes
    except OSError:
        return ""
    return f"{found.st_mtime_ns} {found.st_ctime_ns} {found.st_size}"


def _bytes(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:  # noqa: PTH123  pathlib takes longer to import than all this takes
            return file.read()
    except OSError:
        return None


def _digest(path: str) -> str:
    """Return a digest of a file, or of the names of packages in a folder; empty if there is neither."""
    if path.endswith(("site-packages", "dist-packages")):
        data = "\n".join(sorted(name for name in _names(path) if name.endswith("-info"))).encode("utf-8")
    else:
        data = _bytes(path) or b""
    if path.startswith(_FACT) or not _stamp(path):
        return ""
    import hashlib  # only where files differ, or are new

    return hashlib.blake2b(data, digest_size=16).hexdigest()
