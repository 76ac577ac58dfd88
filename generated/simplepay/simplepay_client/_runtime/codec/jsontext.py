# Copied from generator/runtime/codec/jsontext.py; edit it there, then generate again.
"""Read and write JSON text without changing a number, and the text of PHP's `serialize`."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation, Overflow, localcontext
from functools import cache
from importlib import import_module
from typing import Any, Final, NoReturn, TypeGuard, cast


def _refuse(token: str) -> NoReturn:
    raise ValueError(f"{token} is not JSON")


def _finite(token: str) -> float | Decimal:
    number = float(token)
    # Beyond the range of a float (1e400): an infinity could not be written back.
    return number if number - number == 0 else Decimal(token)


exactly: Final = Context(
    prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation, Inexact, Overflow]
).create_decimal
"""Makes a `Decimal` of text as the class itself does, a little faster; `ArithmeticError` if it cannot."""

_loads_float = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite).decode
_loads_exact = json.JSONDecoder(parse_constant=_refuse, parse_float=exactly).decode
_BOM = b"\xef\xbb\xbf"
_SHORT: Final = 2048
"""Bytes up to which JSON is read by the standard library in any case: importing another parser takes longer."""


@cache
def _quick_decoder(exact: bool) -> Callable[[bytes | str], object] | None:
    """Return the parser of the extra `[fast]`, msgspec; `None` where it is not installed.

    It makes the same objects of all that it takes: numbers with all their digits, the last of two members of one name.
    """
    try:
        json_of_msgspec: Any = import_module("msgspec.json")
    except ImportError:
        return None
    decoder: Any = json_of_msgspec.Decoder(float_hook=exactly) if exact else json_of_msgspec.Decoder()
    return cast("Callable[[bytes | str], object]", decoder.decode)


def loads(
    body: bytes | str, *, exact: bool = False, members: Callable[[list[tuple[str, Any]]], Any] | None = None
) -> object:
    """Read JSON text; with `exact`, numbers with a fraction or exponent become `Decimal`.

    `members` makes the objects out of their members, for names that come twice.

    Raises `ValueError` for anything that is not JSON, `NaN` and `Infinity` among it.
    """
    if members is None and len(body) > _SHORT and (quick := _quick_decoder(exact)) is not None:
        try:
            return quick(body)
        except Exception:  # noqa: BLE001  what it refuses, such as half a surrogate pair, is read or refused below
            pass
    text = body if isinstance(body, str) else (body[3:] if body[:3] == _BOM else body).decode()
    try:
        if members is None:
            return (_loads_exact if exact else _loads_float)(text)
        parse_float: Callable[[str], Any] = exactly if exact else _finite
        decoder = json.JSONDecoder(parse_constant=_refuse, parse_float=parse_float, object_pairs_hook=members)
        return decoder.decode(text)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
    except ArithmeticError:
        raise ValueError("a number in the JSON is beyond all bounds") from None


def items(body: bytes, *, exact: bool) -> Iterator[object]:
    """Yield the items of a JSON list one after the other, each as `loads` reads it.

    Raises `ValueError`, or another exception, for what is not JSON or no list; `loads` says why. Items before it have
    been yielded by then.
    """
    if (split := _quick_splitter()) is not None and (quick := _quick_decoder(exact)) is not None:
        yield from map(quick, split(body))
        return
    text = (body[3:] if body[:3] == _BOM else body).decode()
    parse_float: Callable[[str], Any] = exactly if exact else _finite
    decoder: Any = json.JSONDecoder(parse_constant=_refuse, parse_float=parse_float)
    scan = decoder.scan_once
    at = _after_blanks(text, 0)
    if text[at : at + 1] != "[":
        raise ValueError("it is no list")
    at = _after_blanks(text, at + 1)
    follows = text[at : at + 1] != "]"
    while follows:
        try:
            item, at = scan(text, at)
        except StopIteration:
            raise ValueError("no value stands where an item should") from None
        yield item
        # Most lists are written without blanks between their items.
        at = at if text[at : at + 1] == "," else _after_blanks(text, at)
        follows = text[at : at + 1] == ","
        if follows:
            at = at + 1 if text[at + 1 : at + 2] == "{" else _after_blanks(text, at + 1)
    if text[at : at + 1] != "]" or _after_blanks(text, at + 1) != len(text):
        raise ValueError("the list does not end, or more stands behind it")


def _after_blanks(text: str, at: int) -> int:
    """Return where the next character stands that is no white space of JSON."""
    blanks = _BLANKS.match(text, at)
    return blanks.end() if blanks else at


_BLANKS: Final = re.compile("[ \\t\\n\\r]*")


@cache
def _quick_splitter() -> Callable[[bytes], list[bytes]] | None:
    """Return what takes a JSON list apart with the extra `[fast]`; `None` where it is not installed."""
    try:
        msgspec: Any = import_module("msgspec")
    except ImportError:
        return None
    decoder: Any = msgspec.json.Decoder(list.__class_getitem__(msgspec.Raw))
    return cast("Callable[[bytes], list[bytes]]", decoder.decode)


def member_count(document: object) -> int:
    """Return how many members all objects of a JSON value have together."""
    count, pending = 0, [document]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            members = cast("dict[str, object]", value)
            count += len(members)
            pending.extend(members.values())
        elif isinstance(value, list):
            pending.extend(cast("list[object]", value))
    return count


def repeated_members(body: bytes) -> dict[str, int]:
    """Return the names that an object of a JSON text has several times, and how often."""
    repeated: dict[str, int] = {}

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        unique = dict(pairs)
        if len(unique) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            repeated.update({name: count for name, count in counts.items() if count > 1})
        return unique

    loads(body, members=members)
    return repeated


def dumps(value: object) -> bytes:
    """Write JSON-able values as compact UTF-8; a `Decimal` becomes exactly that JSON number, without an exponent."""
    text = dumps_text(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half a surrogate pair, which JSON can spell and UTF-8 cannot: escape everything.
        return dumps_text(value, escape=True).encode()


def dumps_text(value: object, *, escape: bool = False) -> str:
    """Write JSON-able values as compact text; numbers have no exponent, which few vendors would understand."""
    numbers: list[str] = []
    mark = "\0"
    while True:
        text = _encode(value, _marking(numbers, mark), escape)
        if ("e+" in text or "e-" in text) and _EXPONENT.search(text) is not None:
            # Of a float, or in a string of the caller's.
            numbers.clear()
            text = _encode(_without_exponents(value), _marking(numbers, mark), escape)
        if not numbers:
            return text
        pieces = text.split(json.dumps(mark))
        if "E" in "".join(numbers):
            numbers = [plain_decimal(Decimal(number)) for number in numbers]
        if len(pieces) == len(numbers) + 1:
            return "".join([part for pair in zip(pieces, numbers, strict=False) for part in pair]) + pieces[-1]
        # A string of the caller's looks like the mark: take another.
        numbers.clear()
        mark += "\0"


def _encode(value: object, default: Callable[[object], str], escape: bool) -> str:
    encoder = json.JSONEncoder(
        ensure_ascii=escape, check_circular=False, allow_nan=False, separators=(",", ":"), default=default
    )
    try:
        return encoder.encode(value)
    except RecursionError:
        raise ValueError("the value is nested too deeply, or contains itself") from None


def _marking(numbers: list[str], mark: str) -> Callable[[object], str]:
    def default(value: object) -> str:
        if not isinstance(value, Decimal):
            raise TypeError(f"{type(value).__name__} is not JSON; pass it through Codec.write first")
        if not value.is_finite():
            raise ValueError(f"{value} is not a JSON number")
        numbers.append(str(value))
        return mark

    return default


_EXPONENT: Final = re.compile("[0-9]e[+-]")


def _without_exponents(value: object) -> object:
    """Return the value with a `Decimal` for every float that would be written with an exponent."""
    if isinstance(value, dict):
        return {name: _without_exponents(item) for name, item in cast("dict[str, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_without_exponents(item) for item in cast("list[object]", value)]
    return Decimal(plain_float(value)) if isinstance(value, float) and "e" in repr(value) else value


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a decoded JSON value is an object."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether a decoded JSON value is an array."""
    return type(value) is list


