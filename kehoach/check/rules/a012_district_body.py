"""A012."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from kehoach.check.capitals import of_the_past, word_before
from kehoach.check.cited import not_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.data.provinces import provinces
from kehoach.finding import Param
from kehoach.plan.agency import Level
from kehoach.plan.span import Span

_DISTRICT = re.compile(
    r"cấp\s+huyện(?!\w)"
    r"|(?:UBND|ban\s+nhân\s+dân)\s+(?:các\s+)?(?:huyện|quận|thị\s+xã|thị\s+trấn)(?!\w)"
    r"|[Pp]hòng\s+Y\s+tế\s+(?:các\s+)?(?:huyện|quận|thị\s+xã)(?!\w)"
    r"|huyện,\s+(?:thị\s+xã|thị\s+trấn|quận|thành\s+phố|xã)(?!\w)|quận,\s+huyện(?!\w)"
    r"|(?:[Hh]uyện|(?P<quan>[Qq]uận)|[Tt]hị\s+(?:xã|trấn))\s+(?P<name>\w+)"
    r"|xã,\s+phường,\s+thị\s+trấn(?!\w)"
    r"|63\s+tỉnh(?!\w)"
)
_HINTS = ("huyện", "Huyện", "quận", "Quận", "thị", "Thị", "63")
# Names that may have outlived the unit that they are taken from.
_NAMES = {"viện", "trường", "chợ", "ga", "xe", "thpt", "học", "sử", "đảo"}


@rule("A012", "district-body", severity="warning", basis="agencies")
def district_body(subject: Subject) -> Iterator[Problem]:
    """Report bodies and units of the district level, and "63 tỉnh", in a plan after 01/7/2025.

    Basis: Luật Tổ chức chính quyền địa phương 72/2025/QH15 has two levels, province and commune
        (mark K: read in lists, not in the law); 34 units at the level of the province.
    Silent: where the plan may be older than 01/7/2025, in quotations and beside the number of a
        cited document, where the words tell of the past or of the change, in names of hospitals
        and schools.
    """
    agencies = subject.registry.agencies.values()
    ends = [one.valid_to for one in agencies if one.level is Level.DISTRICT and one.valid_to]
    day = not_before(subject)
    if day is None or not ends or day <= max(ends):
        return
    since = max(ends) + timedelta(days=1)
    told: dict[str, Param] = {
        "since": f"{since:%d}/{since.month}/{since.year}",
        "count": len(provinces()),
    }
    for wording in subject.having(*_HINTS):
        text = wording.text
        for found in _DISTRICT.finditer(text):
            start = found.start()
            span = Span(*found.span())
            if (start and text[start - 1].isalnum()) or not _named(found):
                continue
            if word_before(text, start) in _NAMES or of_the_past(text, span):
                continue
            yield Problem(wording.loc, {"found": found[0], **told}, span=span)


def _named(found: re.Match[str]) -> bool:
    """Return whether a unit is followed by its name, where the pattern needs one."""
    name = found["name"]
    return name is None or name[0].isupper() or (found["quan"] is not None and name.isdecimal())
