"""The matrix in a merge request."""

from __future__ import annotations

import re
from dataclasses import replace

from kehoach.report.matrix import render
from kehoach.report.matrix.markdown import _escaped
from tests.report.matrix.sample import sample, telling


def test_tables_are_whole() -> None:
    text = render("markdown", sample(), telling()).decode()
    tables = re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE)
    assert len(tables) == 3
    for table in tables:
        bars = {len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}
        assert len(bars) == 1
    assert len(tables[0].splitlines()) == 36
    assert len(tables[2].splitlines()) == 17
    assert "| Cần Thơ | ● | × | ● | ● | ● | ● | 1 |" in tables[0]


def test_words_of_a_plan_are_no_markup() -> None:
    assert _escaped("<b>a|b</b> *c* `d` [e](f) @g\nh") == (
        r"&lt;b&gt;a\|b&lt;/b&gt; \*c\* \`d\` \[e\](f) \@g<br>h"
    )
    column = sample().columns[0]._replace(name="| a <script>")
    changed = replace(sample(), columns=(column, *sample().columns[1:]))
    text = render("markdown", changed, telling()).decode()
    assert r"| \| a &lt;script&gt; |" in text
    assert "<script>" not in text


def test_without_gaps_there_is_no_list_of_gaps() -> None:
    text = render("markdown", sample().filtered(plans=["langson"]), telling()).decode()
    assert "### Chưa đủ" not in text
