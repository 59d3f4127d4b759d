"""Sentences in the reader's language, out of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from kehoach.report.catalogue import entry, family
from kehoach.report.entry import Both

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

# Parameters that are words of ours: by name, what their keys in the catalogue begin with.
_WORDED = {"reason": "os.", "standing": "standing.", "missing": "part."}


class Words:
    """The catalogue in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._column = LANGUAGES.index(language)

    def __call__(self, code: str, **params: str | int) -> str:
        """Return the sentence `code`, its blanks filled from `params`."""
        return self.message(code, params)

    def of(self, both: Both) -> str:
        """Return the one of two sentences that is in this language."""
        return both[self._column]

    def message(self, code: str, params: Mapping[str, str | int]) -> str:
        """Return what is wrong, or what is to be said.

        Some parameters are worded themselves: why the system refused, how official words are, what
        is missing; several stand with commas between.
        """
        for name, begins in _WORDED.items():
            if name in params:
                keys = str(params[name]).split(", ")
                known = family(begins)
                worded = [self(begins + key) if begins + key in known else key for key in keys]
                params = {**params, name: ", ".join(worded)}
        return self.of(entry(code).message).format_map(params)

    def hint(self, code: str, params: Mapping[str, str | int]) -> str:
        """Return what to do about it, or an empty text; a near miss is named first."""
        hint = entry(code).hint
        text = self.of(hint).format_map(params) if hint else ""
        if nearest := params.get("nearest"):
            text = f"{self('nearest', nearest=nearest)} {text}".rstrip()
        return text
