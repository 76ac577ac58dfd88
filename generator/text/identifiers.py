"""Make Python identifiers out of untrusted texts."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import cache
from keyword import iskeyword
from string import ascii_lowercase, ascii_uppercase

from .casing import sanitize, split_words

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

_ONE_WORD = re.compile(r"OAuth|GraphQL|GitHub|GitLab|(?<![A-Za-z])(?:oAuth|iOS|macOS)|[A-Z]{2,30}s(?![a-z])")
"""Words with capitals inside, which are still one word: names, and plurals of abbreviations such as `IDs`."""

_APART = re.compile(r"[^A-Za-z0-9_.-]+")
"""Characters that separate words, as in `Page<User>`."""

_SEPARATORS = frozenset("\u00ab\u00bb\u2039\u203a\u2010\u2011\u2012\u2013\u2014\u2022\u00b7")
"""Quotation marks, dashes and dots outside ASCII between words, as in `Page\u00abUser\u00bb`."""

_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
)
"""File names that Windows reserves for devices, with any ending."""

_PLAIN_PLURALS = frozenset(["ads", "apis", "calories", "cookies", "ids", "ips", "movies", "selfies", "ties"])
"""Plurals that only add an s, although their endings suggest another rule: `cookies`, `ids`."""

IRREGULAR_PLURALS = {
    **{f"{stem}ves": f"{stem}f" for stem in ("cal", "hal", "lea", "loa", "shel", "thie", "wol")},
    **{f"{stem}ves": f"{stem}fe" for stem in ("kni", "li", "wi")},
    **{f"{stem}ses": f"{stem}sis" for stem in ("analy", "diagno", "hypothe", "paraly", "synop")},
    **{f"{stem}ices": f"{stem}ix" for stem in ("append", "matr")},
    **{f"{stem}ices": f"{stem}ex" for stem in ("ind", "vert")},
    **{f"{stem}es": stem for stem in ("alias", "atlas", "bonus", "bus", "campus", "canvas", "census", "echo", "gas")},
    **{f"{stem}es": stem for stem in ("hero", "lens", "potato", "radius", "tomato", "virus", "veto")},
    **{f"{stem}s": stem for stem in ("axe", "cache", "prize", "quote", "size", "franchise", "exercise", "movie")},
    "children": "child",
    "criteria": "criterion",
    "people": "person",
    "quizzes": "quiz",
    "series": "series",
    "species": "species",
}
"""Plurals that no rule finds."""


@cache
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case; empty if it has neither letters nor digits."""
    return tuple(word.lower() for word in split_words(_whole(_ascii(text))))


@cache
def snake(text: str, prefix: str = "field") -> str:
    """Return a snake_case identifier that is not a keyword; `prefix` is put before a leading digit."""
    words = "_".join(words_of(text))
    if not words:
        words = "_".join(_spell(text)) or prefix
    if words[0].isdigit():
        words = f"{prefix}_{words}"
    words = words[:_LONGEST].rstrip("_")
    return f"{words}_" if iskeyword(words) else words


@cache
def pascal(text: str, prefix: str = "Type") -> str:
    """Return a PascalCase identifier that is not a keyword; `prefix` is put before a leading digit."""
    words = "".join(word if word.isupper() else word.capitalize() for word in split_words(_ascii(text)))
    if not words:
        words = "".join(word.capitalize() for word in _spell(text)) or prefix
    words = words[0].upper() + words[1:]
    if words[0].isdigit():
        words = f"{prefix}{words}"
    words = words[:_LONGEST]
    return f"{words}_" if iskeyword(words) else words


