"""Compare how calls behave: credentials, failures, paging, waiting, repeating, budgets, addresses."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..emit.credentials import CredentialView, credentials_of
from ..emit.views.methods import error_classes
from ..ir.ir import Operation, Security
from ..text.diagnostics import Place
from .changes import Change, Level, Touched
from .constraints import same
from .servers import compare_servers
from .snapshot import Side

_WORDS = {
    "x-failure": ("failure-rule", "what counts as a failure, or where its words are"),
    "x-not-ready": ("not-ready", "when an answer is not ready yet"),
    "x-retry": ("retry", "what is tried again"),
    "x-form": ("form", "how form fields are written"),
    "x-filter": ("filter", "how listings are filtered"),
    "x-pagination": ("paging", "how pages are walked"),
    "x-incremental": ("loading", "how a warehouse is kept up to date"),
    "x-ping": ("ping", "whether the client's `ping` asks it"),
}


_ALSO: Mapping[str, tuple[str, ...]] = {"x-ping": ("ping",)}
"""Python names that a word is about besides its operation."""

_AXES: Mapping[str, tuple[Level | None, Level | None]] = {
    "x-incremental": (None, "risky"),
    "x-form": ("risky", None),
    "x-filter": ("risky", None),
    "x-retry": ("risky", None),
    "x-pagination": ("risky", "risky"),
    "x-failure": (None, "risky"),
    "x-not-ready": (None, "risky"),
}
"""Levels for requests and answers of words that describe what the vendor does."""

_TOLD_ELSEWHERE = ("x-rate-limit", "x-client", "x-evidence", "x-resource", "x-method", "x-unwrap")
"""Words that are compared by themselves, or by what they change."""


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
            yield from _sent(old, new, before[key], after[key], places)


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
    elif before.variables != after.variables:
        names = (Touched(f"Client({''.join(now[:1])})", ", ".join(before.variables), ", ".join(after.variables)),)
        text = f"The credential {_listed(now)} is read from the environment as {_listed(after.variables)}; before, it "
        text += f"was read as {_listed(before.variables)}."
        yield Change("credential-variable", text, None, None, "breaking", *places, names)


def _sent(
    old: Side, new: Side, before: CredentialView, after: CredentialView, places: tuple[Place, Place]
) -> Iterator[Change]:
    """Yield a change if the same credential is sent in another way."""
    was, now = [
        next((scheme for scheme in side.project.api.security if scheme.key == view.key), None)
        for side, view in ((old, before), (new, after))
    ]
    if was is None or now is None or _way(was) == _way(now):
        return
    lead = f"The credential {_listed(after.arguments)} is sent as {_way(now)}; before, it was sent as {_way(was)}."
    names = (Touched(f"Client({''.join(after.arguments[:1])})", _way(was), _way(now)),)
    yield Change("credential-sent", lead, "breaking", None, None, *places, names)


def _way(scheme: Security) -> str:
    """Return how a credential is sent, in words."""
    if scheme.kind in ("header", "query", "cookie"):
        name = scheme.wire.lower() if scheme.kind == "header" else scheme.wire
        return f"the {'query parameter' if scheme.kind == 'query' else scheme.kind} `{name}`"
    if scheme.kind == "oauth":
        return f"a token of `{scheme.token_url}`" if scheme.token_url else "an OAuth token"
    return f"`{scheme.scheme or scheme.kind}`"


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
    for word, (kind, about) in _words_of(before, after).items():
        was, now = before.get(word), after.get(word)
        if same(was, now):
            continue
        places = (
            old.place(f"{old_pointer}/{word}" if word in before else old_pointer),
            new.place(f"{new_pointer or old_pointer}/{word}" if word in after else new_pointer or old_pointer),
        )
        names = tuple(Touched(touched, _shown(was), _shown(now)) for touched in (name, *_ALSO.get(word, ())))
        text = f"For {subject}, {word} ({about}) is {_shown(now)}; before, it was {_shown(was)}."
        yield Change(kind, text, *_AXES.get(word, (None, None)), "risky", *places, names)


def _words_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Return the kind of entry for each word, and what the word is about."""
    others = {word: ("behaviour", "how calls behave") for word in (*before, *after) if word not in _TOLD_ELSEWHERE}
    return others | _WORDS


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
    was, now = [list(dict(operation.refusals)) for operation in (first, second)]
    places = old.place(first.pointer), new.place(second.pointer)
    # What several operations share is said once, but it is documented all the same.
    documented = _statuses(old, first), _statuses(new, second)
    for status in now:
        if status not in documented[0]:
            yield from _new_refusal(name, status, error_classes(second, status), places)
    for status in was:
        if status not in documented[1]:
            yield from _gone_refusal(name, status, error_classes(first, status), places)
    for status in now:
        if status in was:
            yield from _other_classes(name, status, error_classes(first, status), error_classes(second, status), places)


def _new_refusal(name: str, status: str, errors: Sequence[str], places: tuple[Place, Place]) -> Iterator[Change]:
    for error in errors:
        text = f"`{name}` may raise `{error}`: a {status} answer is documented."
        touched = (Touched(name, None, f"raises {error}"),)
        yield Change("refusal-new", text, None, "risky", "risky", *places, touched)


def _gone_refusal(name: str, status: str, errors: Sequence[str], places: tuple[Place, Place]) -> Iterator[Change]:
    for error in errors:
        text = f"`{name}` is no longer said to raise `{error}` ({status})."
        touched = (Touched(name, f"raises {error}", None),)
        yield Change("refusal-gone", text, None, "safe", "safe", *places, touched)


