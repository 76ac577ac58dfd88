"""Compare how calls behave: credentials, failures, paging, waiting, repeating, budgets, addresses."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..emit.views.client import CredentialView, credentials_of
from ..emit.views.methods import error_classes
from ..ir.ir import Operation
from ..text.diagnostics import Place
from .changes import Change, Level, Touched
from .servers import compare_servers
from .snapshot import Side

_WORDS = {
    "x-failure": ("failure-rule", "what counts as a failure, or where its words are"),
    "x-not-ready": ("not-ready", "when an answer is not ready yet"),
    "x-retry": ("retry", "what is tried again"),
    "x-form": ("form", "how form fields are written"),
    "x-filter": ("filter", "how listings are filtered"),
    "x-pagination": ("paging", "how pages are walked"),
}


def compare_client(old: Side, new: Side) -> Iterator[Change]:
    """Yield what changed for the client as a whole."""
    places = old.place("#/info"), new.place("#/info")
    before, after = old.project.identity, new.project.identity
    for kind, was, now, name in (
        ("package", before.package, after.package, "package"),
        ("client-class", f"{before.class_name}Client", f"{after.class_name}Client", "Client"),
        ("distribution", before.distribution, after.distribution, "distribution"),
    ):
        if was != now:
            text = f"The {kind.replace('-', ' ')} is `{now}`; before, it was `{was}`."
            yield Change(kind, text, None, None, "breaking", *places, (Touched(name, was, now),))
    yield from compare_servers(old, new)
    yield from _credentials(old, new)
    yield from _inherited(old, new)
    yield from _words(old, new, old.project.api.words, new.project.api.words, "every call", "#")
    yield from _budget(old, new)
    yield from _overlay(old, new)
    groups = [
        {".".join(resource.path): resource.class_name for resource in side.project.names.resources}
        for side in (old, new)
    ]
    for path in sorted(groups[0].keys() - groups[1].keys()):
        names = (Touched(path, groups[0][path], None),)
        yield Change("resource-gone", f"`client.{path}` is gone.", None, None, "breaking", None, None, names)


def compare_behaviour(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Yield what changed in how one operation behaves."""
    name = new.of_operation[second.pointer]
    yield from _words(old, new, first.words, second.words, f"`{name}`", first.pointer, second.pointer, name)
    yield from _refusals(old, new, first, second)
    yield from _security(old, new, first, second)
    if first.doc.deprecated != second.doc.deprecated:
        text = f"`{name}` is {'now' if second.doc.deprecated else 'no longer'} deprecated by the vendor."
        level: Level = "risky" if second.doc.deprecated else "safe"
        places = old.place(first.pointer), new.place(second.pointer)
        yield Change("deprecated", text, level, None, level, *places, (Touched(name, None, None),))


def _credentials(old: Side, new: Side) -> Iterator[Change]:
    before = {credential.key: credential for credential in credentials_of(old.project.api, old.project.identity)}
    after = {credential.key: credential for credential in credentials_of(new.project.api, new.project.identity)}
    new_keys = _new_keys(before, after)
    before = {new_keys.get(key, key): credential for key, credential in before.items()}
    old_places = {new_keys.get(key, key): place for key, place in _scheme_places(old).items()}
    new_places = _scheme_places(new)
    root = "#/components/securitySchemes"
    for key in dict.fromkeys([*before, *after]):
        places = old_places.get(key, old.place(root)), new_places.get(key, new.place(root))
        if key not in before:
            yield _new_credential(after[key], new, places, is_first=not before)
        elif key not in after:
            yield _gone_credential(before[key], places)
        else:
            yield from _changed_credential(before[key], after[key], places)


def _new_keys(before: Mapping[str, CredentialView], after: Mapping[str, CredentialView]) -> dict[str, str]:
    """Return the new keys of security schemes that only have another key, by their old key."""
    keys: dict[str, str] = {}
    for key in [key for key in after if key not in before]:
        expression = after[key].expression
        twins = (old for old in before if old not in after and old not in keys)
        twin = next((old for old in twins if before[old].expression == expression), None)
        if twin is not None:
            keys[twin] = key
    return keys


def _scheme_places(side: Side) -> dict[str, Place]:
    return {scheme.key: side.place(scheme.pointer) for scheme in side.project.api.security}


def _touched_arguments(was: Sequence[str], now: Sequence[str]) -> tuple[Touched, ...]:
    """Return the arguments of the client that are gone, then those that are new."""
    gone = [Touched(f"Client({argument})", argument, None) for argument in was if argument not in now]
    come = [Touched(f"Client({argument})", None, argument) for argument in now if argument not in was]
    return (*gone, *come)


