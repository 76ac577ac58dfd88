"""Tell which names a package on disk, its class and its distribution can have."""

from __future__ import annotations

import re
import sys
import unicodedata
from keyword import iskeyword

_LONGEST = 80
"""In bytes: file systems allow 255, and a build adds version and platform to a name."""

_OTHER_PYTHONS = """aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils imghdr imp
    lib2to3 mailcap msilib nis nntplib ossaudiodev pipes profiling smtpd sndhdr spwd sunau telnetlib uu xdrlib"""
"""Modules of the standard library that only some of the supported Python versions have."""

_DEPENDENCIES = """anyio attr attrs brotli brotlicffi certifi click deprecated exceptiongroup h11 h2 hpack httpcore
    httpcore2 httpx httpx2 hyperframe idna importlib_metadata keyring limits markdown_it mdurl numpy opentelemetry
    outcome pandas pyarrow pygments redis rich sniffio socksio sortedcontainers trio truststore
    typing_extensions wrapt zipp zstandard"""
"""Modules that a client imports, also by way of its extras and those of httpx."""

_STARTED = "sitecustomize test usercustomize"
"""Modules that Python imports when it starts, or has beside those of the standard library."""

_TOOLS = "hatchling packaging pathspec pip pluggy pkg_resources setuptools trove_classifiers wheel"
"""Modules that build and install a client."""

_BESIDE = "build changelog dist license readme"
"""Files beside the package, and folders that a build makes."""

_TAKEN = frozenset(
    name.casefold()
    for name in (
        *sys.stdlib_module_names,
        *f"{_OTHER_PYTHONS} {_STARTED} {_DEPENDENCIES} {_TOOLS} {_BESIDE}".split(),
    )
)
_DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}((a|b|rc|\.post|\.dev)[0-9]{1,9})?")


def is_python_name(text: str) -> bool:
    """Return whether a text is an identifier that Python reads as it is written, and no keyword."""
    return (
        text.isidentifier()
        and not iskeyword(text)
        and not text.startswith("_")
        and len(text) <= _LONGEST
        and unicodedata.normalize("NFKC", text) == text
    )


def fault_of_package(name: str) -> str:
    """Return why no package can have this import name, and what to do; an empty text if one can."""
    if len(name.encode("utf-8", "replace")) > _LONGEST:
        return f"it has more than {_LONGEST} bytes; choose a shorter one"
    if not is_python_name(name):
        return "it is not a Python name; use letters, digits and underscores, a letter first"
    if name.casefold() in _TAKEN or _DEVICES.fullmatch(name.casefold()):
        what = "Python, a dependency of the client or the system has this name"
        return f"{what}; choose another, such as {name.casefold()}_client"
    return ""


def fault_of_class(name: str) -> str:
    """Return why no client can have this class name, and what to do; an empty text if one can."""
    if not is_python_name(name):
        return f"it is not a Python name; use at most {_LONGEST} letters and digits, a letter first"
    return "the client's own base class has this name; choose another" if f"{name}Client" == "AsyncClient" else ""


def fault_of_distribution(name: str) -> str:
    """Return why no distribution can have this name, and what to do; an empty text if one can."""
    if len(name) > _LONGEST or not _DISTRIBUTION.fullmatch(name):
        return f"use at most {_LONGEST} letters, digits and hyphens, such as simple-client"
    plain = re.sub(r"[-_.]", "_", name).casefold()
    if plain in f"{_DEPENDENCIES} {_TOOLS}".split():
        return f"a dependency of the client has this name; choose another, such as {plain}-client"
    return ""


def is_version(text: str) -> bool:
    """Return whether Python packaging accepts a text as a version, such as `1.2.0` or `2.0rc1`."""
    return _VERSION.fullmatch(text) is not None
