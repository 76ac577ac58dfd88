# Copied from generator/runtime/apps/command_line/connection.py; edit it there, then generate again.
"""Make the client of a command: from the environment, or from a profile, with the settings of the command line."""

from __future__ import annotations

import inspect
import logging
import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final
from zoneinfo import ZoneInfo

from ...client.client import Client
from ...codec.annotations import Scope, of_type
from ...codec.types import Node, split_null
from ...core.drift import Drift, shape_of
from ...core.errors import InvalidArgument
from ...core.redaction import printable
from .options import Connection
from .profiles import Profiles
from .program import Program
from .values import value_of

_OBJECTS: Final = frozenset({"http_client", "verify", "cert", "limits", "http2", "self", "clock", "settings"})
"""Arguments of constructors that are no text, or that the environment of the HTTP library sets."""

_NUMBERS: Final = frozenset({"int", "float", "Decimal"})


class Drifts:
    """Counts the places where answers are not as documented, and tells of each the first time."""

    def __init__(self, *, verbose: bool) -> None:
        self._verbose = verbose
        self._seen: set[tuple[str, str, str]] = set()

    def __len__(self) -> int:
        return len(self._seen)

    def __call__(self, drift: Drift) -> None:
        """Take note of a drift; the client calls it."""
        place = (drift.operation, shape_of(drift.path), drift.expected)
        if place not in self._seen:
            self._seen.add(place)
            if self._verbose:
                print(printable(f"not as documented: {drift.operation} {drift}"), file=sys.stderr)


class Connected:
    """The client of a command, and what it told meanwhile."""

    def __init__(self, client: Client, drifts: Drifts) -> None:
        self.client = client
        self.drifts = drifts


def connect(program: Program, chosen: Connection, **hooks: Callable[[Any], None]) -> Connected:
    """Return the client of a command.

    Args:
        program: The command line.
        chosen: How to reach the vendor.
        hooks: Functions that the client calls, such as `on_wait`.

    Raises:
        InvalidArgument: A setting or the profile is wrong.
        MissingCredential: No credential was given.
    """
    given = {**_of_profile(program, chosen), **_of_settings(program, chosen)}
    if chosen.base_url is not None:
        given["base_url"] = chosen.base_url
    drifts = Drifts(verbose=chosen.verbose)
    _log(program.package, verbose=chosen.verbose)
    arguments: Any = {"on_drift": drifts, **hooks, **given}
    return Connected(client_class(program)(**arguments), drifts)


def _of_profile(program: Program, chosen: Connection) -> dict[str, Any]:
    """Return the arguments of the client that a profile has."""
    profile = profile_of(program, chosen)
    if profile is None:
        return {}
    secret, known = credentials(program), settings(program)
    arguments: dict[str, Any] = {}
    for name, value in Profiles(program.package, program.name).read(profile).items():
        if name not in secret and name not in known:
            raise InvalidArgument(f"the profile {profile} has {name}, which is neither credential nor setting")
        arguments[name] = str(value) if name in secret else _setting(name, str(value), known[name])
    return arguments


def _of_settings(program: Program, chosen: Connection) -> dict[str, Any]:
    """Return the arguments of the client that `--set` gives."""
    known = settings(program) if chosen.settings else {}
    arguments: dict[str, Any] = {}
    for text in chosen.settings:
        name, equals, value = text.partition("=")
        name = name.strip().replace("-", "_")
        if name in credentials(program):
            raise InvalidArgument(f"--set {name}: credentials come from the environment or a profile only")
        if not equals or name not in known:
            raise InvalidArgument(f"--set {name}: give NAME=VALUE with one of {', '.join(known)}")
        arguments[name] = _setting(name, value, known[name])
    return arguments


def client_class(program: Program) -> type[Client]:
    """Return the class of the client."""
    class_: type[Client] = getattr(import_module(program.package), program.surface.client_class)
    return class_


def profile_of(program: Program, chosen: Connection) -> str | None:
    """Return the profile that a command takes: the chosen one, or the one that the environment names."""
    variable = f"{program.name.replace('-', '_').upper()}_PROFILE"
    return chosen.profile or os.environ.get(variable) or None


def credentials(program: Program) -> list[str]:
    """Return the names of the client's credentials, as its constructor takes them."""
    make = getattr(sys.modules[client_class(program).__module__], "_credentials", None)
    return list(inspect.signature(make).parameters) if make is not None else []


def settings(program: Program) -> dict[str, Node]:
    """Return the type of each setting that text can say: arguments of the constructor, and options."""
    class_ = client_class(program)
    secret = credentials(program)
    options = class_._config.options  # pyright: ignore[reportPrivateUsage]  its own module makes it
    annotations = {
        name: (parameter.annotation, class_.__module__)
        for name, parameter in inspect.signature(class_.__init__).parameters.items()
    }
    for base in reversed(options.__mro__):
        own = inspect.get_annotations(base)
        annotations |= {name: (own[name], base.__module__) for name in own if name in options.names()}
    types: dict[str, Node] = {}
    for name, (annotation, module) in annotations.items():
        if name in secret or name in _OBJECTS or name.startswith("on_"):
            continue
        text = {"timezone": "str", "proxy": "str", "timeout": "float | None"}.get(name, annotation)
        try:
            types[name] = of_type(text, Scope(module))
        except (TypeError, NameError):
            continue
    return types


def _setting(name: str, text: str, node: Node) -> object:
    value: object = None if text.lower() in ("", "none", "null") else value_of(text, node, name)
    if name == "timezone" and value is not None:
        try:
            return ZoneInfo(str(value))
        except (OSError, ValueError, KeyError) as error:
            raise InvalidArgument(
                f"timezone: {value} is not a known time zone; give one such as Europe/Amsterdam"
            ) from error
    types, _ = split_null(node)
    return (
        _number(value) if isinstance(value, str) and _NUMBERS & {getattr(one, "name", "") for one in types} else value
    )


def _number(text: str) -> int | float | str:
    """Return the number that a text is; other texts stay as they are."""
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _log(package: str, *, verbose: bool) -> None:
    """Let the client's log go to stderr, or nowhere."""
    logger = logging.getLogger(package)
    if verbose:
        logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(name)s: %(message)s")
        logger.setLevel(logging.DEBUG)
    elif not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.propagate = False


def environment_of(program: Program) -> Mapping[str, str]:
    """Return the environment variable of each credential, as far as it is set by name in the client's docs."""
    group = program.surface.group()
    docs = group.doc.arguments if group is not None else {}
    variables: dict[str, str] = {}
    for name in credentials(program):
        words = docs.get(name, "").replace(".", " ").split()
        variables[name] = next((word for word in words if word.isupper() and "_" in word), "")
    return variables