def _other_classes(
    name: str, status: str, before: Sequence[str], after: Sequence[str], places: tuple[Place, Place]
) -> Iterator[Change]:
    if before != after:
        text = f"`{name}` raises `{_named(after)}` on a {status} answer, not `{_named(before)}`."
        touched = (Touched(name, f"raises {_named(before)}", f"raises {_named(after)}"),)
        yield Change("refusal-class", text, None, "risky", "risky", *places, touched)


def _statuses(side: Side, operation: Operation) -> set[str]:
    """Return the statuses that a document describes for an operation."""
    node = side.node(operation.pointer)
    return {status for status, _ in node.members("responses")} if node is not None else set()


def _named(names: Sequence[str]) -> str:
    return " or ".join(names) or "nothing"


def _security(old: Side, new: Side, first: Operation, second: Operation) -> Iterator[Change]:
    """Compare which credentials one call needs, inherited ones included."""
    was, now = _effective(old, first, _mapped(old, new)), _effective(new, second, {})
    name = new.of_operation[second.pointer]
    places = old.place(first.pointer), new.place(second.pointer)
    if first.security is None and second.security is None:
        return  # `_inherited` reports it once, for all calls that inherit.
    if was != now:
        yield _needing(f"`{name}` needs", name, (was, now), (old, new), places)
    elif first.security is not None and second.security is not None:
        scopes = _scopes(old, first.pointer), _scopes(new, second.pointer)
        yield from _scoped(f"`{name}` needs", name, *scopes, places)


def _inherited(old: Side, new: Side) -> Iterator[Change]:
    was = _groups(old.project.api.required_security, _mapped(old, new))
    now = _groups(new.project.api.required_security, {})
    inherits = all(any(operation.security is None for operation in side.project.api.operations) for side in (old, new))
    places = old.place("#/security"), new.place("#/security")
    lead = "Every call that says nothing else needs"
    if was != now and inherits:
        yield _needing(lead, "Client", (was, now), (old, new), places)
    elif inherits:
        yield from _scoped(lead, "Client", _scopes(old, "#"), _scopes(new, "#"), places)


def _mapped(old: Side, new: Side) -> dict[str, str]:
    """Return the new keys of security schemes that only have another key."""
    before = {credential.key: credential for credential in credentials_of(old.project.api, old.project.identity)}
    after = {credential.key: credential for credential in credentials_of(new.project.api, new.project.identity)}
    return _new_keys(before, after)


def _scopes(side: Side, pointer: str) -> dict[str, frozenset[str]]:
    """Return the scopes that a security requirement lists, by the key of the scheme."""
    groups = side.member(pointer, "security")
    scopes: dict[str, frozenset[str]] = {}
    for group in groups if isinstance(groups, list) else ():
        for key, names in group.items() if isinstance(group, dict) else ():
            listed = map(str, names) if isinstance(names, list) else ()
            scopes[str(key)] = scopes.get(str(key), frozenset()) | frozenset(listed)
    return scopes


def _scoped(
    lead: str,
    name: str,
    was: Mapping[str, frozenset[str]],
    now: Mapping[str, frozenset[str]],
    places: tuple[Place, Place],
) -> Iterator[Change]:
    for key in [key for key in now if key in was and was[key] != now[key]]:
        come, gone = sorted(now[key] - was[key]), sorted(was[key] - now[key])
        level: Level = "breaking" if come else "safe"
        python: Level = "risky" if come else "safe"
        words = [f"now also the scope {_listed(tuple(come))}"] if come else []
        words += [f"no longer the scope {_listed(tuple(gone))}"] if gone else []
        text = f"{lead} {' and '.join(words)} of `{key}`."
        names = (Touched(name, " ".join(sorted(was[key])), " ".join(sorted(now[key]))),)
        yield Change("scopes", text, level, None, python, *places, names)


_Groups = frozenset[frozenset[str]]


def _needing(
    lead: str, name: str, groups: tuple[_Groups, _Groups], sides: tuple[Side, Side], places: tuple[Place, Place]
) -> Change:
    was, now = groups
    is_enough = all(any(fewer <= group for fewer in now) for group in was)
    level: Level = "safe" if is_enough else "breaking"
    mapped = {new: old for old, new in _mapped(*sides).items()}
    before, after = _needs(sides[0], was, mapped), _needs(sides[1], now, {})
    text = f"{lead} {after}; before, it was {before}."
    return Change("security", text, level, None, level, *places, (Touched(name, before, after),))


def _effective(side: Side, operation: Operation, keys: Mapping[str, str]) -> _Groups:
    groups = operation.security if operation.security is not None else side.project.api.required_security
    return _groups(groups, keys)


def _groups(groups: tuple[tuple[str, ...], ...], keys: Mapping[str, str]) -> _Groups:
    """Return the alternatives of a security requirement, old keys of schemes replaced by their new ones."""
    renamed = frozenset(frozenset(keys.get(key, key) for key in group) for group in groups)
    return renamed or frozenset({frozenset()})


def _needs(side: Side, groups: _Groups, keys: Mapping[str, str]) -> str:
    """Return the alternatives in words: what is sent, not the keys of the schemes."""
    sent = {scheme.key: f"{scheme.kind} {scheme.wire}".strip() for scheme in side.project.api.security}
    named = [sorted(sent.get(keys.get(key, key), key) for key in group) for group in groups]
    return " or ".join(sorted(" and ".join(f"`{name}`" for name in group) or "no credential" for group in named))


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


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(f"`{name}`" for name in names) or "nothing"


def _shown(value: object) -> str:
    return "not given" if value is None else f"`{value!r}`"