def _new_credential(view: CredentialView, side: Side, places: tuple[Place, Place], *, is_first: bool) -> Change:
    required = side.project.api.required_security
    is_needed = bool(required) and (is_first or all(view.key in group for group in required))
    level: Level = "breaking" if is_needed else "safe"
    text = f"The client now takes the credential {_listed(view.arguments)}{' and requires it' if is_needed else ''}."
    return Change("credential-new", text, level, None, level, *places, _touched_arguments((), view.arguments))


def _gone_credential(view: CredentialView, places: tuple[Place, Place]) -> Change:
    text = f"The client no longer takes the credential {_listed(view.arguments)}."
    names = _touched_arguments(view.arguments, ())
    return Change("credential-gone", text, "breaking", None, "breaking", *places, names)


def _changed_credential(before: CredentialView, after: CredentialView, places: tuple[Place, Place]) -> Iterator[Change]:
    was, now = before.arguments, after.arguments
    if was != now:
        text = f"The credential {_listed(was)} is now {_listed(now)}."
        yield Change("credential-renamed", text, None, None, "breaking", *places, _touched_arguments(was, now))
    elif before.expression != after.expression:
        sent = _kind(before.expression.text), _kind(after.expression.text)
        text = f"The credential {_listed(now)} is sent in another way: `{sent[1]}`; before, it was `{sent[0]}`."
        names = (Touched(f"Client({''.join(now[:1])})", before.expression.text, after.expression.text),)
        yield Change("credential-sent", text, "risky", None, None, *places, names)


def _words(  # noqa: PLR0913, PLR0917  two sides of four things
    old: Side,
    new: Side,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    subject: str,
    old_pointer: str,
    new_pointer: str | None = None,
    name: str = "Client",
) -> Iterator[Change]:
    """Compare the words about behaviour; the root's and an operation's are each compared with their like."""
    for word, (kind, about) in _WORDS.items():
        was, now = before.get(word), after.get(word)
        if was == now:
            continue
        places = (
            old.place(f"{old_pointer}/{word}" if word in before else old_pointer),
            new.place(f"{new_pointer or old_pointer}/{word}" if word in after else new_pointer or old_pointer),
        )
        names = (Touched(name, _shown(was), _shown(now)),)
        request: Level | None = "risky" if word in ("x-form", "x-filter", "x-pagination", "x-retry") else None
        response: Level | None = "risky" if word in ("x-failure", "x-not-ready", "x-pagination") else None
        text = f"For {subject}, {about} changed: {word} is {_shown(now)}; before, it was {_shown(was)}."
        yield Change(kind, text, request, response, "risky", *places, names)


def _budget(old: Side, new: Side) -> Iterator[Change]:
    was, now = [side.project.api.words.get("x-rate-limit") for side in (old, new)]
    if was == now:
        return
    rates = [_rate(word) for word in (was, now)]
    level: Level = "safe" if rates[1] is None or (rates[0] is not None and rates[1] >= rates[0]) else "risky"
    text = f"The rate limit of the client is {_shown(now)}; before, it was {_shown(was)}."
    places = old.place("#/x-rate-limit"), new.place("#/x-rate-limit")
    yield Change("rate-limit", text, level, None, level, *places, (Touched("Client", _shown(was), _shown(now)),))


def _rate(word: object) -> float | None:
    if not isinstance(word, Mapping) or not word.get("requests"):
        return None
    return float(word["requests"]) / float(word.get("per") or 1)


