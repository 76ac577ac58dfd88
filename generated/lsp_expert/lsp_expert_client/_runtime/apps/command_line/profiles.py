# Copied from generator/runtime/apps/command_line/profiles.py; edit it there, then generate again.
"""Profiles: credentials and settings under a name, in a file that only its owner can read, or in the keyring."""

from __future__ import annotations

import json
import os
import re
import stat
import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from ...core.errors import ExtraMissing, InvalidArgument

_NAME = re.compile(r"[\w][\w.@-]*")


class Profiles:
    """The profiles of one client."""

    def __init__(self, package: str, program: str) -> None:
        """Keep where they are.

        Args:
            package: The client's package, under which the keyring has them.
            program: What the command is called, for messages and for the folder.
        """
        self._package = package
        self._program = program

    @property
    def folder(self) -> Path:
        """The folder of the files: `$XDG_CONFIG_HOME`, or `%APPDATA%`, or `~/.config`, and the program's name."""
        home = os.environ.get("XDG_CONFIG_HOME") or (os.environ.get("APPDATA") if os.name == "nt" else None)
        return (Path(home) if home else Path.home() / ".config") / self._program

    def path(self, name: str) -> Path:
        """Return the file of a profile.

        Raises:
            InvalidArgument: The name could lead out of the folder.
        """
        if not _NAME.fullmatch(name):
            raise InvalidArgument(f"{name!r} is not a name of a profile: use letters, digits and . _ - @")
        return self.folder / f"{name}.toml"

    def names(self) -> list[str]:
        """Return the names of the profiles that are files."""
        return sorted(path.stem for path in self.folder.glob("*.toml"))

    def read(self, name: str) -> Mapping[str, Any]:
        """Return what a profile says: credentials and settings by name.

        Raises:
            InvalidArgument: No profile has this name, others can read its file, or the file cannot be read.
        """
        path = self.path(name)
        try:
            with path.open("rb") as file:
                self._refuse_open(path, os.fstat(file.fileno()))
                return tomllib.load(file)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise InvalidArgument(f"the profile {path} cannot be read: {error.strerror}") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            # Their messages may quote a secret.
            raise InvalidArgument(f"the profile {path} cannot be read: it is not TOML") from None
        kept, is_shut = self._kept(name)
        if kept is None:
            known = ", ".join(self.names()) or "none"
            way = f"`{self._program} profile save {name}` makes it"
            keyring = ", and the keyring is locked or cannot be read" if is_shut else " nor in the keyring"
            raise InvalidArgument(f"there is no profile {name} in {self.folder}{keyring}; {way}; known: {known}")
        return kept

    def save(self, name: str, values: Mapping[str, str], *, keyring: bool) -> str:
        """Keep a profile, in place of an earlier one of the name, and return where it is.

        Raises:
            InvalidArgument: The file cannot be written, or there is no keyring.
            ExtraMissing: The profile is to go into the keyring, and the package `keyring` is not installed.
        """
        path = self.path(name)
        if keyring:
            with _keyring_used() as library:
                library.set_password(self._package, name, json.dumps(dict(values)))
            path.unlink(missing_ok=True)
            return "the system's keyring"
        text = "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
            with open(part, "x", encoding="utf-8", opener=_private) as file:
                file.write(text)
            part.replace(path)
        except OSError as error:
            raise InvalidArgument(f"{path} cannot be written: {error.strerror}") from error
        return str(path)

    def remove(self, name: str) -> bool:
        """Forget a profile; return whether there was one.

        Raises:
            InvalidArgument: The keyring keeps it.
        """
        path = self.path(name)
        was_there = path.is_file()
        path.unlink(missing_ok=True)
        if self._kept(name)[0] is not None:
            with _keyring_used() as library:
                library.delete_password(self._package, name)
            return True
        return was_there

    def _refuse_open(self, path: Path, state: os.stat_result) -> None:
        """Raise an error if others than its owner can read or change a file; Windows keeps them apart by folder."""
        if os.name == "nt":
            return
        if state.st_uid != os.geteuid():
            raise InvalidArgument(f"the profile {path} belongs to somebody else; it is not used")
        if stat.S_IMODE(state.st_mode) & 0o077:
            raise InvalidArgument(f"others can read the profile {path}; make it yours alone: chmod 600 {path}")

    def _kept(self, name: str) -> tuple[Mapping[str, Any] | None, bool]:
        """Return what the keyring has of a profile, and whether it is there and cannot be asked.

        It has nothing if there is no keyring, and if what is kept there under its name is no profile.
        """
        try:
            text = _keyring().get_password(self._package, name)
        except ExtraMissing:
            return None, False
        except Exception as error:  # noqa: BLE001  a keyring that is locked or absent fails in many ways
            return None, type(error).__name__ != "NoKeyringError"
        try:
            values: Any = json.loads(text or "null")
        except ValueError:
            return None, False
        return (cast("dict[str, Any]", values) if isinstance(values, dict) else None), False


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


@contextmanager
def _keyring_used() -> Generator[Any]:
    library = _keyring()
    try:
        yield library
    except library.errors.KeyringError as error:
        reason = "there is none, it is locked, or it refused"
        raise InvalidArgument(f"the system's keyring failed ({reason}); without --keyring a file keeps it") from error


def _keyring() -> Any:
    try:
        import keyring
    except ImportError as error:
        raise ExtraMissing("the system's keyring needs the package keyring: pip install keyring") from error
    return keyring