def same(left: object, right: object) -> bool:
    """Return whether two JSON values would be written as the same JSON (1 and 1.0 are not)."""
    class_ = type(left)
    if class_ is not type(right):
        # A number without a fraction may be held as Decimal too.
        return {class_, type(right)} == {int, Decimal} and str(left) == str(right)
    if class_ is dict:
        return _same_objects(left, right)
    if class_ is list:
        return _same_lists(left, right)
    return repr(left) == repr(right) if class_ is float or class_ is Decimal else left == right


def _same_objects(left: Any, right: Any) -> bool:
    return len(left) == len(right) and all(name in right and same(value, right[name]) for name, value in left.items())


def _same_lists(left: Any, right: Any) -> bool:
    return len(left) == len(right) and all(map(same, left, right))


def fresh(value: Any) -> Any:
    """Copy a JSON value, so that changing the copy leaves the original alone."""
    if is_object(value):
        return {name: fresh(item) for name, item in value.items()}
    if is_list(value):
        return [fresh(item) for item in value]
    return value


_DECIMAL = r"\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?\s*"
_INTEGER = r"\s*[+-]?[0-9]{1,4000}\s*"


def decimal_text(text: str) -> Decimal | None:
    """Read a number from text, spaces and exponents allowed; `None` if it is not a number."""
    return Decimal(text.strip()) if re.fullmatch(_DECIMAL, text) else None


