"""Quick fixes: what a finding or a link can be mended with, as edits of the text in the editor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from lsprotocol import types

from kehoach.check.fix import spliced
from kehoach.editor.server.analysis import Analysis
from kehoach.editor.server.diagnostics import diagnostic_of
from kehoach.editor.server.place import link_at, part_named, spot_at
from kehoach.editor.server.positions import edits_between
from kehoach.finding import Edit, Finding
from kehoach.plan.fault import Loc
from kehoach.plan.fingerprint import fingerprint
from kehoach.report.text import visible
from kehoach.report.words import Words
from kehoach.source.document import Document
from kehoach.source.tree import Stretch

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.kehoach"
KINDS = (types.CodeActionKind.QuickFix.value, FIX_ALL)
_LINKS = frozenset({"P004", "P007"})
"""Links that were agreed against other words, or against none."""
_MOST_SHOWN = 40
_MOST = 50
"""Findings that are mended one by one: each is proven, and nobody reads a longer list."""


def actions_at(
    analysis: Analysis, stretch: Stretch, uri: str, only: Sequence[str] | None, words: Words
) -> Iterator[types.CodeAction]:
    """Yield what can be mended in a stretch of the file, and all at once where that is asked for.

    Each edit is proven: the file then says exactly what was meant (`kehoach.check.fix`). `only` are
    the kinds that the client asks for, None for all.
    """
    if analysis.document is None:
        return
    if _asked(KINDS[0], only):
        touched = (one for one in analysis.findings if _touches(analysis.document, one, stretch))
        for finding in islice(touched, _MOST):
            yield from _fix(analysis, finding, uri, words)
            yield from _agreement(analysis, finding, uri, words)
    if _asked(FIX_ALL, only) and analysis.mended is not None:
        edits = edits_between(analysis.document.text.original, analysis.mended, analysis.layout)
        yield _action(words("lsp.fix_all"), FIX_ALL, uri, edits)


def _asked(kind: str, only: Sequence[str] | None) -> bool:
    """Return whether a kind is asked for: itself, or one that it is a sort of."""
    return only is None or any(kind == one or kind.startswith(f"{one}.") for one in only)


def _touches(document: Document, finding: Finding, stretch: Stretch) -> bool:
    place = finding.place
    if place is None:
        return False
    start = document.text.offset(place.line - 1, place.column - 1)
    end = document.text.offset(place.end_line - 1, place.end_column - 1)
    return start <= stretch[1] and stretch[0] <= end


def _fix(
    analysis: Analysis, finding: Finding, uri: str, words: Words
) -> Iterator[types.CodeAction]:
    """Yield the fix that a finding carries, where it proves right."""
    if finding.fix is None:
        return
    if edits := _proven(analysis, finding.fix):
        new = visible(finding.fix.new).strip()
        short = 0 < len(new) <= _MOST_SHOWN
        key = "lsp.fix" if short else "lsp.fix_only"
        title = words(key, rule=finding.code, new=new)
        action = _action(title, KINDS[0], uri, edits)
        action.diagnostics = [diagnostic_of(finding, analysis, uri, words)]
        action.is_preferred = True
        yield action


def _agreement(
    analysis: Analysis, finding: Finding, uri: str, words: Words
) -> Iterator[types.CodeAction]:
    """Yield what writes the present fingerprint into a link, for whoever has compared the words.

    It is never part of "mend all": that the words were compared, only a person can say.
    """
    document, subject = analysis.document, analysis.subject
    if finding.code not in _LINKS or document is None or subject is None or finding.place is None:
        return
    at = document.text.offset(finding.place.line - 1, finding.place.column - 1)
    found = link_at(document.plan, spot_at(document.root, at).loc)
    above = part_named(analysis, found[1].task) if found else None
    if found is None or above is None:
        return
    now = fingerprint(above.part)
    edit = _rewritten(document, found[0], now)
    edits = _proven(analysis, edit) if edit else []
    if edits:
        told = subject.part_above(above.part, above.loc)
        action = _action(words.message("lsp.agree", {**told, "now": now}), KINDS[0], uri, edits)
        action.diagnostics = [diagnostic_of(finding, analysis, uri, words)]
        yield action


def _rewritten(document: Document, loc: Loc, now: str) -> Edit | None:
    """Return the edit that writes a fingerprint into the link at `loc`, where it has room for one.

    A link is `id`, `id@fingerprint`, or has a key for each.
    """
    short = document.scalar(loc) is not None
    scalar = document.scalar(loc if short else (*loc, "fingerprint"))
    node = document.root.at(loc if short else (*loc, "fingerprint"))
    if scalar is None or not isinstance(node.value, str):
        return None
    id_, joint = node.value.partition("@")[0], "@" if short else ""
    return Edit(*scalar.stretch(len(id_) if short else 0, len(node.value)), f"{joint}{now}")


def _proven(analysis: Analysis, edit: Edit) -> list[types.TextEdit]:
    """Return an edit as the editor makes it; none where the file would not say what is meant."""
    assert analysis.document is not None  # noqa: S101 - the caller has looked
    mended = spliced(analysis.document, [edit])
    if mended is None:
        return []
    before, after = analysis.document.text.original, mended.text.original
    return edits_between(before, after, analysis.layout)


def _action(title: str, kind: str, uri: str, edits: Sequence[types.TextEdit]) -> types.CodeAction:
    """Return an action; the server adds which version of the text its edits are for."""
    return types.CodeAction(title, kind=kind, edit=types.WorkspaceEdit(changes={uri: edits}))
