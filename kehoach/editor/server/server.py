"""The plans that a client has open, and what is known of each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from kehoach import __version__
from kehoach.editor.server.analysis import Analysis, Desk, is_plan
from kehoach.editor.server.diagnostics import diagnostics_of
from kehoach.editor.server.hover import reconstructed
from kehoach.editor.server.positions import Layout
from kehoach.finding import Finding
from kehoach.report.words import Words

LOG = logging.getLogger("kehoach.lsp")
PAUSE = 0.25
"""Seconds without a keystroke after which a text is checked."""
R = TypeVar("R")
Ts = TypeVarTuple("Ts")


class Server(LanguageServer):
    """Checks plans one after the other, in one thread of their own.

    However long that takes, the server listens. What was found in a text that was changed meanwhile
    is never told.
    """

    def __init__(self, words: Words) -> None:
        # Whole texts: where pygls splices changes in, it counts lines that no editor has (U+2028).
        super().__init__("kehoach", __version__, types.TextDocumentSyncKind.Full)
        self.words = words
        self.begun = self.ended = False
        self._desk = Desk()
        self._known: dict[str, Analysis] = {}
        self._thread = ThreadPoolExecutor(1, "check")
        self._turn = asyncio.Lock()
        self._age = 0
        """How often something changed that plans rest on: the plan one level up, settings."""
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._checks: set[asyncio.Task[None]] = set()
        self._told: set[str] = set()
        self._noted: set[str] = set()

    # --- What goes wrong with us. -----------------------------------------------------------------

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log an error; a window in front of the text would help nobody who writes a plan."""
        LOG.error("%s: %s", source, error)

    def tell_internal(self, what: str, error: Exception) -> None:
        """Log an error of ours, here and at the client."""
        LOG.error("%s", what, exc_info=error)
        message = self.words("lsp.internal", what=what, problem=_problem(error))
        with suppress(OSError):  # whoever went away needs no message
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, message))

    # --- Texts. -----------------------------------------------------------------------------------

    @property
    def encoding(self) -> str:
        """What the client counts the characters of a line in."""
        chosen = self.workspace.position_encoding
        return str(getattr(chosen, "value", chosen))

    def plan(self, uri: str) -> TextDocument | None:
        """Return the text of an open plan; None where it is not open, or no plan."""
        document = self.workspace.get_text_document(uri)
        path = path_of(uri)
        opened = document in self.workspace.text_documents.values()
        return document if opened and path and is_plan(path, document.source) else None

    def texts(self) -> dict[Path, str]:
        """Return the texts in the editor, by the paths of their files."""
        documents = self.workspace.text_documents.values()
        return {path: one.source for one in documents if (path := path_of(one.uri))}

    def plans(self) -> list[str]:
        """Return the plans that are open."""
        documents = self.workspace.text_documents.values()
        return [one.uri for one in documents if self.plan(one.uri)]

    # --- Checking. --------------------------------------------------------------------------------

    async def analysis(self, uri: str) -> Analysis | None:
        """Return what is known of a plan as it stands now.

        None where it is none, or was changed meanwhile.
        """
        async with self._turn:
            # Only now: whoever waited wants to know of the text as it stands when its turn comes.
            plan, path = self.plan(uri), path_of(uri)
            if plan is None or path is None:
                return None
            source, age = plan.source, self._age
            known = self._known.get(uri)
            if known is None or known.source is not source:
                known = await self._analysed(path, self.texts())
            if age == self._age:
                self._known[uri] = known
            now = self.plan(uri)
            return known if now is not None and now.source is source else None

    async def _analysed(self, path: Path, texts: dict[Path, str]) -> Analysis:
        try:
            return await self.work(self._desk.analyse, path, texts, self.encoding)
        except Exception as error:  # noqa: BLE001 - one plan must not take the others along
            self.tell_internal(path.name, error)
            finding = Finding("U001", None, {"problem": _problem(error)})
            return Analysis(path, texts[path], Layout(texts[path], self.encoding), [finding])

    async def work(self, do: Callable[[*Ts], R], *given: *Ts) -> R:
        """Do in the thread for it what takes long."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, do, *given)

    def check_soon(self, uri: str, pause: float = 0) -> None:
        """Check a plan, after a pause in which nothing else changes."""
        if timer := self._timers.pop(uri, None):
            timer.cancel()
        self._timers[uri] = asyncio.get_running_loop().call_later(pause, self._start, uri)

    def check_anew(self) -> None:
        """Check all open plans again: what they rest on may have changed."""
        self._age += 1
        self._known.clear()
        for uri in self.plans():
            self.check_soon(uri)

    def _start(self, uri: str) -> None:
        self._timers.pop(uri, None)
        check = asyncio.get_running_loop().create_task(self.check(uri))
        self._checks.add(check)
        check.add_done_callback(self._checks.discard)

    async def check(self, uri: str) -> None:
        """Tell the client what is wrong with a plan, and check those that carry it out."""
        try:
            analysis = await self.analysis(uri)
            plan = self.plan(uri)
            if analysis is None or plan is None:
                if plan is None:
                    self.tell_nothing(uri)
                return
            found = diagnostics_of(analysis, uri, self.words)
            self._told.add(uri)
            told = types.PublishDiagnosticsParams(uri, found, plan.version)
            self.text_document_publish_diagnostics(told)
            self._note(analysis)
            self._check_below(analysis)
        except OSError:
            LOG.exception(uri)  # the client went away; it will not say so
        except Exception as error:  # noqa: BLE001 - as above
            self.tell_internal(uri, error)

    def tell_nothing(self, uri: str) -> None:
        """Take back what was told of a text that is closed, or no plan any more."""
        self._known.pop(uri, None)
        if uri in self._told:
            self._told.remove(uri)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _check_below(self, above: Analysis) -> None:
        """Check the plans that carry out one that was changed."""
        for uri, below in [*self._known.items()]:
            path, source = below.above
            if path == above.path and source is not above.source:
                self._known.pop(uri)
                self.check_soon(uri)

    def _note(self, analysis: Analysis) -> None:
        """Say once of each plan one level up how much of it is not official."""
        above = analysis.plan_above
        note = reconstructed(above, self.words) if above else None
        if note and note not in self._noted:
            self._noted.add(note)
            self.window_log_message(types.LogMessageParams(types.MessageType.Info, note))


def path_of(uri: str) -> Path | None:
    """Return the file of a text; None where it is none, such as one that was never saved."""
    name = to_fs_path(uri)
    return Path(name) if name else None


def _problem(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
