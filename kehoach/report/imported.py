"""An import for people: where every character went, what to look at again, what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from kehoach.imported import Import, LeftOut, Note, Placed, Proposal, Reason, Shares, Spot
from kehoach.report.text import visible
from kehoach.report.words import Words

# These are many and alike: they are counted, their words need no telling one by one.
_COUNTED: frozenset[Reason] = frozenset({"page-number"})


def render(told: Import, target: str | None, words: Words) -> str:
    """Return the report on an import into the file `target`, if any, as lines of text."""
    lines = [shares_told(told.shares, words)]
    notes = sorted(told.notes, key=_order)
    for doubtful, title in ((True, "import.doubts"), (False, "import.notes")):
        some = [one for one in notes if one.note.doubtful == doubtful]
        if some:
            lines += ["", words(title, count=len(some))]
            lines += [f"  {_placed(one, told, words)}" for one in some]
    if told.left_out:
        lines += ["", words("import.left_out")]
        lines += [f"  {one}" for one in left_out_told(told, words)]
    if told.kept:
        lines += ["", words("import.kept", keys=", ".join(told.kept))]
    if told.proposals:
        lines += ["", words("import.proposals", count=len(told.proposals))]
        lines += [f"  {one}" for one in _proposals(told.proposals, words)]
    doubts = sum(one.note.doubtful for one in notes)
    if target is None:
        lines += ["", words("import.not_written")]
    else:
        lines += ["", words("import.next" if doubts else "import.next_sure", target=target)]
    return "".join(f"{line}\n" for line in lines)


def shares_told(shares: Shares, words: Words) -> str:
    """Return where all characters went; the shares add up to a hundred."""
    plan, marks, left_out = _per_mille((shares.plan, shares.marks, shares.left_out))
    return words(
        "import.shares",
        total=shares.total,
        plan=_percent(plan, words),
        marks=_percent(marks, words),
        left_out=_percent(left_out, words),
    )


def note_told(note: Note, words: Words) -> str:
    """Return what a note says, on one line."""
    params = {
        key: visible(one) if isinstance(one, str) else one for key, one in note.params.items()
    }
    if "level" in params:
        params["level"] = words(f"level.{params['level']}")
    return words.message(f"note.{note.kind}", params)


def left_out_told(told: Import, words: Words) -> Iterator[str]:
    """Yield what was left out and why: each stretch whole, but for what is merely counted."""
    for reason, some in groupby(sorted(told.left_out, key=_reason), _reason):
        several = list(some)
        why = words(f"left.{reason}")
        if reason in _COUNTED:
            yield words("import.counted", why=why, count=len(several))
            continue
        for one in several:
            where = spot_told(one.spot, told, words)
            yield words("import.one_left_out", why=why, where=where, text=visible(one.text))


def spot_told(spot: Spot, told: Import, words: Words) -> str:
    """Return where in the document something stands."""
    if spot.page is not None:
        return words("import.on_page", page=spot.page, line=spot.line)
    key = "import.in_paragraph" if told.by_paragraph else "import.on_line"
    return words(key, line=spot.line)


def _order(one: Placed) -> tuple[int, int]:
    """Return what notes are sorted by: those on the whole first, then as the document goes."""
    return (one.note.spot.page or 0, one.note.spot.line) if one.note.spot else (0, 0)


def _reason(one: LeftOut) -> Reason:
    return one.reason


def _placed(one: Placed, told: Import, words: Words) -> str:
    place = one.address or visible(one.node)
    note = note_told(one.note, words)
    if one.note.spot is None:
        return words("import.note_at", place=place, note=note)
    where = spot_told(one.note.spot, told, words)
    return words("import.note_from", place=place, where=where, note=note)


def _proposals(proposals: Sequence[Proposal], words: Words) -> Iterator[str]:
    for one in proposals:
        yield words(
            "import.proposal",
            address=one.address,
            title=visible(one.title),
            above=one.above,
            above_title=visible(one.above_title),
            score=score_told(one.score, words),
        )


def score_told(score: float, words: Words) -> str:
    """Return how alike two tasks are, between 0 and 1, with the decimal sign of the language."""
    return _decimal(f"{score:.2f}", words)


def _per_mille(counts: Sequence[int]) -> list[int]:
    """Return the shares of `counts` in thousandths: they add up, and what is there shows."""
    total = sum(counts)
    if not total:
        return [0 for _ in counts]
    exact = [1000 * count / total for count in counts]
    shares = [max(int(one), 1) if count else 0 for one, count in zip(exact, counts, strict=True)]
    largest = max(range(len(counts)), key=lambda place: counts[place])
    shares[largest] += 1000 - sum(shares)
    return shares


def _percent(per_mille: int, words: Words) -> str:
    whole, tenth = divmod(per_mille, 10)
    return _decimal(f"{whole}.{tenth}%" if tenth else f"{whole}%", words)


def _decimal(number: str, words: Words) -> str:
    return number.replace(".", words("import.decimal"))
