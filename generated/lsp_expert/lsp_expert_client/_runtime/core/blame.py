# Copied from generator/runtime/core/blame.py; edit it there, then generate again.
"""Tell in whose code an exception was raised: in the caller's own, or in this package and what it is built on."""

from __future__ import annotations

import sys

_BUILT_ON = frozenset({"anyio", "attr", "attrs", "httpcore", "httpx", "httpx2", "sniffio", "trio"})
_OWN = __name__.partition(".")[0]


def is_of_caller(error: BaseException) -> bool:
    """Return whether an exception comes from code of the caller, such as a callback or an iterator of theirs.

    Those have to reach the caller as they are; all others are the package's to explain.
    """
    deeper: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        deeper = [] if module == _OWN else [*deeper, module]
        trace = trace.tb_next
    return any(module not in _BUILT_ON and module not in sys.stdlib_module_names for module in deeper)
