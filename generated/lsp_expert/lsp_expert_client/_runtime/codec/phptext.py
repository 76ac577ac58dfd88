# Copied from generator/runtime/codec/phptext.py; edit it there, then generate again.
"""Read and write the text of PHP's `serialize`."""

import re
from decimal import Decimal
from typing import Any

from .jsontext import is_object

_INTEGER_KEY = re.compile(r"0|-?[1-9][0-9]{0,17}").fullmatch


def loads(text: str) -> object:
    """Read serialized PHP; arrays numbered from 0 become lists, others objects. `ValueError` if it is none."""
    data = text.encode("utf-8", "surrogatepass")
    try:
        value, end = _read(data, 0)
    except (IndexError, RecursionError, UnicodeDecodeError):
        raise ValueError("the PHP text is cut off or damaged") from None
    if end != len(data):
        raise ValueError(f"the PHP text goes on after its end, at byte {end}")
    return value


def _read(data: bytes, at: int) -> tuple[Any, int]:
    kind = data[at : at + 2]
    if kind == b"N;":
        return None, at + 2
    if kind == b"s:":
        return _read_text(data, at)
    if kind == b"a:":
        return _read_array(data, at)
    end = data.index(b";", at)
    raw = data[at + 2 : end].decode("ascii")
    if kind == b"b:" and raw in ("0", "1"):
        return raw == "1", end + 1
    if kind == b"i:":
        return int(raw), end + 1
    if kind == b"d:":
        number = float(raw)
        if number - number != 0:
            raise ValueError(f"{raw} has no JSON form")
        return number, end + 1
    raise ValueError(f"unknown kind of PHP value at byte {at}")


def _read_text(data: bytes, at: int) -> tuple[str, int]:
    colon = data.index(b":", at + 2)
    start = colon + 2
    end = start + int(data[at + 2 : colon])
    if end < start or data[colon + 1 : start] != b'"' or data[end : end + 2] != b'";':
        raise ValueError(f"the PHP text at byte {at} has another length than it says")
    return data[start:end].decode("utf-8", "surrogatepass"), end + 2


def _read_array(data: bytes, at: int) -> tuple[Any, int]:
    colon = data.index(b":", at + 2)
    count = int(data[at + 2 : colon])
    if data[colon + 1 : colon + 2] != b"{":
        raise ValueError(f"the PHP array at byte {at} does not open")
    at = colon + 2
    members: dict[Any, Any] = {}
    for _ in range(count):
        key, at = _read(data, at)
        if type(key) not in (int, str):
            raise ValueError(f"a PHP array key before byte {at} is neither a number nor a text")
        members[key], at = _read(data, at)
    if data[at : at + 1] != b"}":
        raise ValueError(f"the PHP array does not close at byte {at}")
    if members and list(members) == list(range(len(members))):
        return list(members.values()), at + 1
    # An empty array is a list and a map to PHP alike; a list is what it usually means.
    return ({str(key): value for key, value in members.items()} if members else []), at + 1


def dumps(value: Any) -> str:
    """Write JSON-able values as serialized PHP."""
    if value is None:
        return "N;"
    if isinstance(value, bool):
        return f"b:{int(value)};"
    if isinstance(value, int):
        return f"i:{value};"
    if isinstance(value, float | Decimal):
        return f"d:{value};"
    if isinstance(value, str):
        return f's:{len(value.encode("utf-8", "surrogatepass"))}:"{value}";'
    if is_object(value):
        # PHP itself turns the key "5" into 5.
        pairs = [(f"i:{key};" if _INTEGER_KEY(key) else dumps(key)) + dumps(item) for key, item in value.items()]
        return f"a:{len(pairs)}:{{{''.join(pairs)}}}"
    pairs = [f"i:{index};{dumps(item)}" for index, item in enumerate(value)]
    return f"a:{len(pairs)}:{{{''.join(pairs)}}}"
