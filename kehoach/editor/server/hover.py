"""What there is to know of the value under the pointer, in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from kehoach.check.capitals import filled
from kehoach.check.cited import certain, numbered_name, titled, verified, written
from kehoach.check.run import rules
from kehoach.check.settings import Settings
from kehoach.check.subject import Cited, Subject
from kehoach.data.communes import communes
from kehoach.data.documents import LegalDocument
from kehoach.data.provinces import provinces
from kehoach.editor.server.analysis import Analysis
from kehoach.editor.server.place import Spot, link_at, part_named, spot_at
from kehoach.plan.agency import Agency
from kehoach.plan.asked import heading_of
from kehoach.plan.fault import Loc
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.model import Duty, Plan, Task
from kehoach.plan.province import Mark
from kehoach.plan.reading import texts_of, unlabelled
from kehoach.report.rule import explained_markdown
from kehoach.report.text import visible
from kehoach.report.words import Words
from kehoach.source.document import Document
from kehoach.source.tree import Stretch

# What is told of each text of a task: enough to know it by, not the whole.
_MOST = 400
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_ESCAPED = re.compile(r"\\(.)")
_MARKS = {
    Mark.PUBLISHED: "lsp.mark.published",
    Mark.SEED: "lsp.mark.seed",
    Mark.UNVERIFIED: "lsp.mark.unverified",
}


class _Sourced(Protocol):
    """A fact about the world, with where it was read and how well it is known."""

    @property
    def source(self) -> str: ...

    @property
    def mark(self) -> Mark: ...


class Told(NamedTuple):
    """What is told, in Markdown, and of which characters of the file."""

    text: str
    stretch: Stretch


def hover_at(analysis: Analysis, offset: int, words: Words) -> Told | None:
    """Return what there is to tell of the character at `offset`, if anything."""
    document, subject = analysis.document, analysis.subject
    if document is None or subject is None:
        return None
    spot = spot_at(document.root, offset)
    if not isinstance(spot.node.value, str):
        return None
    if (cited := _cited_at(document, subject, spot, offset)) is not None:
        stretch = document.stretch(cited.wording.loc, cited.citation.span)
        known = _legal_document(cited, words)
        return Told(known, stretch) if known else None
    text = _of_link(analysis, spot.loc, words) or _of_id(subject, spot, words)
    return Told(text, (spot.node.start, spot.node.end)) if text else None


def plain(markdown: str) -> str:
    """Return a text that was made here without the signs of Markdown."""
    return _ESCAPED.sub(r"\1", markdown.replace("**", ""))


def _markdown(title: str, facts: Iterable[str]) -> str:
    """Return a title and facts below it, whatever signs are in them."""
    head, *lines = (_SIGNS.sub(r"\\\1", visible(fact)) for fact in (title, *facts) if fact)
    return "\n\n".join([f"**{head}**", *lines])


# --- Links. ---------------------------------------------------------------------------------------


def _of_link(analysis: Analysis, loc: Loc, words: Words) -> str | None:
    """Tell of a link what it names in the plan one level up, and whether that has changed."""
    assert analysis.document is not None  # noqa: S101 - whoever asks has a spot in it
    plan = analysis.document.plan
    if loc == ("parent",):
        return _plan_above(analysis.plan_above, words)
    found = link_at(plan, loc)
    above = part_named(analysis, found[1].task) if found else None
    if found is None or above is None or analysis.plan_above is None:
        return None
    parent = analysis.plan_above
    node = Subject(parent, Settings()).node_at(above.loc)
    address, source = (node.address, node.source) if node else ("", parent.source)
    facts = [words("lsp.above", parent=parent.id, standing=source.status)]
    if source.status == "official" and not source.verbatim:
        facts.append(words("lsp.not_verbatim"))
    if source.origin:
        facts.append(words("lsp.origin", origin=source.origin))
    facts += [_cut(text) for text in _texts(above.part, parent)]
    if found[0][0] != "not_applicable":
        facts.append(_agreement(found[1].fingerprint, above.part, words))
    return _markdown(f"{address} {heading_of(above.part)}".strip(), facts)


def _agreement(agreed: str | None, part: Task | Duty, words: Words) -> str:
    if agreed is None:
        return words("lsp.not_agreed")
    return words("lsp.agreed" if agreed == fingerprint(part) else "lsp.outdated")


def _texts(part: Task | Duty, plan: Plan) -> Iterator[str]:
    """Yield what a task or duty says, with the labels of its plan."""
    if isinstance(part, Duty):
        yield " ".join(texts_of(part))
        return
    yield " ".join(unlabelled(part))
    for name, field in part.fields():
        label = field.label or getattr(plan.document.labels, name)
        yield f"{label}: {' '.join(texts_of(field))}"


def _cut(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[:_MOST].rsplit(' ', 1)[0]} …"


def _plan_above(parent: Plan | None, words: Words) -> str | None:
    """Tell of the plan one level up what it is, and how much of it is not official."""
    if parent is None:
        return None
    facts = [words("lsp.above", parent=parent.id, standing=parent.source.status)]
    if note := reconstructed(parent, words):
        facts.append(note)
    return _markdown(parent.document.subject, facts)


def reconstructed(parent: Plan, words: Words) -> str | None:
    """Say how much of the plan one level up is our own words, if any is."""
    content = parent.content
    ours = [task for task in content if (task.source or parent.source).status != "official"]
    if not ours:
        return None
    return words("check.reconstructed", parent=parent.id, count=len(ours), total=len(content))


# --- Legal documents. -----------------------------------------------------------------------------


def _cited_at(document: Document, subject: Subject, spot: Spot, offset: int) -> Cited | None:
    """Return the citation in the words at `offset`."""
    for cited in subject.citations:
        if document.root.present(cited.wording.loc) == spot.loc:
            start, end = document.stretch(cited.wording.loc, cited.citation.span)
            if start <= offset <= end:
                return cited
    return None


def _legal_document(cited: Cited, words: Words) -> str | None:
    known = cited.known
    if known is None:
        return None
    facts = [*_facts(known, words), _source(known, words)]
    if not certain(cited):
        facts.append(words("lsp.unsure"))
    return _markdown(numbered_name(known), facts)


def _facts(known: LegalDocument, words: Words) -> Iterator[str]:
    """Yield what is known of a legal document; what is less sure says so."""

    def fact(field: str, text: str) -> str:
        return text if verified(known, field) else words("lsp.unverified", fact=text)

    if titled(known) not in numbered_name(known):
        yield fact("name", titled(known))
    yield fact("issuer", words("lsp.issuer", name=known.issuer))
    if known.issued_on is not None:
        yield fact("issued_on", words("lsp.issued", day=written(known.issued_on)))
    if known.in_force_from is not None:
        yield fact("in_force_from", words("lsp.in_force", day=written(known.in_force_from)))
    for part in known.later_parts:
        day = written(part.in_force_from)
        yield fact("later_parts", words("lsp.later", clause=part.clause, day=day))
    if known.amended_by:
        yield fact("amended_by", words("lsp.amended", numbers=", ".join(known.amended_by)))
    if known.replaced_by is not None:
        yield fact("replaced_by", words("lsp.replaced", number=known.replaced_by))


# --- Ids of agencies and units, codes of rules. ---------------------------------------------------


def _of_id(subject: Subject, spot: Spot, words: Words) -> str | None:
    """Tell what the id or code is that stands there, by the key that it stands under."""
    loc, value = spot.loc, str(spot.node.value)
    if loc == ("province",) and (province := provinces().get(value)):
        status = province.status_on(subject.day)
        facts = [words("lsp.since", day=written(status.since)), _source(status, words)]
        return _markdown(province.full_name(subject.day), facts)
    if loc == ("commune",) and subject.province is not None:
        return _of_commune(subject, value, words)
    if loc[-2:-1] == ("agencies",) and (agency := subject.registry.agencies.get(value)):
        return _of_agency(subject, agency, words)
    if loc[:1] == ("suppress",) and loc[-1] == "rule":
        rule = next((one for one in rules() if one.code == value), None)
        explained = explained_markdown([rule], words) if rule else ""
        # Without the title of the page that all rules stand on.
        return explained[explained.index("## ") :].rstrip() if explained else None
    return None


def _of_commune(subject: Subject, id_: str, words: Words) -> str | None:
    assert subject.province is not None  # noqa: S101 - the caller knows it
    commune = communes(subject.province.id).get(id_)
    if commune is None:
        return None
    facts = [
        words("lsp.within", name=subject.province.full_name(subject.day)),
        words("lsp.since", day=written(commune.since)),
        _source(commune, words),
    ]
    return _markdown(commune.full_name, facts)


def _of_agency(subject: Subject, agency: Agency, words: Words) -> str:
    known, covers = subject.registry.agencies, subject.registry.covers

    def names(ids: Iterable[str]) -> str:
        return ", ".join(filled(subject, known[id_]) if id_ in known else id_ for id_ in ids)

    facts = []
    if agency.members:
        single = (one.id for one in known.values() if not one.members)
        facts.append(
            words("lsp.group", members=names(id_ for id_ in single if covers(agency.id, id_)))
        )
    if agency.valid_from is not None:
        facts.append(words("lsp.since", day=written(agency.valid_from)))
    if agency.valid_to is not None:
        facts.append(words("lsp.until", day=written(agency.valid_to)))
    if agency.successors:
        facts.append(words("lsp.successors", names=names(agency.successors)))
    return _markdown(filled(subject, agency), [*facts, _source(agency, words)])


def _source(fact: _Sourced, words: Words) -> str:
    return words("lsp.source", source=fact.source, mark=words(_MARKS[fact.mark]))
