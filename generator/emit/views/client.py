"""Write the strings of the client module, the package and the project around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ...build.security import supported_alternatives
from ...ir.ir import Api, Model, Operation
from ...ir.word_rules import rule
from ...naming.identity import Identity
from ...naming.names import Names
from ...naming.reserved import CLIENT_IMPORTS, own_arguments
from ...read.overlay import Overlay
from ...runtime.core.values import Value
from ...text.diagnostics import SpecError
from ...text.docs import argument_lines, comment, docstring, literal, tidy, wrap
from ..credentials import CredentialView, credentials_of
from ..defaults import DefaultView, hand_on_defaults, view_defaults
from ..imports import Imports
from .methods import MethodView
from .resources import SubView, resource_doc, view_flow
from .servers import ServersView, docs, view_servers

_PARAMETERS = (
    "{}base_url: str | None = None, http_client: {} | None = None, verify: VerifySource = True, "
    "cert: CertSource = None, proxy: ProxySource = None, limits: httpx.Limits | None = None, http2: bool = False, "
    "**settings: Unpack[{}]"
)

_CONNECTION = {
    "verify": "How the server's certificate is checked: an SSL context, the path of certificates, or `False` for not.",
    "cert": "A client certificate (mutual TLS): its path, or a tuple of certificate, key and the key's password.",
    "proxy": "Address of the proxy that requests go through, such as `http://proxy.example:3128`.",
    "limits": "How many connections are kept, as `httpx.Limits`.",
    "http2": "Whether to speak HTTP/2 where the server does; the package `h2` has to be installed.",
}
"""Arguments about the connections that a client makes; none goes with `http_client`."""


_HOOK = "Callable[[str], object] | None"
"""The type of a function that is called with a new refresh token."""

_QUIRKS = {
    "x-failure": "failure",
    "x-retry": "retry",
    "x-form": "form",
    "x-pagination": "paging",
    "x-rate-limit": "rate_limit",
    "x-filter": "filter",
}
"""Arguments of `Quirks`, by the word at the root of a spec."""

_ROLES = {
    "username": "User name.",
    "password": "Password.",
    "client_id": "Id of the client, with which tokens are fetched where none is given.",
    "client_secret": "Secret of the client.",
    "refresh_token": "Refresh token, with which tokens are fetched when one is missing, ends or is refused.",
    "scope": "What fetched tokens are to allow, parted by blanks; the vendor's usual when left out.",
    "token": "Access token.",
}

CLIENT_FLOWS = "client"
"""The overlay module whose flows become methods of the client itself."""


FEATURES = frozenset({"explain", "record"})
"""Methods of clients that make way for a resource of the same name."""


class ClientView(Value):
    """The client module, as text."""

    class_name: str
    bases: str
    async_bases: str
    docstring: str
    async_docstring: str
    imports: str
    config: str
    parameters: str
    async_parameters: str
    hand_on: str
    settings: str
    """The overlay's class of the keywords of `with_options`; empty if it adds none."""

    settings_on: str
    """The same keywords, handed on."""

    credentials_parameters: str
    credentials: str
    security: str
    resources: tuple[SubView, ...]

    methods: tuple[MethodView, ...]
    """What the overlay adds to the client itself."""

    ping: tuple[str, str] | None
    """Docstring of `ping` and the call that it makes; None if the document names none."""


def _security(api: Api) -> tuple[tuple[str, ...], ...]:
    """Return the security requirement of operations that declare none: alternatives of scheme keys.

    A document that describes schemes and asks for none leaves it to the caller: what is given is sent.
    """
    is_declared = any(operation.security is not None for operation in api.operations) or api.required_security
    if not is_declared and api.security:
        return (*((scheme.key,) for scheme in api.security), ())
    return supported_alternatives(api.required_security, {scheme.key for scheme in api.security})


