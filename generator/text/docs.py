"""Turn texts of a document into docstrings and literals; no text can break out of them."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable
from functools import cache

_WIDTH = 112
_DEFAULT = 40
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_QUOTES = re.compile(r'"{3,}|"+\Z')
_ANNOUNCEMENT = re.compile(r"(?<=[.!?])\s[^.!?]*:\Z")
_TAGS = re.compile(r"</?(?:p|br|b|i|em|strong|ul|ol|li|code|pre|div|span|a|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)


def literal(value: object) -> str:
    """Return a Python literal for a text, number, boolean, None, or a tuple, list or dict of them."""
    if isinstance(value, str):
        return repr(value.encode("utf-8", "backslashreplace").decode("utf-8"))
    if isinstance(value, tuple):
        return f"({', '.join(literal(item) for item in value)}{',' if len(value) == 1 else ''})"
    if isinstance(value, list):
        return f"[{', '.join(literal(item) for item in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
    if isinstance(value, float) and value - value != 0:
        return f'float("{value}")'
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def docstring(lines: str | Iterable[str], indent: int = 0) -> str:
    """Return a docstring with its quotes; all lines but the first are indented by `indent` spaces.

    Args:
        lines: The text, or its lines; may hold anything.
        indent: How far the statement is indented.
    """
    text = lines if isinstance(lines, str) else "\n".join(lines)
    text = _HIDDEN.sub(" ", text).strip()
    text = _QUOTES.sub(lambda match: '\\"' * len(match[0]), text.replace("\\", "\\\\"))
    rows = text.split("\n")
    if len(rows) == 1:
        return f'"""{rows[0]}"""'
    pad = " " * indent
    body = "\n".join([rows[0], *(pad + row if row.strip() else "" for row in rows[1:])])
    return f'"""{body}\n{pad}"""'


def comment(text: str) -> str:
    """Return a text on one line, safe to put after `#`."""
    return " ".join(_HIDDEN.sub(" ", text).split())


def sentence(text: str) -> str:
    """Return the first paragraph of a text as one sentence with a full stop; an empty text stays empty."""
    first = tidy(text).partition("\n\n")[0].replace("\n", " ").strip()
    return first if not first or first[-1] in ".!?:" else f"{first}."


def tidy(text: str) -> str:
    """Return a text without HTML tags, repeated blanks and single line ends; paragraphs stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text:
        text = _TAGS.sub(" ", text)
    if "\n" not in text:
        return " ".join(text.split())
    tidied = map(_tidy_paragraph, re.split(r"\n\s*\n", text))
    return "\n\n".join(paragraph for paragraph in tidied if paragraph)


def _tidy_paragraph(text: str) -> str:
    """Return a paragraph on one line; lists and tables keep their lines."""
    rows = [" ".join(row.split()) for row in text.split("\n")]
    listed = any(row.startswith(("-", "*", "|", "1.")) for row in rows)
    return ("\n" if listed else " ").join(row for row in rows if row)


def wrap(text: str, indent: int, width: int = _WIDTH) -> list[str]:
    """Return the lines of a text, wrapped to fit behind `indent` spaces; paragraphs stay apart."""
    room = max(40, width - indent)
    lines: list[str] = []
    for paragraph in tidy(text).split("\n\n"):
        if lines:
            lines.append("")
        for row in paragraph.split("\n"):
            lines.extend([row] if len(row) <= room else _broken(row, room))
    return lines


@cache
def _broken(row: str, room: int) -> list[str]:
    return textwrap.wrap(row, room, break_long_words=False, break_on_hyphens=False)


def with_default(text: str, default: object) -> str:
    """Return a description that also says what the vendor takes if a value is left out; unchanged if it says so.

    Args:
        text: The description; may be empty.
        default: The documented default; what is not a short plain value is not said.
    """
    if not isinstance(default, str | int | float) or len(value := json.dumps(default, ensure_ascii=False)) > _DEFAULT:
        return text
    first, gap, rest = text.strip().partition("\n\n")
    if re.search(rf"(?<![\w.]){re.escape(str(default))}(?!\w)", first, re.IGNORECASE):
        return text
    end = "" if not first or first.endswith((".", "!", "?", ":")) else "."
    return f"{first}{end} If you omit it, the vendor takes `{value}`.{gap}{rest}".strip()


def argument_lines(name: str, text: str, indent: int) -> list[str]:
    """Return the lines that describe one argument in an `Args:` section."""
    first, _, rest = tidy(text).partition("\n\n")
    first = " ".join(first.split())
    if rest and first.endswith(":"):
        # What it announces is left out, and so is the announcement where something else is said before it.
        first = _ANNOUNCEMENT.sub("", first)
    return textwrap.wrap(
        f"{name}: {first}",
        max(40, _WIDTH - indent),
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
