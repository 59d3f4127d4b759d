"""The legal documents that plans cite."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from kehoach.data.table import build, entries, errors_of, mappings, read
from kehoach.plan.province import Mark


@dataclass(frozen=True, slots=True)
class LaterPart:
    """A part of a legal document that takes effect after the rest."""

    clause: str
    in_force_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalDocument:
    """A legal document that plans cite. What is not known is None, or empty.

    Attributes:
        number: As cited: "113/2025/QH15".
        kind: "Luật", "Nghị định", "Quyết định".
        name: What follows the kind: "Dân số", "về công tác văn thư".
        issuer: Who issued it.
        issued_on: The day of issue, or of adoption.
        in_force_from: The first day on which it has effect.
        later_parts: The parts that take effect later.
        amended_by: The numbers of the documents that amend it.
        replaced_by: The number of the document that replaces it.
        unverified: The fields that are less sure than `mark` says.
        source: Where the facts were read.
        mark: How well they are known.
    """

    number: str
    kind: str
    name: str
    issuer: str
    issued_on: date | None = None
    in_force_from: date | None = None
    later_parts: tuple[LaterPart, ...] = ()
    amended_by: tuple[str, ...] = ()
    replaced_by: str | None = None
    unverified: tuple[str, ...] = ()
    source: str
    mark: Mark


@cache
def documents() -> tuple[LegalDocument, ...]:
    """Return the legal documents."""
    return parse_documents(read("documents.yaml"))


def parse_documents(text: str) -> tuple[LegalDocument, ...]:
    """Return the legal documents of a data file.

    Raises:
        DataError: The file is not as it should be.
    """
    with errors_of("documents.yaml"):
        converters = {"tuple[LaterPart, ...]": _later_parts}
        return tuple(build(LegalDocument, entry, converters) for entry in entries(text))


def _later_parts(value: object) -> tuple[LaterPart, ...]:
    return tuple(build(LaterPart, entry, {}) for entry in mappings(value))