def integer_text(text: str) -> int | None:
    """Read an integer from text, spaces, a sign and leading zeros allowed; `None` if it is not a number."""
    return int(text) if re.fullmatch(_INTEGER, text) else None


_CENT: Final = Decimal("0.01")


def amount(value: float | Decimal) -> Decimal:
    """Return a finite number as an amount of money: with two decimals, or the more that it has.

    A float has more of them than anyone meant: those that only come from its being binary are rounded away.
    """
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    exponent = number.as_tuple().exponent
    if number.adjusted() > _LONGEST or not isinstance(exponent, int):
        return number
    with localcontext(prec=_LONGEST + 4):
        if exponent > -2:
            return number.quantize(_CENT)
        if isinstance(value, float) and abs(number - (rounded := number.quantize(_CENT))) <= abs(number) * _NOISE:
            return rounded
    return number


_LONGEST: Final = 400
_NOISE: Final = Decimal("1e-12")
"""Relative error up to which a float stands for the amount next to it."""


def plain_decimal(value: Decimal) -> str:
    """Write a decimal as text without an exponent, which few vendors would understand."""
    text = str(value)
    return format(value, "f") if "E" in text and abs(value.adjusted()) < 400 else text


def plain_float(value: float) -> str:
    """Write a float as text without an exponent."""
    text = repr(value)
    if "e" not in text:
        return text
    digits = format(Decimal(text), "f")
    return digits if "." in digits else f"{digits}.0"


_INTEGER_KEY: Final = r"0|-?[1-9][0-9]{0,17}"


def php_loads(text: str) -> object:
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
    prefix = data[at : at + 2]
    if prefix == b"N;":
        return None, at + 2
    if prefix == b"s:":
        return _read_text(data, at)
    if prefix == b"a:":
        return _read_array(data, at)
    end = data.index(b";", at)
    raw = data[at + 2 : end].decode("ascii")
    if prefix == b"b:" and raw in ("0", "1"):
        return raw == "1", end + 1
    if prefix == b"i:":
        return int(raw), end + 1
    if prefix == b"d:":
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


def php_dumps(value: Any) -> str:  # noqa: PLR0911  one return for each kind of value
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
    if isinstance(value, dict):
        # PHP itself turns the key "5" into 5.
        pairs = [
            (f"i:{key};" if re.fullmatch(_INTEGER_KEY, key) else php_dumps(key)) + php_dumps(item)
            for key, item in cast("dict[str, Any]", value).items()
        ]
        return f"a:{len(pairs)}:{{{''.join(pairs)}}}"
    pairs = [f"i:{index};{php_dumps(item)}" for index, item in enumerate(value)]
    return f"a:{len(pairs)}:{{{''.join(pairs)}}}"
