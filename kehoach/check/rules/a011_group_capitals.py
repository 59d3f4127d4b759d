"""A011."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.capitals import begins, named, slip
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.agency import Kind


@rule("A011", "group-capitals", severity="warning", basis="habit", fixable=True)
def group_capitals(subject: Subject) -> Iterator[Problem]:
    """Report capitals in what is a group of agencies, not the name of one: "các Sở, ban, ngành".

    Basis: Phụ lục II, mục IV gives capitals to the name of one agency; of a group it says nothing,
        so this is habit. Each place is reported, as each is to be mended.
    Silent: on the first word, where a sentence or an item begins with it; where names follow the
        one word that they share ("các Sở Y tế, Tài chính").
    Fix: the small letters of the registry.
    """
    for one in named(subject):
        if one.text == one.expected or one.agency.kind is not Kind.GROUP:
            continue
        text, words = one.wording.text, one.words
        follows = text[one.span.end :].lstrip()
        shared = one.text.casefold().endswith(("sở", "bộ", "ngành"))
        if shared and (follows.startswith(":") or (follows[:1].isupper() and _names(follows))):
            continue
        first = ""
        if begins(text, one.span.start) or words[0][1] == "các":
            first, words = words[0][0].of(text), words[1:]
        wrong = slip(text, words) if words else None
        if wrong is None:
            continue
        yield Problem(
            one.wording.loc,
            {"found": one.text, "expected": first + one.expected[len(first) :]},
            span=wrong.span,
            fix=wrong.fix,
        )


def _names(follows: str) -> bool:
    """Return whether a field of work follows, and not the place of the group."""
    return not follows.startswith(("Thành phố", "Tỉnh", "Trung ương"))
