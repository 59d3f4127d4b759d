"""Whatever a plan says, its file says the same: properties over arbitrary plans and words."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kehoach.docx.verify import words_of
from kehoach.nd30 import decree
from kehoach.plan.outliner import outline
from tests.golden.test_published import printed
from tests.support.plans import compiled, minimal, plan_of, plans, rearranged, words


@settings(max_examples=150, deadline=None)
@given(st.one_of(plans(), rearranged()))
def test_every_word_of_any_plan_is_printed_in_its_place(data) -> None:
    plan = plan_of(data)
    lines = printed(compiled(data).raw)
    text = "\n".join(lines)
    for one in words_of(plan):
        assert str(one) in text


@settings(max_examples=100, deadline=None)
@given(rearranged())
def test_addresses_and_paths_tell_the_nodes_of_any_plan_apart(data) -> None:
    plan = plan_of(data)
    laid_out = outline(plan, decree().families[plan.document.numbering])
    nodes = list(laid_out.nodes())
    assert len({node.path for node in nodes}) == len(nodes)
    cited = [node.address for node in nodes if node.mark]
    assert len(set(cited)) == len(cited)
    assert all(laid_out.find(node.address) is node for node in nodes if node.mark)


@settings(max_examples=150, deadline=None)
@given(words)
@example("a & b < c > d \"e\" 'f' ]]> &amp; <w:t>")
@example("\u0065\u0302\u0301 e\u0301 \u1ec7")
@example("مرحبا بالعالم \u202e abc")
@example("👩\u200d⚕️ 🇻🇳 𠮷")
@example("  hai  đầu  ")
@example("\u00a0\u200b\u00ad")
@example("từ " * 3_333)
@example("{{ plan }} {% raw %} ${x} %s {0}")
def test_any_text_that_word_accepts_survives(text: str) -> None:
    data = minimal(closing=[text])
    assert text in printed(compiled(data).raw)


def test_the_property_can_fail() -> None:
    with pytest.raises(AssertionError):
        assert "khác" in printed(compiled(minimal(closing=["một"])).raw)


@settings(max_examples=25, deadline=None)
@given(st.one_of(plans(), rearranged()))
def test_same_plan_gives_same_bytes(data) -> None:
    assert compiled(data).raw == compiled(data).raw
