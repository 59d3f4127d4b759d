"""The parts of a plan with their addresses, and where a link leads."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from kehoach.editor.server.analysis import Analysis
from kehoach.editor.server.place import link_at, part_named, spot_at
from kehoach.editor.server.positions import Layout
from kehoach.plan.outline import Node
from kehoach.report.text import visible
from kehoach.source.document import Document
from kehoach.source.tree import Stretch

_KINDS = {
    "part": types.SymbolKind.Module,
    "section": types.SymbolKind.Namespace,
    "task": types.SymbolKind.Function,
    "duty": types.SymbolKind.Interface,
    "appendix": types.SymbolKind.Package,
}
"""What an outline shows, and the sign for it."""


def symbols_of(analysis: Analysis) -> list[types.DocumentSymbol]:
    """Return the parts, sections, tasks, duties and appendices, with their addresses."""
    if analysis.document is None or analysis.subject is None:
        return []
    outline = analysis.subject.outline
    made = _symbols([*outline.parts, *outline.appendices], analysis.document, analysis.layout)
    return [symbol for symbol, _ in made]


def _symbols(
    nodes: Iterable[Node], document: Document, layout: Layout
) -> list[tuple[types.DocumentSymbol, Stretch]]:
    """Return what is shown of `nodes`, each with its stretch of the file."""
    found = []
    for node in nodes:
        below = _symbols(node.children, document, layout)
        if node.kind not in _KINDS:
            found += below
            continue
        stretch = _stretch(node, document, [inner for _, inner in below])
        around = layout.range_at(document.text, stretch)
        symbol = types.DocumentSymbol(
            _name(node), _KINDS[node.kind], around, types.Range(around.start, around.start)
        )
        symbol.children = [one for one, _ in below]
        found.append((symbol, stretch))
    return found


def _stretch(node: Node, document: Document, below: list[Stretch]) -> Stretch:
    """Return where a node stands in the file; a heading without a key, where its sections do."""
    stands = node.loc[0] != "document" and document.root.present(node.loc) == node.loc
    own = [document.root.find(node.loc)] if stands else []
    around = [*own, *below] or [document.root.find(node.loc)]
    return min(start for start, _ in around), max(end for _, end in around)


def _name(node: Node) -> str:
    words = node.title or node.label or node.text or ""
    return f"{node.address} {visible(words)}".strip() or node.kind


def definition_at(analysis: Analysis, offset: int) -> tuple[Document, Stretch] | None:
    """Return the task or duty that the link at `offset` names, in the file one level up.

    The line `parent:` leads to the beginning of that file.
    """
    document, parent = analysis.document, analysis.parent
    if document is None or parent is None:
        return None
    loc = spot_at(document.root, offset).loc
    if loc == ("parent",):
        return parent, (0, 0)
    found = link_at(document.plan, loc)
    above = part_named(analysis, found[1].task) if found else None
    return None if above is None else (parent, parent.root.find((*above.loc, "id")))
