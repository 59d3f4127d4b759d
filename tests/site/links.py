"""What a built site refers to: by page, what leads nowhere and what leads outside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser fetches by itself when it shows a page; links are followed by people.
_FETCHED = {
    ("img", "src"),
    ("script", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("object", "data"),
    ("video", "src"),
    ("form", "action"),
}
# Of a `link` only these are fetched.
_RELATIONS = {"stylesheet", "icon", "preload", "preconnect", "manifest", "modulepreload"}


class Page(HTMLParser):
    """What one page refers to and which anchors it has."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        relations = set(given.get("rel", "").split())
        for name, value in given.items():
            if (tag, name) in _FETCHED and (tag != "link" or relations & _RELATIONS):
                self.fetched.append(value)
            if name in ("href", "src"):
                self.links.append(value)


def pages(site: Path) -> Iterator[Path]:
    """Yield the pages of a site."""
    return iter(sorted(site.rglob("*.html")))


def dead(site: Path) -> list[str]:
    """Return what leads nowhere: `page → link`, anchors included."""

    @cache
    def read(file: Path) -> Page:
        return Page(file.read_text(encoding="utf-8"))

    found = []
    for file in pages(site):
        for link in read(file).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            if target.is_dir():
                target /= "index.html"
            anchor = unquote(parts.fragment)
            alive = target.is_file() and (
                not anchor or target.suffix != ".html" or anchor in read(target).anchors
            )
            if not alive:
                found.append(f"{file.relative_to(site).as_posix()} → {link}")
    return found


def outside(site: Path) -> list[str]:
    """Return what pages fetch from elsewhere: `page → address`; style sheets count, too."""
    found = []
    for file in pages(site):
        found += [
            f"{file.relative_to(site).as_posix()} → {link}"
            for link in Page(file.read_text(encoding="utf-8")).fetched
            if urlsplit(link).scheme not in ("", "data") or urlsplit(link).netloc
        ]
    for file in sorted(site.rglob("*.css")):
        text = file.read_text(encoding="utf-8")
        found += [
            f"{file.relative_to(site).as_posix()} → {begins}"
            for begins in ("@import", "url(http", "url(//", "url('http", 'url("http')
            if begins in text
        ]
    return found
