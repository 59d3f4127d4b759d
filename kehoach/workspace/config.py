"""The settings of a workspace: `kehoach.toml`, or `[tool.kehoach]` in `pyproject.toml`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kehoach.check.settings import Settings
from kehoach.finding import SEVERITIES, Refused, nearest, reason_of

_FILE = "kehoach.toml"
_SHARED = "pyproject.toml"

# Each key: what its value may be.
_KEYS: dict[str, object] = {
    "select": list,
    "ignore": list,
    "plan-ignore": dict,
    "fail-on": SEVERITIES,
    "baseline": str,
    "results": ("off", "advised", "required"),
    "tone": ("majority", "old", "new"),
    "law-citation": ("any", "nd30", "numbered"),
    "typos": dict,
}


@dataclass(frozen=True, slots=True)
class Config:
    """What a workspace says; `folder` is where it says it."""

    folder: Path = field(default_factory=Path)
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def baseline(self) -> Path | None:
        """The baseline file, relative to the folder of the workspace."""
        name = self.values.get("baseline")
        return None if name is None else self.folder / name

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of rules that it names, or what they begin with."""
        values = self.values
        ignored = (code for codes in self._table("plan-ignore").values() for code in codes)
        return (*values.get("select", ()), *values.get("ignore", ()), *ignored)

    def settings(self, select: Iterable[str], ignore: Iterable[str]) -> Settings:
        """Return the settings; codes that the user names on the command line go first."""
        values = self.values
        chosen = tuple(select) or tuple(values.get("select", ("",)))
        return Settings(
            select=chosen,
            ignore=(*ignore, *(() if tuple(select) else values.get("ignore", ()))),
            plan_ignore={plan: tuple(codes) for plan, codes in self._table("plan-ignore").items()},
            results=values.get("results", "advised"),
            tone=values.get("tone", "majority"),
            law_citation=values.get("law-citation", "any"),
            typos=self._table("typos"),
        )

    def _table(self, key: str) -> dict[str, Any]:
        return dict(self.values.get(key, {}))


def read_config(chosen: Path | None, here: Path | None = None) -> Config:
    """Return the settings in `chosen`, else in the nearest file at or above the folder `here`.

    `here` is the working folder by default.

    Raises:
        Refused: the file cannot be read, or says what is none.
    """
    if chosen is not None:
        return _read(chosen, _section(chosen)) or Config()
    here = here or Path.cwd()
    for folder in (here, *here.parents):
        for name in (_FILE, _SHARED):
            path = folder / name
            if path.is_file() and (config := _read(path, _section(path))) is not None:
                return config
    return Config()


def _section(path: Path) -> tuple[str, ...]:
    return ("tool", "kehoach") if path.name == _SHARED else ()


def _read(path: Path, section: tuple[str, ...]) -> Config | None:
    import tomllib

    try:
        # Notepad may have put a mark of the encoding before it, which TOML does not know.
        values: Any = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Refused("U002", path=path.as_posix(), reason=reason_of(error)) from error
    except ValueError as error:
        raise Refused("U021", path=path.as_posix(), problem=str(error)) from error
    for key in section:
        values = values.get(key) if isinstance(values, dict) else None
    if values is None:
        return None
    for key, value in values.items():
        _accept(path, key, value)
    return Config(path.parent, values)


def _accept(path: Path, key: str, value: object) -> None:
    """Refuse a key that is not known, and a value that it may not have."""
    if key not in _KEYS:
        raise Refused("U022", path=path.as_posix(), key=key, nearest=nearest(key, _KEYS))
    allowed = _KEYS[key]
    if isinstance(allowed, tuple):
        sound, expected = value in allowed, " | ".join(allowed)
    elif allowed is dict:
        sound = isinstance(value, dict) and all(map(_texts, value.values()))
        expected = f"[{key}]"
    elif allowed is list:
        sound, expected = isinstance(value, list) and _texts(value), '["…"]'
    else:
        sound, expected = isinstance(value, str), '"…"'
    if not sound:
        raise Refused("U023", path=path.as_posix(), key=key, expected=expected)


def _texts(value: object) -> bool:
    """Return whether `value` is a text or a list of texts."""
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(one, str) for one in value)
    )
