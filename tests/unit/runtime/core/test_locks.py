"""Whoever holds a lock while a process forks, the child is not held up."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

import pytest

from generator.runtime.auth.credentials import Secret
from generator.runtime.auth.digest import Digest
from generator.runtime.auth.oauth import OAuth
from generator.runtime.codec.codec_cache import CodecCache
from generator.runtime.core.http import httpx
from generator.runtime.core.locks import ForkedLock
from generator.runtime.dialect.process_budgets import BUDGETS
from tests.unit.runtime.codec.codec_models import Line

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def _in_child(work: Callable[[], object]) -> int:
    """Return the exit code of a child that does some work: 0, or 1 if it is held up."""
    child = os.fork()
    if child == 0:
        threading.Timer(10, os._exit, (1,)).start()
        code = 2
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _held(lock: ForkedLock, work: Callable[[], object]) -> int:
    """Fork while another thread holds a lock."""
    holds, ends = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            holds.set()
            ends.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    holds.wait()
    try:
        return _in_child(work)
    finally:
        ends.set()
        thread.join()


def test_a_budget_is_found() -> None:
    assert _held(BUDGETS._lock, lambda: BUDGETS.of("key", None, is_explicit=False)) == 0


def test_a_model_is_compiled() -> None:
    cache = CodecCache()

    assert _held(cache._lock, lambda: cache.reader_of(Line)) == 0


def test_a_token_is_fetched() -> None:
    oauth = OAuth("/token", *(Secret(name, name) for name in ("token", "client_id", "client_secret", "scope")))

    def fetch() -> None:
        assert oauth.begin()

    assert _held(oauth._fetching, fetch) == 0


def test_a_challenge_is_answered() -> None:
    digest = Digest(Secret("user", "u"), Secret("password", "p"))

    assert _held(digest._lock, lambda: digest.sign(httpx.Request("GET", "https://vendor.example"))) == 0


@pytest.mark.parametrize("is_reentrant", [False, True])
def test_a_child_of_the_thread_that_holds_it_may_give_it_back(is_reentrant: bool) -> None:
    lock = ForkedLock(is_reentrant=is_reentrant)

    def give_back() -> None:
        lock.release()
        assert lock.acquire_at_once()

    with lock:
        assert _in_child(give_back) == 0


def test_the_parent_keeps_its_lock() -> None:
    lock = ForkedLock()

    with lock:
        _in_child(lambda: None)
        assert not lock.acquire_at_once()
    assert lock.acquire_at_once()
