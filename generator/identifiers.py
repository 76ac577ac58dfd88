"""Make Python identifiers out of untrusted texts."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache
from keyword import iskeyword

from .words import pascal_case, sanitize, snake_case

_LONGEST = 80

_SPELLED = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "/": "slash",
    "<": "less",
    ">": "greater",
    "=": "equals",
    "!": "not",
}
_SPELLED |= {"%": "percent", "&": "and", "|": "or", "#": "hash", "@": "at", "$": "dollar", "~": "tilde", "^": "caret"}
_SPELLED |= {".": "dot", ":": "colon", ",": "comma", "?": "question", "_": "underscore", " ": "space"}


@cache
def snake(text: str, prefix: str = "field") -> str:
    """Give a snake_case identifier, never a keyword; `prefix` leads where the text starts with no letter."""
    plain = _ascii(text)
    words = snake_case(plain).strip("_")
    if not words:
        words = "_".join(_spell(text)) or prefix
    if words[0].isdigit():
        words = f"{prefix}_{words}"
    words = words[:_LONGEST].rstrip("_")
    return f"{words}_" if iskeyword(words) else words


@cache
def pascal(text: str, prefix: str = "Type") -> str:
    """Give a PascalCase identifier, never a keyword."""
    words = pascal_case(_ascii(text))
    if not words:
        words = "".join(word.capitalize() for word in _spell(text)) or prefix
    words = words[0].upper() + words[1:]
    if words[0].isdigit():
        words = f"{prefix}{words}"
    words = words[:_LONGEST]
    return f"{words}_" if iskeyword(words) else words


def constant(value: str | int) -> str:
    """Give an UPPER_CASE name for a value of an enum."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"MINUS_{-value}"
    if value == "":
        return "EMPTY"
    if not any(char.isalnum() for char in value):
        return "_".join(_spell(value)).upper() or "VALUE"
    lead = f"{_SPELLED[value[0]]}_" if value[0] in _SPELLED and value[0] != "_" and value[1:] else ""
    name = snake(lead + value.lstrip("_"), "value")
    return (name[:-1] if name.endswith("_") and iskeyword(name[:-1]) else name).upper()


def exact(text: str) -> str | None:
    """Give the text itself where it is an identifier as it stands; None where it is not."""
    # Of an identifier of plain letters nothing is left out; most names are one.
    if len(text) > _LONGEST or not text.isidentifier() or not (text.isascii() or _ascii(text) == text):
        return None
    return text if not iskeyword(text) and text[0] != "_" else None


@cache
def spelled(text: str) -> str:
    """Give an identifier that tells apart texts which differ in case or punctuation only."""
    words = re.sub(r"[^\w]|_", lambda found: f"_{_SPELLED.get(found[0], 'x')}_", text[:_LONGEST])
    words = _ascii(words)
    words = re.sub(r"[A-Z]{2,}", lambda found: f"_caps_{found[0].lower()}_", words)
    words = re.sub(r"[A-Z]", lambda found: f"_upper_{found[0].lower()}", words)
    return snake(words.strip("_") or text)


def marked(name: str, text: str) -> str:
    """Tell a name apart by a digest of the text it stands for: the last resort, when no words are left."""
    return f"{name}_{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def singular(word: str) -> str:
    """Give the singular of an English plural where the ending tells; the word itself otherwise."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def _ascii(text: str) -> str:
    """Spell accented letters without their marks and drop what no Python name should hold."""
    if text.isascii():
        return sanitize(text[: _LONGEST * 4].replace("/", " ").replace(":", " "))
    folded = unicodedata.normalize("NFKD", text[: _LONGEST * 4])
    kept = "".join(char for char in folded if ord(char) < 128 or char.isidentifier())
    # Python puts identifiers together again, so that is what they have to be written as.
    return sanitize(unicodedata.normalize("NFKC", kept).replace("/", " ").replace(":", " "))


def _spell(text: str) -> list[str]:
    words: list[str] = []
    for char in text[:8]:
        name = _SPELLED.get(char) or unicodedata.name(char, "sign").lower()
        words.extend(re.findall(r"[a-z0-9]+", name))
    return words
