"""Chromium without a window, driven over a pair of pipes: real keys, real errors.

https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import json
import os
import subprocess
from base64 import b64decode
from pathlib import Path
from select import select
from tempfile import TemporaryDirectory
from time import monotonic
from types import TracebackType
from typing import Any, Self

from tests.conftest import chromium

_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--remote-debugging-pipe"),
)
_PATIENCE = 60
_KEYS = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}


class Browser:
    """One page in a browser of its own; `faults` are what its console complains of."""

    def __init__(self) -> None:
        self._profile = TemporaryDirectory(prefix="kehoach-", ignore_cleanup_errors=True)
        theirs, self._out = os.pipe()
        self._in, theirs_too = os.pipe()
        # The browser reads from 3 and writes to 4.
        script = f'exec "$@" 3<&{theirs} 4>&{theirs_too}'
        profile = f"--user-data-dir={self._profile.name}"
        self._process = subprocess.Popen(
            ["bash", "-c", script, "bash", str(chromium()), *_OPTIONS, profile],
            pass_fds=(theirs, theirs_too),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(theirs_too)
        self._buffer = b""
        self._calls = 0
        self._session = ""
        self._loaded = False
        self.faults: list[str] = []
        self.requests: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(_PATIENCE)
        os.close(self._out)
        os.close(self._in)
        self._profile.cleanup()

    def open(self, page: Path | str) -> None:
        """Open a file or an address, and wait until it is there."""
        self._loaded = False
        self.faults.clear()
        self.requests.clear()
        self.call("Page.navigate", url=page if isinstance(page, str) else page.as_uri())
        while not self._loaded:
            self._take()

    def wait(self, expression: str, seconds: float = _PATIENCE) -> Any:
        """Wait until an expression is true on the page, and return what it is."""
        until = monotonic() + seconds
        while not (value := self.value(expression)):
            assert monotonic() < until, f"still not: {expression}"
            self.value("new Promise((done) => setTimeout(done, 20))")
        return value

    def size(self, width: int, height: int = 800) -> None:
        """Give the window a size, in pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def dark(self, *, on: bool = True) -> None:
        """Ask for dark colours, or for light ones."""
        feature = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
        self.call("Emulation.setEmulatedMedia", features=[feature])

    def picture(self, file: Path) -> None:
        """Save what the window shows as a PNG file."""
        file.write_bytes(b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def call(self, method: str, **params: Any) -> Any:
        """Call a method of the protocol, and return its result."""
        self._calls += 1
        message: dict[str, Any] = {"id": self._calls, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while (answer := self._take()).get("id") != self._calls:
            pass
        assert "error" not in answer, answer
        return answer["result"]

    def value(self, expression: str) -> Any:
        """Return what an expression is on the page."""
        done = self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def press(self, key: str) -> None:
        """Press and let go a key, as a person does."""
        code = _KEYS.get(key, 0)
        text = {"Tab": "", "Escape": "", "Enter": "\r"}.get(key, key)
        event = {"key": key, "windowsVirtualKeyCode": code}
        typed = {"text": text} if text else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", **event, **typed)
        self.call("Input.dispatchKeyEvent", type="keyUp", **event)

    def _take(self) -> dict[str, Any]:
        """Take the next message, and keep what the page complains of."""
        while b"\0" not in self._buffer:
            ready, _, _ = select([self._in], [], [], _PATIENCE)
            assert ready, "the browser does not answer"
            received = os.read(self._in, 1 << 16)
            assert received, "the browser has ended"
            self._buffer += received
        raw, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(raw)
        params = message.get("params", {})
        match message.get("method"):
            case "Page.loadEventFired":
                self._loaded = True
            case "Runtime.exceptionThrown":
                self.faults.append(params["exceptionDetails"]["text"])
            case "Runtime.consoleAPICalled":
                self.faults.append(params["type"])
            case "Log.entryAdded":
                self.faults.append(params["entry"]["text"])
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
        return message
