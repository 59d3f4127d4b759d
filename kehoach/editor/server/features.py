"""What a client sends, and what it gets."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import BinaryIO

from lsprotocol import types
from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async
from pygls.uris import from_fs_path

from kehoach.editor.server.actions import KINDS, actions_at
from kehoach.editor.server.analysis import Analysis
from kehoach.editor.server.hover import hover_at, plain
from kehoach.editor.server.outline import definition_at, symbols_of
from kehoach.editor.server.positions import Layout
from kehoach.editor.server.server import LOG, PAUSE, Server, path_of
from kehoach.report.words import LANGUAGES, Words

_WATCHED = ("**/*.yaml", "**/*.yml", "**/kehoach.toml", "**/pyproject.toml")


def serve(words: Words, incoming: BinaryIO, outgoing: BinaryIO, *, chosen: bool = False) -> int:
    """Serve one client until it leaves; return 0 where it did so as the protocol wants it, else 1.

    A client that never begins does no wrong. `chosen` is whether the language of `words` goes
    before that of the editor; what the client asks for by name goes before both.
    """
    server = made(words, chosen=chosen)
    server.protocol.set_writer(StdoutWriter(outgoing))
    reader = StdinAsyncReader(incoming, ThreadPoolExecutor(1, "read"))
    try:
        asyncio.run(run_async(Event(), reader, server.protocol, LOG, server.report_server_error))
    except SystemExit as left:  # pygls leaves so where the client says that it shall
        return int(left.code or 0)
    return 1 if server.begun and not server.ended else 0


def made(words: Words, *, chosen: bool = False) -> Server:
    """Return a server that knows what clients may ask."""
    server = Server(words)
    _follow_client(server, chosen=chosen)
    _follow_texts(server)
    _answer(server)
    return server


def _follow_client(server: Server, *, chosen: bool) -> None:
    """Let the server follow how a client begins and ends."""

    @server.feature(types.INITIALIZE)
    def begin(params: types.InitializeParams) -> None:
        server.begun = True
        server.words = _words(params, server.words, chosen=chosen)

    @server.feature(types.INITIALIZED)
    def watch(_: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if watching is None or not watching.dynamic_registration:
            return
        watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        wish = types.Registration("kehoach-files", method, options)
        server.client_register_capability(types.RegistrationParams([wish]))

    @server.feature(types.SHUTDOWN)
    def end(*_: object) -> None:
        server.ended = True


def _words(params: types.InitializeParams, words: Words, *, chosen: bool) -> Words:
    """Choose the language: what the client asks for, else that of the command or of the editor."""
    options = params.initialization_options
    asked = options.get("lang") if isinstance(options, Mapping) else getattr(options, "lang", None)
    locale = "" if chosen else params.locale or ""
    for name in (str(asked or ""), locale):
        for language in LANGUAGES:
            if name.lower().replace("_", "-").partition("-")[0] == language:
                return Words(language)
    return words


def _follow_texts(server: Server) -> None:
    """Let the server check plans as they are opened, changed and saved."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.check_soon(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.check_soon(params.text_document.uri, PAUSE)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        server.check_anew()

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.tell_nothing(params.text_document.uri)
        server.check_anew()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(_: types.DidChangeWatchedFilesParams) -> None:
        server.check_anew()


def _answer(server: Server) -> None:
    """Let the server answer what a client asks of a plan."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        analysis = await server.analysis(params.text_document.uri)
        if analysis is None or analysis.document is None:
            return None
        text = analysis.document.text
        offset = analysis.layout.offset(text, params.position)
        told = await server.work(hover_at, analysis, offset, server.words)
        if told is None:
            return None
        content = _content(server, told.text)
        return types.Hover(content, analysis.layout.range_at(text, told.stretch))

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def definition(params: types.DefinitionParams) -> types.Location | None:
        analysis = await server.analysis(params.text_document.uri)
        if analysis is None or analysis.document is None:
            return None
        offset = analysis.layout.offset(analysis.document.text, params.position)
        found = await server.work(definition_at, analysis, offset)
        if found is None:
            return None
        layout = Layout(found[0].text.original, server.encoding)
        uris = (one.uri for one in server.workspace.text_documents.values())
        own = next((uri for uri in uris if path_of(uri) == found[0].path), None)
        uri = own or from_fs_path(str(found[0].path)) or ""
        return types.Location(uri, layout.range_at(found[0].text, found[1]))

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def symbols(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        analysis = await server.analysis(params.text_document.uri)
        return [] if analysis is None else await server.work(symbols_of, analysis)

    options = types.CodeActionOptions(code_action_kinds=[*KINDS])

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        analysis = await server.analysis(uri)
        if analysis is None or analysis.document is None:
            return []
        text, layout, asked = analysis.document.text, analysis.layout, params.context
        stretch = layout.offset(text, params.range.start), layout.offset(text, params.range.end)
        only = asked.only and [str(getattr(one, "value", one)) for one in asked.only]
        if asked.trigger_kind is types.CodeActionTriggerKind.Automatic and not only:
            only = [KINDS[0]]  # Nobody asked: mending all is not worked out with each move.
        given = (analysis, stretch, uri, only or None, server.words)
        found = await server.work(lambda: [*actions_at(*given)])
        return [_of_version(server, one, uri) for one in found if _is_now(server, analysis)]


def _content(server: Server, markdown: str) -> types.MarkupContent:
    """Return a text as the client can show it."""
    known = server.client_capabilities.text_document
    formats = known.hover.content_format if known and known.hover else None
    if formats and types.MarkupKind.Markdown not in formats:
        return types.MarkupContent(types.MarkupKind.PlainText, plain(markdown))
    return types.MarkupContent(types.MarkupKind.Markdown, markdown)


def _is_now(server: Server, analysis: Analysis) -> bool:
    """Return whether a plan still stands in the editor as it was analysed."""
    return any(one.source is analysis.source for one in server.workspace.text_documents.values())


def _of_version(server: Server, action: types.CodeAction, uri: str) -> types.CodeAction:
    """Say which version of the text an action is for; a client refuses it for any other."""
    workspace = server.client_capabilities.workspace
    edits = workspace.workspace_edit if workspace else None
    if action.edit is None or edits is None or not edits.document_changes:
        return action
    version = server.workspace.get_text_document(uri).version
    named = types.OptionalVersionedTextDocumentIdentifier(uri, version)
    changes = [*(action.edit.changes or {}).get(uri, ())]
    action.edit = types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(named, changes)])
    return action