@cache
def constant(value: str | int) -> str:
    """Return an UPPER_CASE name for a value of an enum."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"MINUS_{-value}"
    if value == "":
        return "EMPTY"
    if not any(char.isalnum() for char in value):
        return "_".join(_spell(value)).upper() or "VALUE"
    lead = f"{_SPELLED[value[0]]}_" if value[0] in _SPELLED and value[0] != "_" and value[1:] else ""
    name = snake(lead + value.lstrip("_"), "value")
    return (name[:-1] if name.endswith("_") and iskeyword(name[:-1]) else name).upper()


@cache
def usable_as_is(text: str) -> str | None:
    """Return the text itself if it is a usable identifier; None if it is not."""
    # Of an identifier of plain letters nothing is left out; most names are one.
    if len(text) > _LONGEST or not text.isidentifier() or not (text.isascii() or _ascii(text) == text):
        return None
    return text if not iskeyword(text) and text[0] != "_" else None


@cache
def spell_out(text: str) -> str:
    """Return an identifier that spells out case and punctuation, so that similar texts get different names."""
    words = re.sub(r"[^\w]|_", lambda match: f"_{_SPELLED.get(match[0], 'x')}_", text[:_LONGEST])
    words = _ascii(words)
    words = re.sub(r"[A-Z]{2,}", lambda match: f"_caps_{match[0].lower()}_", words)
    words = re.sub(r"[A-Z]", lambda match: f"_upper_{match[0].lower()}", words)
    return snake(words.strip("_") or text)


def with_digest(name: str, text: str) -> str:
    """Return the name with a digest of `text` appended: the last resort against equal names."""
    return f"{name}_{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


@cache
def file_stem(name: str) -> str:
    """Return a file name, without its ending, for a Python name: short, in lower case, and only ASCII."""
    plain = re.sub(r"[^a-z0-9_]", "", "".join(_latin(char) for char in name.lower())) or "module"
    if len(plain) > _LONGEST or not any(char.isalpha() for char in plain):
        plain = with_digest(plain[: _LONGEST - 9].rstrip("_"), name)
    return f"{plain}_" if plain in _DEVICES or iskeyword(plain) else plain


def _latin(char: str) -> str:  # noqa: PLR0911  one return for each kind of character
    """Return Latin letters for a letter of another script, by its Unicode name: `\u0448` is `sh`, `\u304b` is `ka`."""
    if char.isascii():
        return char
    name = unicodedata.name(char, "")
    if not name.startswith("HANGUL"):
        # Marks above and below letters are no letters of their own.
        name = unicodedata.name(unicodedata.normalize("NFD", char)[0], "")
    if unicodedata.category(char).startswith("M") or name.endswith(" MARK"):
        return ""
    if latin := re.match(r"LATIN \w+ LETTER (\w+)", name):
        return latin[1].lower()
    last = name.rpartition(" ")[2].rpartition("-")[2].lower()
    if name.startswith("CYRILLIC"):
        if "SIGN" in name:
            return ""
        # Letters are called by a syllable: be, ve, ka, el, em.
        sound = re.sub(r"^e(?=[b-df-hj-np-tv-z]$)|(?<=[b-df-hj-np-tv-xz])[aeiu]$", "", last)
        return {"yeru": "y", "ie": "e"}.get(last, sound)
    if name.startswith(("GREEK", "HEBREW", "ARABIC", "ARMENIAN", "GEORGIAN")):
        return last[:2] if last[:2] in ("th", "ph", "ch", "ps", "sh", "ts") else last[:1]
    return last if name.startswith(("HIRAGANA", "KATAKANA", "HANGUL SYLLABLE")) else f"u{ord(char):x}"


def singular(word: str) -> str:
    """Return the singular of an English plural; the word itself if it does not look like a plural."""
    if word.lower() in _PLAIN_PLURALS:
        return word[:-1]
    before, last = _last_word(word)
    if irregular := IRREGULAR_PLURALS.get(last.lower()):
        return f"{before}{last[0]}{irregular[1:]}"
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "tuses", "nuses", "ruses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def _last_word(word: str) -> tuple[str, str]:
    """Return what is before the last word of a name such as `TaxIndices`, and that word; the latter may be empty."""
    before = word.rstrip(ascii_lowercase)
    if len(before) < len(word) and before[-1:] in ascii_uppercase:
        before = before[:-1]
    return before, word[len(before) :]


def _is_kept(char: str) -> bool:
    return ord(char) < 128 or char.isidentifier()


def _roman(char: str) -> str:
    """Return a Latin letter without strokes and ligatures, which Unicode does not decompose."""
    if char.isascii():
        return char
    match = re.match(r"LATIN (SMALL|CAPITAL) (?:LETTER|LIGATURE) (SHARP )?([A-Z]{1,2})\b", unicodedata.name(char, ""))
    if not match:
        return char
    letters = "Ss" if match[2] else match[3].capitalize()
    return letters.lower() if match[1] == "SMALL" else letters


def _whole(text: str) -> str:
    return _ONE_WORD.sub(lambda match: match[0].capitalize(), text)


@cache
def _ascii(text: str) -> str:
    """Return a text with accents removed and without characters that a Python name should not have."""
    if text.isascii():
        return _APART.sub(" ", text[: _LONGEST * 4].replace("'", ""))
    folded = unicodedata.normalize("NFKD", text[: _LONGEST * 4])
    letters = "".join(_roman(char) if _is_kept(char) else " " if char in _SEPARATORS else "" for char in folded)
    # Python puts identifiers together again, so that is what they have to be written as.
    letters = unicodedata.normalize("NFKC", letters)
    # What sets words apart does so whatever it is, as in `Page<User>`; an apostrophe does not.
    return sanitize(re.sub(r"[^\w.'\u2019-]", " ", letters))


def _spell(text: str) -> list[str]:
    words: list[str] = []
    for char in text[:8]:
        name = _SPELLED.get(char) or unicodedata.name(char, "sign").lower()
        words.extend(re.findall(r"[a-z0-9]+", name))
    return words
