"""The whole flow for one plan: file → document → blocks → .docx → proof."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kehoach.data.provinces import provinces
from kehoach.docx.package import Properties, package
from kehoach.docx.verify import verify
from kehoach.finding import Invalid, nearest
from kehoach.plan.fault import Fault, Faulty
from kehoach.plan.model import Plan
from kehoach.render.render import Header, Rendered, blocks
from kehoach.source.document import Document


class Compiled(NamedTuple):
    """A finished document: its bytes, and how many of its passages are not the official words."""

    plan: Plan
    raw: bytes
    provenance: Counter[str]


def compile_plan(
    document: Document, overrides: tuple[Path, ...] = (), moment: datetime | None = None
) -> Compiled:
    """Return the verified .docx file of a plan.

    `overrides` are folders whose templates go before the packaged ones. `moment` is what the
    file's properties say of its making; without it, they say the plan's own date, or nothing.

    Raises:
        Invalid: the plan, or a template, cannot be printed as it is.
    """
    plan = document.plan
    try:
        rendered = blocks(plan, _header(plan), overrides)
        raw = package(rendered.sections, plan.document.sizes, _properties(plan, rendered, moment))
        verify(raw, plan, rendered.outline, rendered.sections)
    except Faulty as error:
        raise Invalid(document.findings(error.faults)) from error
    return Compiled(plan, raw, rendered.outline.provenance())


def _header(plan: Plan) -> Header | None:
    """Return what the registry knows of the issuer: a province has one, a commune not yet."""
    if plan.level == "central" or plan.province is None:
        return None
    known = provinces()
    province = known.get(plan.province)
    if province is None:
        params = {"value": plan.province, "nearest": nearest(plan.province, known)}
        raise Faulty([Fault("M026", ("province",), params)])
    if plan.level == "commune":
        return None
    return Header(province.header_lines(plan.document.date), province.place_name)


def _properties(plan: Plan, rendered: Rendered, moment: datetime | None) -> Properties:
    document = plan.document
    issuer = [node.text or "" for node in rendered.outline.issuer]
    return Properties(
        title=f"{document.title} {document.subject}",
        subject=document.subject,
        creator=" ".join(issuer or (_header(plan) or Header((), "")).issuer),
        identifier=plan.id,
        day=moment or document.date,
    )
