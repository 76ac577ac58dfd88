"""Render a template with finished strings."""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

TEMPLATES = Path(__file__).parent / "templates"


def render(template: str, **values: Any) -> str:
    """Return the text of one file.

    Args:
        template: Name of the template, without `.jinja`.
        values: What it places; every value is finished text, or views of such.
    """
    return _environment().get_template(f"{template}.jinja").render(**values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        bytecode_cache=_CompiledTemplates(),
    )


class _CompiledTemplates(BytecodeCache):
    """Keeps compiled templates beside them, as Python keeps its modules; they are compiled anew on any difference.

    A folder that cannot be written, or PYTHONDONTWRITEBYTECODE, only costs the time to compile.
    """

    def __init__(self) -> None:
        # Another Python, another Jinja and other options of ours compile them differently.
        made_by = "".join(
            f"-{stat.st_mtime_ns:x}-{stat.st_size:x}" for stat in map(os.stat, (jinja2.__file__, __file__))
        )
        self._suffix = f"{sys.implementation.cache_tag}-{MAGIC_NUMBER.hex()}{made_by}.bin"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with the code of a template, if there is any that fits."""
        try:
            checksum, code = marshal.loads(self._path(bucket).read_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            return
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        if sys.dont_write_bytecode:
            return
        path = self._path(bucket)
        part = path.with_suffix(f".{os.getpid()}")
        try:
            path.parent.mkdir(exist_ok=True)
            part.write_bytes(marshal.dumps((bucket.checksum, bucket.code)))
            part.replace(path)
        except OSError:
            return

    def _path(self, bucket: Bucket) -> Path:
        return TEMPLATES / "__pycache__" / f"{bucket.key}.{self._suffix}"
