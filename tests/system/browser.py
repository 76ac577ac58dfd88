"""Drive headless Chromium over its debugging pipe."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import Factory, define

_FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")


@define
class Browser:
    """A page of a browser; commands and events are those of the DevTools protocol."""

    _commands: int
    """File descriptor that commands are written to."""
    _answers: int
    _session: str = ""
    _number: int = 0
    _pending: bytes = b""
    events: list[dict[str, Any]] = Factory(list)
    """What happened, in order."""

    def call(self, method: str, **arguments: Any) -> Any:
        """Give a command, and return its result; events that come before it are kept."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": arguments}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") != self._number:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]

    def attach(self) -> None:
        """Open a page, and have its events told."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def open(self, url: str, width: int = 1280, *, dark: bool = False) -> None:
        """Open a URL in a window of a width, and wait until it is loaded."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600
        )
        self.events.clear()
        self.call("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())
        self.run("new Promise(done => setTimeout(done, 300))")

    def run(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["text"])
        return result["result"].get("value")

    def complaints(self) -> list[str]:
        """Return the errors of the page since it was opened: on the console, and of what it could not load."""
        found: list[str] = []
        for event in self.events:
            told = event.get("params", {})
            match event.get("method"):
                case "Log.entryAdded" if told["entry"]["level"] == "error":
                    found.append(told["entry"]["text"])
                case "Runtime.exceptionThrown":
                    found.append(told["exceptionDetails"]["text"])
                case "Network.loadingFailed":
                    found.append(told["errorText"])
                case "Network.responseReceived" if told["response"]["status"] >= 400:
                    found.append(f"{told['response']['status']} {told['response']['url']}")
        return found

    def requested(self) -> list[str]:
        """Return the URLs that the page asked for since it was opened."""
        sent = [event["params"] for event in self.events if event.get("method") == "Network.requestWillBeSent"]
        return [request["request"]["url"] for request in sent]

    def picture(self) -> bytes:
        """Return a picture of the window, as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._pending:
            piece = os.read(self._answers, 1 << 20)
            if not piece:
                raise RuntimeError("the browser has ended")
            self._pending += piece
        text, _, self._pending = self._pending.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        return message


@contextmanager
def browsing(program: str) -> Iterator[Browser]:
    """Start the browser with a profile of its own, and end it."""
    reads, commands = os.pipe()
    answers, writes = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        line = f'exec "$0" "$@" 3<&{reads} 4>&{writes}'
        arguments = [*_FLAGS, "--remote-debugging-pipe", f"--user-data-dir={profile}"]
        process = subprocess.Popen(
            ["bash", "-c", line, program, *arguments], pass_fds=(reads, writes), stderr=subprocess.DEVNULL
        )
        os.close(reads)
        os.close(writes)
        try:
            browser = Browser(commands, answers)
            browser.attach()
            yield browser
        finally:
            process.kill()
            process.wait()
            os.close(commands)
            os.close(answers)


def save(browser: Browser, path: Path) -> None:
    """Write a picture of the window into a file."""
    path.write_bytes(browser.picture())
