"""difflib's table of two Word files, read with python-docx."""

import sys
from difflib import HtmlDiff
from pathlib import Path

from docx import Document


def main(left: str, right: str, target: str) -> None:
    one, other = ([text.text for text in Document(path).paragraphs] for path in (left, right))
    Path(target).write_text(HtmlDiff(wrapcolumn=60).make_file(one, other), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
