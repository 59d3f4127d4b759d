"""The script that one would write: paragraphs of two plans with difflib, then their words."""

import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import yaml

PARTS = ("purpose", "requirements", "content", "funding", "organisation", "closing")


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key not in ("id", "covers"):
                yield from texts(one)


def paragraphs(path: str) -> list[str]:
    plan = yaml.load(Path(path).read_text(encoding="utf-8"), yaml.CSafeLoader)
    return [text for part in PARTS for text in texts(plan.get(part))]


def words(left: str, right: str) -> Iterator[str]:
    one, other = left.split(), right.split()
    for tag, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield " ".join(one[i:j])
            continue
        if j > i:
            yield f"[-{' '.join(one[i:j])}-]"
        if m > k:
            yield f"{{+{' '.join(other[k:m])}+}}"


def main(left: str, right: str) -> None:
    one, other = paragraphs(left), paragraphs(right)
    for tag, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            print("\n".join(one[i:j]))
            continue
        both = min(j - i, m - k)
        for step in range(both):
            print(" ".join(words(one[i + step], other[k + step])))
        for text in one[i + both : j]:
            print(f"[-{text}-]")
        for text in other[k + both : m]:
            print(f"{{+{text}+}}")


if __name__ == "__main__":
    main(*sys.argv[1:])