def view_client(api: Api, names: Names, identity: Identity, overlay: Overlay, *, typed: bool) -> ClientView:
    """Return the view of the client module.

    Args:
        api: The API.
        names: Its names.
        identity: What the package and class are called.
        overlay: Whose dialect and codec are used, if it has them.
        typed: Whether there is a module with the types of arguments.
    """
    credentials = credentials_of(api, identity)
    arguments = [argument for credential in credentials for argument in credential.arguments]
    servers = view_servers(api, identity.prefix, own_arguments().union(arguments))
    taken = own_arguments().union(arguments, (choice.argument for choice in servers.choices))
    defaults = view_defaults(api, names, identity.prefix, taken)
    top = [resource for resource in names.resources if len(resource.path) == 1]
    bases, async_bases = bases_of(names)
    own_settings = _own_settings(overlay)
    settings = own_settings or "Settings"
    imports = _imports(credentials, servers, overlay, has_resources=bool(names.resources))
    imports.add("._runtime.client", *bases, *async_bases)
    config = [*_config(api, identity, servers, overlay, imports, typed=typed), *_of_defaults(defaults, imports)]
    methods = _flows(overlay, identity, imports)
    ping = _ping(api, {*(resource.path[0] for resource in top), *(method.name for method in methods)}, imports)
    hooks = [hook for credential in credentials for hook in credential.hooks]
    given, async_given = (
        _own_parameters(arguments, source, hooks, servers, defaults) for source in ("SecretSource", "AsyncSecretSource")
    )
    return ClientView(
        class_name=identity.class_name,
        bases=", ".join(bases),
        async_bases=", ".join(async_bases),
        docstring=docstring(_doc(api, identity, credentials, servers, defaults, overlay, "blocking"), 4),
        async_docstring=docstring(_doc(api, identity, credentials, servers, defaults, overlay, "awaitable"), 4),
        imports="\n".join(imports.lines()),
        config=f"ClientConfig({', '.join(config)})",
        parameters=_PARAMETERS.format(given, "HttpSender", settings),
        async_parameters=_PARAMETERS.format(async_given, "AsyncHttpSender", settings),
        hand_on=_handed_on([*arguments, *hooks]) + servers.hand_on + hand_on_defaults(defaults),
        settings=own_settings,
        settings_on='**cast("Settings", settings)' if own_settings else "**settings",
        credentials_parameters=_typed(arguments, hooks),
        credentials=_mapping(credentials),
        security=literal(_security(api)),
        resources=tuple(
            SubView(resource.path[0], resource.class_name, resource_doc(resource, api.tags)) for resource in top
        ),
        methods=methods,
        ping=ping,
    )


def _of_defaults(defaults: Sequence[DefaultView], imports: Imports) -> list[str]:
    """Return the argument of `ClientConfig` about what most operations require."""
    if not defaults:
        return []
    imports.add("._runtime.call", "Default")
    return [f"defaults=({', '.join(default.expression for default in defaults)},)"]


def _handed_on(arguments: Sequence[str]) -> str:
    """Return the arguments of the base class about credentials; empty if there are none."""
    return f"credentials=_credentials({', '.join(arguments)}), security=_SECURITY, " if arguments else ""


def _typed(arguments: Sequence[str], hooks: Sequence[str]) -> str:
    """Return the parameters of the function that makes the credentials."""
    return ", ".join([*(f"{name}: AsyncSecretSource" for name in arguments), *(f"{name}: {_HOOK}" for name in hooks)])


def _flows(overlay: Overlay, identity: Identity, imports: Imports) -> tuple[MethodView, ...]:
    """Return the methods of the client itself that the overlay adds."""
    flows = overlay.flows.get(CLIENT_FLOWS, ())
    methods = tuple(view_flow(flow, imports, identity.package, "self.transport.run") for flow in flows)
    if any(method.overloads for method in methods):
        imports.add("typing", "overload")
    return methods


def _own_parameters(
    arguments: Sequence[str],
    source: str,
    hooks: Sequence[str],
    servers: ServersView,
    defaults: Sequence[DefaultView],
) -> str:
    """Return the parameters that not every client has: those of credentials, servers and most operations.

    Args:
        arguments: The names of the credentials.
        source: Their type, which differs between the flavours.
        hooks: Functions to call with a new refresh token.
        servers: The choices of a server.
        defaults: What most operations require.
    """
    secrets = [f"{argument}: {source} = None, " for argument in arguments]
    secrets += [f"{hook}: {_HOOK} = None, " for hook in hooks]
    choices = [f"{choice.argument}: {choice.annotation} = None, " for choice in servers.choices]
    return "".join(
        [*secrets, *choices, *(f"{default.argument}: {default.annotation} = None, " for default in defaults)]
    )