def _refusals(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    name = new.of_operation[second.pointer]
    was, now = [dict(operation.refusals) for operation in (first, second)]
    places = old.place(first.pointer), new.place(second.pointer)
    for status in [operation for operation in now if operation not in was]:
        for error in error_classes(second, status):
            text = f"`{name}` may raise `{error}`: a {status} answer is documented."
            touched = (Touched(name, None, f"raises {error}"),)
            yield Change("refusal-new", text, None, "risky", "risky", *places, touched)
    for status in [wa for wa in was if wa not in now]:
        for error in error_classes(first, status):
            text = f"`{name}` is no longer said to raise `{error}` ({status})."
            touched = (Touched(name, f"raises {error}", None),)
            yield Change("refusal-gone", text, None, "safe", "safe", *places, touched)
    for status in [operation for operation in now if operation in was]:
        before, after = error_classes(first, status), error_classes(second, status)
        if before != after:
            text = f"`{name}` raises `{_named(after)}` on a {status} answer, not `{_named(before)}`."
            touched = (Touched(name, f"raises {_named(before)}", f"raises {_named(after)}"),)
            yield Change("refusal-class", text, None, "risky", "risky", *places, touched)


def _named(names: Sequence[str]) -> str:
    return " or ".join(names) or "nothing"


def _security(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Compare which credentials one call needs, inherited ones included."""
    was, now = [_effective(side, operation) for side, operation in ((old, first), (new, second))]
    if was == now:
        return
    if first.security is None and second.security is None:
        return  # `_inherited` reports it once, for all calls that inherit.
    name = new.of_operation[second.pointer]
    places = old.place(first.pointer), new.place(second.pointer)
    yield _needing(f"`{name}` needs", name, was, now, places)


def _inherited(old: Side, new: Side) -> Iterator[Change]:
    was, now = [_groups(side, side.project.api.required_security) for side in (old, new)]
    inherits = all(any(operation.security is None for operation in side.project.api.operations) for side in (old, new))
    if was != now and inherits:
        places = old.place("#/security"), new.place("#/security")
        yield _needing("Every call that says nothing else needs", "Client", was, now, places)


def _needing(
    lead: str, name: str, was: frozenset[frozenset[str]], now: frozenset[frozenset[str]], places: tuple[Place, Place]
) -> Change:
    free = frozenset[str]()
    level: Level = "safe" if free in now or was <= now else "risky" if was & now else "breaking"
    text = f"{lead} {_needs(now)}; before, it was {_needs(was)}."
    return Change("security", text, level, None, level, *places, (Touched(name, _needs(was), _needs(now)),))


def _effective(side: Side, operation: Operation) -> frozenset[frozenset[str]]:
    groups = operation.security if operation.security is not None else side.project.api.required_security
    return _groups(side, groups)


def _groups(side: Side, groups: tuple[tuple[str, ...], ...]) -> frozenset[frozenset[str]]:
    """Return the alternatives of a security requirement, by what is sent instead of by scheme keys."""
    sent = {scheme.key: f"{scheme.kind} {scheme.wire}".strip() for scheme in side.project.api.security}
    return frozenset(frozenset(sent.get(key, key) for key in group) for group in groups) or frozenset({frozenset()})


def _needs(groups: frozenset[frozenset[str]]) -> str:
    return " or ".join(
        sorted(" and ".join(f"`{credential}`" for credential in sorted(group)) or "no credential" for group in groups)
    )


def _overlay(old: Side, new: Side) -> Iterator[Change]:
    """Yield the hand-written modules whose code changed, and the flows that are gone or new.

    People have to judge the code; signatures are compared elsewhere.
    """
    before, after = old.project.overlay.files, new.project.overlay.files
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was == now or (was is not None and now is not None and _code(was) == _code(now)):
            continue
        state = "is new" if was is None else "is gone" if now is None else "changed"
        place = Place(f"overlays/{new.project.identity.vendor}/{name}", 1, "#")
        text = f"The overlay's {name} {state}. A person has to read what it does."
        yield Change(
            "overlay", text, None, None, "risky", place if was is not None else None, place if now is not None else None
        )
    yield from _overlay_flows(old, new)


def _overlay_flows(old: Side, new: Side) -> Iterator[Change]:
    for name, method in old.methods.items():
        if name not in new.methods and method.operation is None and name not in old.of_operation.values():
            text = f"`{name}`, a flow of the overlay, is gone."
            yield Change("flow-gone", text, None, None, "breaking", names=(Touched(name, method.signature, None),))
    for name, method in new.methods.items():
        if name not in old.methods and method.operation is None and name not in new.of_operation.values():
            text = f"`{name}`, a flow of the overlay, is new."
            yield Change("flow-new", text, None, None, "safe", names=(Touched(name, None, method.signature),))


def _code(text: str) -> str:
    """Return a module's syntax tree as text, without comments and layout; its text if it does not parse."""
    try:
        return ast.dump(ast.parse(text))
    except SyntaxError:
        return text


def _kind(expression: str) -> str:
    """Return a credential's expression without the names of its arguments, such as `HeaderKey('X-Key')`."""
    lead = expression.partition("Secret(")[0].rstrip(", ")
    return lead.removesuffix("(") if lead.endswith("(") else f"{lead})"


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(f"`{name}`" for name in names) or "nothing"


def _shown(value: object) -> str:
    return "not given" if value is None else f"`{value!r}`"
