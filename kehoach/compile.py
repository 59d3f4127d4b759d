"""The whole flow for one plan: file → document → blocks → .docx → proof."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kehoach.blocks import Section
from kehoach.data.communes import communes
from kehoach.data.provinces import provinces
from kehoach.docx.embedded import embedded_parts
from kehoach.docx.package import Properties, package
from kehoach.docx.verify import verify
from kehoach.finding import Invalid, nearest
from kehoach.plan.fault import Fault, Faulty
from kehoach.plan.model import Plan
from kehoach.plan.outline import Outline
from kehoach.plan.province import Mark, Province
from kehoach.render.render import Header, Rendered, blocks
from kehoach.source.document import Document


class Compiled(NamedTuple):
    """A finished document, and what its users must be told about it.

    `provenance` counts the passages by status; `unverified` are the header lines that follow from
    data which nobody has checked, or an empty text.
    """

    plan: Plan
    raw: bytes
    provenance: Counter[str]
    unverified: str


def compile_plan(
    document: Document, overrides: tuple[Path, ...] = (), moment: datetime | None = None
) -> Compiled:
    """Return the verified .docx file of a plan.

    `overrides` are folders whose templates go before the packaged ones. `moment` is what the
    file's properties say of its making; without it, they say the plan's own date, or nothing.

    Raises:
        Invalid: the plan, or a template, cannot be printed as it is.
    """
    made = laid_out(document, overrides, moment)
    return Compiled(document.plan, made.raw, made.outline.provenance(), made.unverified)


class LaidOut(NamedTuple):
    """A plan as blocks, and the verified file that was made from them."""

    outline: Outline
    sections: list[Section]
    properties: Properties
    raw: bytes
    unverified: str


def laid_out(
    document: Document, overrides: tuple[Path, ...] = (), moment: datetime | None = None
) -> LaidOut:
    """Return the blocks of a plan and its verified .docx file; see `compile_plan`.

    Raises:
        Invalid: the plan, or a template, cannot be printed as it is.
    """
    plan = document.plan
    try:
        header = _header(plan)
        rendered = blocks(plan, header, overrides)
        issuer = _issuer(rendered, header)
        properties = _properties(plan, issuer, moment)
        built_from = embedded_parts(plan, rendered.sections)
        raw = package(rendered.sections, plan.document.sizes, properties, built_from)
        verify(raw, plan, rendered.outline, rendered.sections)
    except Faulty as error:
        raise Invalid(document.findings(error.faults)) from error
    assumed = header is not None and not header.verified and not rendered.outline.issuer
    return LaidOut(*rendered, properties, raw, issuer if assumed else "")


def _header(plan: Plan) -> Header | None:
    """Return what the tables know of the issuer; a commune has a row where the plan names it."""
    if plan.level == "central" or plan.province is None:
        return None
    known = provinces()
    province = known.get(plan.province)
    if province is None:
        params = {"value": plan.province, "nearest": nearest(plan.province, known)}
        raise Faulty([Fault("M026", ("province",), params)])
    if plan.level == "commune":
        return _commune_header(province, plan.commune)
    day = plan.document.date
    verified = province.status_on(day).mark is not Mark.UNVERIFIED
    return Header(province.header_lines(day), province.place_name, verified)


def _commune_header(province: Province, id_: str | None) -> Header | None:
    if id_ is None:
        return None
    known = communes(province.id)
    commune = known.get(id_)
    if commune is None:
        params = {"value": id_, "province": province.name, "nearest": nearest(id_, known)}
        raise Faulty([Fault("M038", ("commune",), params)])
    return Header(commune.header_lines, commune.place_name, commune.mark is not Mark.UNVERIFIED)


def _issuer(rendered: Rendered, header: Header | None) -> str:
    """Return the issuing agency in one line: what the plan says, else what the registry says."""
    stated = [node.text or "" for node in rendered.outline.issuer]
    return " ".join(stated or (header.issuer if header else ()))


def _properties(plan: Plan, issuer: str, moment: datetime | None) -> Properties:
    document = plan.document
    return Properties(
        title=f"{document.title} {document.subject}",
        subject=document.subject,
        creator=issuer,
        identifier=plan.id,
        day=moment or document.date,
    )