_PING_RAISES = (
    ("TransportError", "Nothing answers at this address, or not in time."),
    ("ApiError", "The vendor refuses; `Unauthorized` or `Forbidden` is about the credentials."),
    ("DecodeError", "Something else answers at this address."),
)


def _ping(api: Api, taken: Collection[str], imports: Imports) -> tuple[str, str] | None:
    """Return docstring and call of `ping`; None if no operation has `x-ping`, or the name is taken.

    Raises:
        SpecError: Several operations have `x-ping`, or the one that has it needs an argument.
    """
    operation = _with_ping(api)
    if operation is None or "ping" in taken:
        return None
    imports.add("._runtime.call", "Call")
    method, route = operation.method, operation.route
    lines = wrap(f"Check address and credentials with a cheap request, {method} {comment(route)}.", 8)
    lines += ["", "Raises:", *(line for row in _PING_RAISES for line in argument_lines(*row, 8))]
    return docstring(lines, 8), f"Call({literal(method)}, {literal(route)}, returns=object)"


def _with_ping(api: Api) -> Operation | None:
    """Return the operation that has `x-ping`."""
    marked = [operation for operation in api.operations if operation.words.get("x-ping")]
    for operation in marked:
        if operation is not marked[0] or any(parameter.required for parameter in operation.parameters):
            text = "x-ping belongs to one operation, which needs no argument."
            raise SpecError(f"{operation.method} {operation.path}: {text}")
    return next(iter(marked), None)


def taken_features(names: Names) -> frozenset[str]:
    """Return the client methods, such as `record`, whose names resources have: these are functions of the package."""
    return FEATURES & {resource.path[0] for resource in names.resources}


def bases_of(names: Names) -> tuple[list[str], list[str]]:
    """Return the base classes of both clients: without the methods whose names are resources."""
    taken = taken_features(names)
    if not taken:
        return ["Client"], ["AsyncClient"]
    recording = [] if "record" in taken else ["RecordingClient"]
    rest = "BareClient" if "explain" in taken else "ExplainingClient"
    return [*recording, rest], [*recording, f"Async{rest}"]


def secret_members(api: Api) -> tuple[str, ...]:
    """Return the names on the wire of all members that must not be shown."""
    models = [schema for schema in api.schemas.values() if isinstance(schema, Model)]
    models += [body.model for operation in api.operations for body in operation.bodies if body.model is not None]
    return tuple(sorted({field.wire for model in models for field in model.fields if field.secret}))


def _mapping(credentials: Sequence[CredentialView]) -> str:
    """Return the dict expression of the credentials by their keys."""
    rows = [f"{literal(credential.key)}: {credential.expression.text}" for credential in credentials]
    return f"{{{', '.join(rows)}}}"


def _own_settings(overlay: Overlay) -> str:
    """Return the overlay's class of settings; empty if it adds no options."""
    return overlay.settings if overlay.options and overlay.settings else ""


def _imports(
    credentials: Sequence[CredentialView], servers: ServersView, overlay: Overlay, *, has_resources: bool
) -> Imports:
    """Return the imports of the client module, without those of its `ClientConfig`'s quirks."""
    imports = Imports(root=".", outside=CLIENT_IMPORTS)
    imports.add("._runtime.call", "Settings")
    imports.add("._runtime.core", "AsyncHttpSender", "CertSource", "HttpSender", "ProxySource", "VerifySource", "httpx")
    imports.add("__future__", "annotations")
    if has_resources:
        imports.add("functools", "cached_property")
        imports.add(".", "resources as _resources")
    imports.add("typing", "Unpack")
    imports.add("._runtime.client", "ClientConfig")
    if credentials:
        imports.add("._runtime.auth", "AsyncSecretSource", "Credential", "Secret", "SecretSource")
        imports.add("collections.abc", "Mapping")
    for credential in credentials:
        imports.use(credential.expression)
        imports.add("collections.abc", *("Callable" for _ in credential.hooks), "Mapping")
    if servers.runtime:
        imports.add("._runtime.call", *servers.runtime)
    for choice in servers.choices:
        imports.use(choice.annotation)
    _import_overlay(overlay, imports)
    return imports


