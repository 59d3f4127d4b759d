"""Duties from the nodes of the last part: who is addressed, and what is said to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehoach.data.agencies import agencies
from kehoach.data.labels import vocabulary
from kehoach.ingest.ledger import Ledger, Stretch
from kehoach.ingest.recognise.lines import names_body
from kehoach.ingest.recognise.scribe import Forms, Scribe
from kehoach.ingest.recognise.tree import Node
from kehoach.ingest.slugs import Slugs
from kehoach.plan.fault import Loc

_LONGEST_NAME = 400


class Address(NamedTuple):
    """Who is addressed, the colon behind, what follows on the line; `sure` or not."""

    agency: Stretch | None
    colon: Stretch | None
    text: Stretch | None
    sure: bool = True


def duties(
    nodes: Sequence[Node], addresses: Sequence[Address], scribe: Scribe, slugs: Slugs, above: str
) -> list[dict[str, Any]]:
    """Return the duties of `nodes`, whose `addresses` were read before."""
    forms = scribe.numbering.levels[1:]
    before: Node | None = None
    written = []
    for i, (node, address) in enumerate(zip(nodes, addresses, strict=True)):
        loc: Loc = ("organisation", i)
        number = scribe.mark(node, forms[0], i + 1, loc, above, before)
        written.append(_duty(node, address, scribe, slugs, forms, loc, number))
        before = node
    return written


def _duty(
    node: Node,
    address: Address,
    scribe: Scribe,
    slugs: Slugs,
    forms: Forms,
    loc: Loc,
    number: str,
) -> dict[str, Any]:
    duty: dict[str, Any] = {"id": slugs.make(address.agency or node.words)}
    if address.agency is not None:
        duty["agency"] = address.agency
    if address.text is not None:
        duty["text"] = address.text
    if address.colon is not None:
        scribe.ledger.mark(address.colon)
    if not address.sure:
        scribe.note("agency-doubtful", loc, node.whole, doubtful=True)
    return duty | scribe.below(node, forms[1:], loc, number)


def address_of(node: Node, ledger: Ledger) -> Address:
    """Return whom the words of a duty address: by bold letters, by a colon, by what is below."""
    words = node.words
    below = bool(node.children or node.blocks)
    bold = _bold(node, ledger)
    colon = words.find(":", 0, _LONGEST_NAME)
    if below and bold and bold >= len(words.rstrip(" :.;")):
        # A heading to its end; a colon inside belongs to it.
        return Address(words, None, None)
    if 0 < colon < len(words) - 1:
        return _cut(words, colon, bold, below=below)
    if not below or (words[-1] in ".;" and _charges(words)):
        return Address(None, None, words)
    named = bool(agencies().mentions(words[:_LONGEST_NAME]))
    if named or not _charges(words):
        return Address(words, None, None, sure=named or words[-1] not in ".;")
    return Address(None, None, words, sure=False)


def _cut(words: Stretch, colon: int, bold: int, *, below: bool) -> Address:
    """Read a line with a colon inside: a name and what is said, or a name that goes on."""
    name, mark, rest = words.cut(0, colon), words.cut(colon, colon + 1), words.cut(colon + 1)
    if colon <= bold <= colon + 2:
        return Address(name, mark, rest)
    sentence = _charges(name) or "." in name.rstrip(".")
    named = not sentence and (bool(agencies().mentions(name)) or names_body(name))
    charged = vocabulary("duty").begins(rest)
    if (named and not below) or (charged and not sentence):
        return Address(name, mark, rest, sure=named)
    if below and not sentence:
        # "UBND các phường: Ba Đình, Cửa Nam": the names go on behind the colon.
        return Address(words, None, None, sure=not words.endswith("."))
    return Address(None, None, words)


def _charges(words: str) -> bool:
    """Whether words charge somebody with something, and are more than a name."""
    return vocabulary("duty").holds(words)


def _bold(node: Node, ledger: Ledger) -> int:
    """Return how many characters at the beginning of the words of `node` are bold."""
    bold = ledger.paragraph(node.whole).bold
    return max(0, (bold or 0) - node.words.first.start)
