"""The whole way: a Word file and the plan it was built from → what is to change in the plan."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kehoach.compare.words import word_ops
from kehoach.docx.embedded import data_of
from kehoach.finding import Refused
from kehoach.ingest.built import Base, read_base
from kehoach.ingest.slugs import Slugs
from kehoach.nd30 import decree
from kehoach.plan.fault import Faulty, Loc
from kehoach.plan.outliner import outline
from kehoach.pull.edits import edits_between
from kehoach.pull.merge import Merge
from kehoach.pull.places import Anchor
from kehoach.pull.theirs import Theirs, Unmapped
from kehoach.pull.tree import answering, copied, elements, grown, mirrored, plain, text_of
from kehoach.pull.views import View, named, unproven, wrong_marks
from kehoach.pull.walk import walked
from kehoach.pulled import Disagreement, Edit, NotTaken, Pulled, Said, Who
from kehoach.source.document import Document, validate

# So often a part that does not fit is left as it was, and the rest tried again.
_MOST_REPAIRS = 50


def plan_id(path: Path, raw: bytes) -> str:
    """Return the id of the plan that the Word file `raw` was built from.

    Raises:
        Refused: see `kehoach.ingest.built.read_base`.
    """
    return read_base(path, raw)[0].plan.id


def pull(path: Path, raw: bytes, document: Document) -> Pulled:
    """Return what was changed in the Word file `raw` since it was built from `document`.

    `path` is that of the Word file, for messages.

    Raises:
        Refused: it is no Word file that can be read or that the tool built, or it was built from
            another plan (`U060`).
    """
    base, pages = read_base(path, raw)
    if base.plan.id != document.plan.id:
        raise Refused("U060", path=str(path), id=base.plan.id, other=document.plan.id)
    data = data_of(base.plan, shown=True)
    ids = Slugs([*_ids(data), *_ids(data_of(document.plan))])
    theirs = walked(base, data, pages, ids.make)
    versions = _Versions(path, base, grown(data), theirs.tree, document)
    made, conflicts = versions.merged(theirs)
    return versions.told(theirs, made, conflicts)


class _Versions:
    """The plan as built and as it stands in YAML."""

    def __init__(self, path: Path, base: Base, tree: Any, theirs: Any, document: Document) -> None:
        self.path = path
        self.base, self.tree, self.document = base, tree, document
        self.data = data_of(document.plan, document.root.data())
        self.shown = answering(data_of(document.plan, shown=True), tree, theirs)
        self.ours = mirrored(self.data, self.shown)

    def merged(self, theirs: Theirs) -> tuple[Any, list[Any]]:
        """Return the plan with the changes made in Word, as far as it is a plan, and conflicts."""
        for _ in range(_MOST_REPAIRS):
            merge = Merge(self.tree, copied(self.ours), self.shown, theirs.tree)
            faults = _faults(plain(merge.made))
            if not faults:
                return merge.made, merge.conflicts
            left = [self.leave(theirs, merge.made, loc) for loc in faults]
            if not any(left):
                break
        raise Refused("U061", path=str(self.path))

    def leave(self, theirs: Theirs, made: Any, loc: Loc) -> bool:
        """Leave what Word says at `loc` of the merged plan, where it makes no plan.

        The smallest element around it that Word changed stays as built, else the whole part.
        Return whether there was anything to leave.
        """
        tags = {at: one.tag for at, one in elements(made)}
        base = {one.tag: one for _, one in elements(self.tree)}
        words = {one.tag: one for _, one in elements(theirs.tree)}
        for end in range(len(loc), 0, -1):
            tag = tags.get(loc[:end])
            if tag in base and tag in words and plain(words[tag].value) != plain(base[tag].value):
                self.restore(theirs, (tag, ()), base[tag].value, words[tag].value)
                words[tag].value = copied(base[tag].value)
                return True
        key = str(loc[0]) if loc else "document"
        before, after = self.tree.get(key), theirs.tree.get(key)
        if plain(before) == plain(after):
            return False
        self.restore(theirs, (None, (key,)), before, after)
        if before is None:
            del theirs.tree[key]
        else:
            theirs.tree[key] = copied(before)
        return True

    def restore(self, theirs: Theirs, anchor: Anchor, before: Any, after: Any) -> None:
        """Tell what is left as it was built."""
        theirs.unmapped.append(Unmapped("invalid", text_of(before), text_of(after), anchor))

    def told(self, theirs: Theirs, made: Any, conflicts: list[Any]) -> Pulled:
        """Return all that is to be told."""
        target = plain(made)
        plan = validate(target)[0]
        assert plan is not None  # noqa: S101 - was validated
        first, last = View(self.base.plan, self.tree), View(plan, made)
        views = [last, View(self.document.plan, self.ours), first]
        edited = View.of(theirs.tree) or last
        wrong = [*theirs.unmapped, *wrong_marks(theirs, edited), *unproven(theirs, edited)]
        edits = [
            Edit(
                kind,
                named(anchor, *views),
                before,
                after,
                word_ops(before, after),
                _by(theirs, anchor),
            )
            for kind, anchor, before, after in edits_between(self.ours, made)
        ]
        clashes = [
            Disagreement(
                first.at(one.at),
                one.base,
                one.ours,
                one.theirs,
                word_ops(one.base, one.ours),
                word_ops(one.base, one.theirs),
            )
            for one in conflicts
        ]
        not_taken = [
            NotTaken(one.why, named(one.anchor, *views), one.before, one.after) for one in wrong
        ]
        said = [
            Said(
                named(one.anchor, *views),
                last.loc(one.anchor) or (),
                Who(one.comment.author, one.comment.moment),
                one.comment.lines,
            )
            for one in theirs.remarks
        ]
        return Pulled(plan.id, edits, clashes, not_taken, said, target)


def _by(theirs: Theirs, anchor: Anchor) -> Who | None:
    """Return who made the change at a place, or at what it stands in."""
    tag, rest = anchor
    for end in range(len(rest), -1, -1):
        if change := theirs.changes.get((tag, rest[:end])):
            return Who(*change)
    return None


def _faults(data: Mapping[str, Any]) -> list[Loc]:
    """Return the places at which data are no plan."""
    plan, faults = validate(dict(data))
    if plan is not None and not faults:
        try:
            outline(plan, decree().families[plan.document.numbering])
        except Faulty as error:
            faults = list(error.faults)
    # What is missing has no place of its own.
    return [fault.loc or tuple(str(fault.params.get("key", "")).split(".")) for fault in faults]


def _ids(data: Any) -> list[str]:
    if isinstance(data, dict):
        own = [data["id"]] if isinstance(data.get("id"), str) else []
        return own + [id_ for one in data.values() for id_ in _ids(one)]
    return [id_ for one in data for id_ in _ids(one)] if isinstance(data, list) else []