def _import_overlay(overlay: Overlay, imports: Imports) -> None:
    """Add the classes of an overlay that the client is made with to `imports`."""
    if overlay.options and _own_settings(overlay):
        imports.add("typing", "Self", "cast")
        imports.add("._overlay.options", overlay.options, _own_settings(overlay))
    if overlay.dialect:
        imports.add("._overlay.dialect", overlay.dialect)
    if overlay.codec:
        imports.add("._overlay.codec", overlay.codec)


def _config(  # noqa: PLR0913  one argument for each part of the client
    api: Api, identity: Identity, servers: ServersView, overlay: Overlay, imports: Imports, *, typed: bool
) -> list[str]:
    """Return the arguments of `ClientConfig`, each as `name=value`; add what they need to `imports`."""
    config = [
        f"package={literal(identity.package)}",
        f"user_agent={literal(f'{identity.distribution}/{identity.version}')}",
        *servers.about,
        f"base_url_variable={literal(f'{identity.prefix}_BASE_URL')}",
    ]
    if quirks := _quirks(api, imports):
        config.append(f"quirks=Quirks({', '.join(quirks)})")
    if overlay.dialect:
        config.append(f"dialect={overlay.dialect}")
    if overlay.codec:
        config.append(f"codec={overlay.codec}")
    if secrets := secret_members(api):
        config.append(f"secrets={literal(secrets)}")
    if typed:
        config.append('arguments=f"{__package__}._arguments"')
    if _has_open_calls(api):
        config.append("has_open_calls=True")
    if overlay.options and overlay.settings:
        config.append(f"options={overlay.options}")
    return config


def _has_open_calls(api: Api) -> bool:
    """Whether some operations need no credentials, and others do."""
    return any(operation.security == () for operation in api.operations) and bool(_security(api))


def _quirks(api: Api, imports: Imports) -> list[str]:
    """Return the arguments of `Quirks`, one per `x-` word at the root; add what they need to `imports`."""
    quirks: list[str] = []
    for word, argument in _QUIRKS.items():
        if word in api.words:
            quirks.append(f"{argument}={imports.use(rule(word, api.words[word]))}")
    if quirks:
        imports.add("._runtime.core", "Quirks")
    return quirks


def _doc(  # noqa: PLR0913, PLR0917  one argument for each part of the client
    api: Api,
    identity: Identity,
    credentials: tuple[CredentialView, ...],
    servers: ServersView,
    defaults: Sequence[DefaultView],
    overlay: Overlay,
    flavour: str,
) -> list[str]:
    title = comment(api.title)
    lines = wrap(f"The {flavour} client of {title}.", 4)
    lines += ["", "Args:"]
    lines += [line for credential in credentials for line in _doc_of_credential(credential)]
    lines += docs(servers, 4)
    for default in defaults:
        lines += argument_lines(default.argument, default.doc, 4)
    lines += argument_lines(
        "base_url", f"{servers.base_url}. Or the environment variable {identity.prefix}_BASE_URL.", 4
    )
    own = "A client of httpx or httpx2 to send with, for transports and hooks of your own."
    if api.certificate:
        own = f"{own} The vendor asks for a certificate (mutual TLS): give `cert`, or a client that has it."
    lines += argument_lines("http_client", own, 4)
    for name, text in _CONNECTION.items():
        lines += argument_lines(name, text, 4)
    for name, text in overlay.option_docs:
        lines += argument_lines(name, " ".join(text.split()), 4)
    lines += argument_lines("settings", "Timeout, retries and the other options of `with_options`.", 4)
    return lines


def _doc_of_credential(credential: CredentialView) -> Iterator[str]:
    """Yield the lines about the arguments of a credential."""
    for argument, variable in zip(credential.arguments, credential.variables, strict=True):
        # The description is about the scheme: it stands with the first of several arguments.
        doc = " ".join(tidy(credential.doc).split()) if argument == credential.arguments[0] else ""
        doc = doc if doc[-1:] in ("", ".", "!", "?") else f"{doc}."
        role = next((text for name, text in _ROLES.items() if argument.endswith(name)), "Credential.")
        yield from argument_lines(argument, f"{doc or role} Or the environment variable {variable}.", 4)
    for hook in credential.hooks:
        text = "Called with each new refresh token: store it, for the vendor may no longer take the one before."
        yield from argument_lines(hook, text, 4)
