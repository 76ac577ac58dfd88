"""The site that `make docs` builds, in a real browser: nothing is missing, too wide or hard to read."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.system.browser import Browser, browsing

ROOT = Path(__file__).parents[2]
PAGES = ("index", "guide/paging", "trust", "vendors/perfex", "reference/perfex/customers")

# The lowest contrast of text with what is behind it, by the formula of WCAG 2.
_CONTRAST = """
(() => {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', {willReadFrequently: true})
  const pixel = text => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = text
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data]
  }
  const part = value => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  const light = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  const behind = element => {
    for (; element; element = element.parentElement) {
      const found = pixel(getComputedStyle(element).backgroundColor)
      if (found[3] === 255) return found
    }
    return [255, 255, 255, 255]
  }
  const texts = 'p, h1, h2, h3, li, a, td, th, code, code span'.split(', ').map(name => 'article ' + name).join()
  return Math.min(...[...document.querySelectorAll(texts)]
    .filter(element => element.textContent.trim() && element.offsetParent)
    .map(element => [light(pixel(getComputedStyle(element).color)), light(behind(element))])
    .map(([text, back]) => (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05)))
})()
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  as in the base class
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "out"
    subprocess.run([sys.executable, "-m", "docs.site", "--out", folder], check=True, cwd=ROOT, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium")
    assert program is not None, "chromium is not installed: make test-system says what to do"
    with browsing(program) as opened:
        yield opened


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_page_is_whole_and_readable(browser: Browser, address: str, page: str, width: int, dark: bool) -> None:
    browser.open(f"{address}/index.html", width, dark=dark)
    browser.run("localStorage.clear()")
    browser.open(f"{address}/{page}.html", width, dark=dark)

    background = browser.run("getComputedStyle(document.body).backgroundColor")
    assert browser.complaints() == []
    assert all(url.startswith((address, "data:")) for url in browser.requested())
    assert browser.run("document.documentElement.scrollWidth <= innerWidth")
    assert (sum(map(float, re.findall(r"[\d.]+", background)[:3])) < 300) is dark
    assert browser.run(_CONTRAST) >= 4.5


def test_search_finds_a_page_without_a_network(browser: Browser, address: str) -> None:
    browser.open(f"{address}/index.html")
    browser.run("document.querySelector('.md-search__button').click()")
    browser.run("new Promise(done => setTimeout(done, 500))")
    browser.call("Input.insertText", text="OutcomeUnknown")
    found = ""
    for _ in range(50):
        found = browser.run("document.activeElement.shadowRoot?.textContent ?? ''")
        if "sent once" in found:
            break
        browser.run("new Promise(done => setTimeout(done, 100))")

    assert "What is sent once" in found
    assert all(url.startswith((address, "data:", "blob:")) for url in browser.requested())


def test_every_link_leads_to_a_page(site: Path) -> None:
    broken: list[str] = []
    for page in site.rglob("*.html"):
        for link in re.findall(r'<a[^>]* href="([^"#:]+)(?:#[^"]*)?"', page.read_text("utf-8")):
            target = site / link.lstrip("/") if link.startswith("/") else page.parent / link
            if page.name != "404.html" and not (target.is_file() or (target / "index.html").is_file()):
                broken.append(f"{page.relative_to(site)}: {link}")

    assert broken == []


def test_tools_that_read_find_the_markdown_of_every_page(site: Path) -> None:
    listed = re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text("utf-8"))

    assert len(listed) > 100 and "guide/paging.md" in listed
    assert all((site / name).is_file() and (site / name).with_suffix(".html").is_file() for name in listed)
