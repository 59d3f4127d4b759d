"""Sentences in the reader's language, out of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from kehoach.report.catalogue import CATALOGUE

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class Words:
    """The catalogue in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._column = LANGUAGES.index(language)

    def __call__(self, code: str, **params: str | int) -> str:
        """Return the sentence `code`, its blanks filled from `params`."""
        return self.message(code, params)

    def message(self, code: str, params: Mapping[str, str | int]) -> str:
        """Return what is wrong, or what is to be said; a reason of the system is worded as well."""
        if (reason := f"os.{params.get('reason')}") in CATALOGUE:
            params = {**params, "reason": self(reason)}
        return CATALOGUE[code].message[self._column].format_map(params)

    def hint(self, code: str, params: Mapping[str, str | int]) -> str:
        """Return what to do about it, or an empty text; a near miss is named first."""
        hint = CATALOGUE[code].hint
        text = hint[self._column].format_map(params) if hint else ""
        if nearest := params.get("nearest"):
            text = f"{self('nearest', nearest=nearest)} {text}".rstrip()
        return text
