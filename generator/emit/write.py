"""Format the rendered files, and write them to a folder without changing files of others."""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from ..runtime.core.values import Value
from ..text.diagnostics import Place, SpecError
from .extend import MODULE

MANIFEST = ".generated"
"""Lists the files that generation wrote, with their digests."""

_INPUT = "# "
"""Begins a line with the digest of an input."""

_SHARED_MEMORY = "/dev/shm"

COPIED = "# Copied from "
"""Begins the first line of a copy of a hand-written module, which names where it is from."""

_OF_BUILDS = ("build", "dist")
"""Where other tools leave what they build of a project; it is not part of it."""

_RUFF = ("format", "--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311")


class Change(Value):
    """What writing did, as paths relative to the folder, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: int
    """Files that were already right and stay untouched."""


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Return the files with every Python module formatted by ruff.

    Args:
        files: Text by path. Those of modules are taken out of it: a large client's are not held twice.

    Raises:
        SpecError: ruff could not read a module; generation has a defect.
    """
    # The runtime is copied; it is held to the same formatting where it stands.
    modules = [name for name in files if name.endswith(".py") and ("/_runtime/" not in name or name.endswith(MODULE))]
    with tempfile.TemporaryDirectory(dir=_memory(sum(len(files[name]) for name in modules))) as folder:
        root = Path(folder)
        for above in {(root / name).parent for name in modules}:
            above.mkdir(parents=True, exist_ok=True)
        for name in modules:
            (root / name).write_text(files[name], "utf-8", newline="\n")
            files[name] = ""
        done = subprocess.run([_ruff(), *_RUFF, str(root)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            _refuse_broken((root / name).read_text("utf-8") for name in modules)
            raise SpecError(f"ruff could not format what was generated: {done.stderr.strip().replace(str(root), '')}")
        formatted_names = set(modules)
        return {
            name: (root / name).read_text("utf-8") if name in formatted_names else text for name, text in files.items()
        }


def _refuse_broken(texts: Iterable[str]) -> None:
    """Raise an error if a hand-written module that is copied is not Python."""
    for text in texts:
        if text.startswith(COPIED):
            try:
                ast.parse(text)
            except SyntaxError as error:
                source = text.removeprefix(COPIED).partition(";")[0]
                raise SpecError(f"not Python: {error.msg}.", Place(source, (error.lineno or 2) - 1, "#")) from error


def _memory(size: int) -> str | None:
    """Return a folder held in memory, where a thousand small files are fast; None without enough room."""
    if "TMPDIR" in os.environ or not os.access(_SHARED_MEMORY, os.W_OK):
        return None
    return _SHARED_MEMORY if shutil.disk_usage(_SHARED_MEMORY).free > 16 * size else None


def bring_in_line(folder: Path, files: Mapping[str, str], inputs: Mapping[str, str] | None = None) -> Change:
    """Write what differs, remove what generation wrote earlier and no longer wants.

    Args:
        folder: Where the project goes; made if absent.
        files: Text by path relative to the folder.
        inputs: Digest or version of what they were made from, to be kept beside them.

    Raises:
        SpecError: A file in the way was not written by generation, or one to be removed was edited since.
    """
    if folder.is_file():
        raise SpecError(f"{folder}: this is a file. Give --out a folder.")
    if not folder.exists():
        _write_new(folder, files, inputs or {})
        return Change(tuple(sorted((*files, MANIFEST))), (), 0)
    wanted = _with_manifest(files, inputs or {})
    old = _manifest(folder)
    differing = [name for name, data in wanted.items() if _bytes(folder / name) != data]
    stale = sorted(name for name in old if name not in wanted and (folder / name).is_file())
    _refuse_strangers(folder, differing, old)
    _refuse_blocked(folder, wanted)
    _refuse_edited(folder, stale, old)
    for above in {(folder / name).parent for name in differing}:
        above.mkdir(parents=True, exist_ok=True)
    for name in differing:
        _replace(folder / name, wanted[name])
    for name in stale:
        (folder / name).unlink()
        _remove_empty(folder, (folder / name).parent)
    return Change(tuple(sorted(differing)), tuple(stale), len(wanted) - len(differing))


def _write_new(folder: Path, files: Mapping[str, str], inputs: Mapping[str, str]) -> None:
    """Write files into a folder that is not there yet: nothing can be in their way."""
    for above in {name.rpartition("/")[0] for name in files}:
        (folder / above).mkdir(parents=True, exist_ok=True)
    digests: dict[str, str] = {}
    for name, text in files.items():
        data = text.encode("utf-8")
        digests[name] = _digest(data)
        _write(folder / name, data)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / MANIFEST, _manifest_of(digests, inputs))


def _write(path: Path, data: bytes) -> None:
    with path.open("xb", buffering=0) as file:
        file.write(data)


def _with_manifest(files: Mapping[str, str], inputs: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files as bytes, and the manifest."""
    wanted = {name: text.encode("utf-8") for name, text in files.items()}
    return {**wanted, MANIFEST: _manifest_of({name: _digest(data) for name, data in wanted.items()}, inputs)}


def _manifest_of(digests: Mapping[str, str], inputs: Mapping[str, str]) -> bytes:
    """Return the manifest: the digest of each file, and of what they were made from."""
    rows = [f"{digest}  {name}\n" for name, digest in sorted(digests.items())]
    rows += [f"{_INPUT}{digest}  {what}\n" for what, digest in inputs.items()]
    return "".join(rows).encode()


def _refuse_strangers(folder: Path, differing: Iterable[str], old: Mapping[str, str]) -> None:
    """Raise SpecError if a file to be written exists, but generation did not write it."""
    strangers = sorted(
        name
        for name in differing
        if name != MANIFEST and name not in old and (folder / name).is_file() and not _ours(folder / name)
    )
    if strangers:
        shown = ", ".join(strangers[:5])
        text = f"{shown} was not written by generation and would be overwritten. Move it away or choose another --out."
        raise SpecError(f"{folder}: {text}")


def _refuse_blocked(folder: Path, wanted: Iterable[str]) -> None:
    """Raise SpecError if a folder stands where a file must be, or a file where a folder must be."""
    blocked = sorted({str(path.relative_to(folder)) for path in _in_the_way(folder, wanted)})
    if blocked:
        text = f"{', '.join(blocked[:5])} is in the way: a file for a folder or a folder for a file. Move it away."
        raise SpecError(f"{folder}: {text}")


def _refuse_edited(folder: Path, stale: Iterable[str], old: Mapping[str, str]) -> None:
    """Raise SpecError if a file to be removed was edited after generation wrote it."""
    edited = [name for name in stale if _digest(_bytes(folder / name) or b"") != old[name]]
    if edited:
        shown = ", ".join(edited[:5])
        text = f"{shown} is no longer wanted but was edited by hand. Move your change away, then run again."
        raise SpecError(f"{folder}: {text}")


def differences(folder: Path, files: Mapping[str, str], cause: Callable[[str], str] | None = None) -> list[str]:
    """Return one line per file that differs from what generation would write. Nothing is written.

    Args:
        folder: The folder.
        files: Text by path relative to it.
        cause: Gives the reason why a file that generation wrote is out of date; without it no reasons are given.
    """
    old = _manifest(folder)

    def why(name: str) -> str:
        if cause is None:
            return ""
        present = _bytes(folder / name)
        if name in old and present is not None and _digest(present) != old[name]:
            return " (edited by hand)"
        if name in old and present is None:
            return " (removed by hand)"
        return f" ({cause(name)})"

    lines = [
        f"{name}: {'differs' if (folder / name).exists() else 'missing'}{why(name)}"
        for name in sorted(files)
        if _bytes(folder / name) != files[name].encode()
    ]
    lines += [f"{name}: no longer wanted{why(name)}" for name in sorted(old) if name not in files and name != MANIFEST]
    return [
        *lines,
        *(f"{name}: not written by generation" for name in _modules_in(folder) if name not in {*files, *old}),
    ]


def _modules_in(folder: Path) -> list[str]:
    """Return the Python modules below a folder, without what interpreters and builds leave there."""
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.py")) if folder.is_dir() else []
    return [name for name in names if "__pycache__" not in name and Path(name).parts[0] not in _OF_BUILDS]


def _ruff() -> str:
    beside = Path(sys.executable).parent / ("ruff.exe" if os.name == "nt" else "ruff")
    executable = str(beside) if beside.exists() else shutil.which("ruff")
    if executable is None:
        raise SpecError("ruff is not installed. Run `make` to set up .venv, or pip install the pinned requirements.")
    return executable


def inputs_in(folder: Path) -> dict[str, str]:
    """Return the digests of the inputs of a folder's files, by input; empty if none were recorded."""
    lines = (_bytes(folder / MANIFEST) or b"").decode("utf-8").splitlines()
    rows = [line.removeprefix(_INPUT).partition("  ") for line in lines if line.startswith(_INPUT)]
    return {what: digest for digest, _, what in rows}


def _manifest(folder: Path) -> dict[str, str]:
    data = _bytes(folder / MANIFEST)
    rows = [line.partition("  ") for line in data.decode("utf-8").splitlines()] if data else []
    return {
        name: digest
        for digest, _, name in rows
        if not digest.startswith(_INPUT) and name and not Path(name).is_absolute() and ".." not in Path(name).parts
    }


def _in_the_way(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """Yield folders where files must be, and files where folders above them must be."""
    paths = [folder / name for name in names]
    yield from (path for path in paths if path.is_dir() and not path.is_symlink())
    folders = {above for parent in {path.parent for path in paths} for above in (parent, *parent.parents)}
    yield from (above for above in folders if above.is_relative_to(folder) and above.is_file())


def _ours(path: Path) -> bool:
    """Recognise a generated file by its first lines, should the manifest be lost."""
    data = _bytes(path) or b""
    return b"Generated from " in data[:400] or not data.strip()


def _bytes(path: Path) -> bytes | None:
    if path.exists() and not path.is_file() and not path.is_dir():
        return b"a pipe or a device"  # to read it could wait for ever
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _replace(path: Path, data: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(data)
        return
    except FileExistsError:
        # Others may be reading it: they get the old text or the new one.
        pass
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    beside.replace(path)


def _remove_empty(root: Path, folder: Path) -> None:
    while folder != root and folder.is_dir():
        left = [path for path in folder.iterdir() if path.name != "__pycache__"]
        if left:
            return
        shutil.rmtree(folder)
        folder = folder.parent
