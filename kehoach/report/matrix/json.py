"""For programs: the contract of `docs/schemas/matrix.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from kehoach.grid import Answer, Assigned, Cell, Column, Matrix, Period, Row
from kehoach.report.comparison import Telling

SCHEMA = 1


def render(matrix: Matrix, telling: Telling) -> str:  # noqa: ARG001
    """Return the document; no word of it depends on the language."""
    document = {
        "schema": SCHEMA,
        "base": _plan(matrix.base),
        "tasks": [row._asdict() for row in matrix.rows],
        "plans": [{**_plan(one), "province": one.province} for one in matrix.columns],
        "cells": [_cell(row, column, cell) for row, column, cell in matrix.all_cells()],
        "summary": _summary(matrix),
        "reconstructed": {
            "tasks": matrix.reconstructed_tasks,
            "answers": matrix.reconstructed_answers,
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _summary(matrix: Matrix) -> dict[str, int]:
    counts: dict[str, int] = dict(matrix.counts.items())
    return {**counts, "gaps": matrix.gaps}


def _plan(column: Column) -> dict[str, Any]:
    return {"id": column.id, "name": column.name, "path": column.path}


def _cell(row: Row, column: Column, cell: Cell) -> dict[str, Any]:
    return {
        "task": row.id,
        "plan": column.id,
        "status": cell.status,
        "by": list(cell.by),
        "leads": list(cell.leads),
        "start": _day(cell.start),
        "end": _day(cell.end),
        "open": cell.open,
        "reason": cell.reason or None,
        "answers": [_answer(one) for one in cell.answers],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "kind": answer.kind,
        "address": answer.address,
        "heading": answer.heading,
        "provenance": answer.provenance,
        "outdated": answer.outdated,
        "lead": _assigned(answer.lead),
        "coordination": _assigned(answer.coordination),
        "timeline": _period(answer.timeline),
        "results": _words(answer.results),
    }


def _assigned(assigned: Assigned) -> dict[str, Any] | None:
    if not (assigned.words or assigned.ids):
        return None
    return {
        "agencies": list(assigned.ids),
        "words": _words(assigned.words),
        "understood": assigned.understood,
    }


def _period(period: Period) -> dict[str, Any] | None:
    if not (period.words or period.start or period.end):
        return None
    return {
        "words": _words(period.words),
        "start": _day(period.start),
        "end": _day(period.end),
        "open": period.open,
        "understood": period.understood,
    }


def _words(texts: Sequence[str]) -> str | None:
    return "\n".join(texts) or None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
