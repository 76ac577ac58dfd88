"""Make a text that a regular expression matches: the simplest, and always the same."""

from __future__ import annotations

import functools
import random
import re
import warnings

from hypothesis import Phase, find, settings
from hypothesis.errors import HypothesisException, HypothesisWarning
from hypothesis.strategies import characters, from_regex

_STEADY = settings(database=None, derandomize=True, deadline=None, max_examples=200, phases=(Phase.generate,))
_PRINTABLE = characters(min_codepoint=32, max_codepoint=126)


@functools.cache
def matching(pattern: str, least: int = 0, most: int | None = None) -> str | None:
    """Return a text of a length in which a pattern matches anywhere, as in JSON Schema; `None` if none was found."""

    def fits(text: str) -> bool:
        return text.isprintable() and len(text) >= least and (most is None or len(text) <= most)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", HypothesisWarning)
        for whole in (True, False):
            try:
                texts = from_regex(pattern, fullmatch=whole, alphabet=_PRINTABLE)
                return find(texts, fits, settings=_STEADY, random=random.Random(0))
            except (HypothesisException, re.error):
                continue
    return None
