"""The pictures of the guide: pages of Word files, web pages, a terminal. Look at each of them.

python -m tests.generators.screenshots [NAME…]

Needs LibreOffice, poppler and the font Tinos for pages of Word files, Chromium for web pages.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import struct
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from rich.console import Console
from rich.text import Text

from kehoach.cli import main as kehoach
from tests.generators.walkthrough import ROOT, walk, workspace
from tests.support.browser import Browser

FOLDER = ROOT / "docs" / "images"
MOST = 150_000
"""Bytes of a picture: the guide is read over slow lines, too."""
_DOTS_PER_INCH = 80
_WIDTH, _HEIGHT = 1000, 820


def sheet(file: str, page: int = 1, *, grey: bool = True) -> bytes:
    """Return a page of a Word file, as LibreOffice prints it."""
    profile = f"-env:UserInstallation={Path('profile').absolute().as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", "drawn", file]
    subprocess.run(convert, check=True, capture_output=True)
    printed = Path("drawn", Path(file).name).with_suffix(".pdf")
    draw = ["pdftoppm", *(["-gray"] if grey else []), "-r", str(_DOTS_PER_INCH)]
    draw += ["-f", str(page), "-l", str(page), "-singlefile", str(printed)]
    return packed(subprocess.run(draw, check=True, capture_output=True).stdout)


def web_page(address: str, ready: str = "true", height: int = _HEIGHT) -> bytes:
    """Return what a browser shows of a web page, once `ready` is true on it."""
    target = Path("page.png")
    with Browser() as browser:
        browser.size(_WIDTH, height)
        browser.open(address)
        browser.wait(ready)
        browser.picture(target)
    return _coloured(*_pixels(target.read_bytes()))


def report(*arguments: str, file: str, at: str) -> bytes:
    """Return a report as a web page, from its part `at` on."""
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(io.StringIO()):
        kehoach(arguments)
    if "-o" not in arguments:
        Path(file).write_text(told.getvalue(), encoding="utf-8")
    return web_page(f"{Path(file).absolute().as_uri()}#{at}")


class Screen(io.StringIO):
    """A terminal that keeps what is printed on it."""

    def isatty(self) -> bool:
        return True


# As rich draws it, without the fonts that it would fetch.
_SVG = """<svg xmlns="http://www.w3.org/2000/svg" class="rich-terminal" \
viewBox="0 0 {width} {height}">
<style>{styles} .{unique_id}-matrix {{ font-family: Consolas, "Noto Sans Mono", Menlo, monospace; \
font-size: {char_height}px; line-height: {line_height}px; }}</style>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""


def terminal(command: str, lines: int) -> bytes:
    """Return the first lines that a command prints on a terminal, with their colours."""
    screen = Screen()
    with (
        mock.patch.dict(os.environ),
        contextlib.redirect_stdout(screen),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        del os.environ["NO_COLOR"]
        os.environ["TERM"] = "xterm-256color"
        kehoach(command.split()[1:])
    console = Console(record=True, width=100, file=io.StringIO(), color_system="truecolor")
    for line in screen.getvalue().splitlines()[:lines]:
        console.print(Text.from_ansi(line), soft_wrap=False)
    drawn = console.export_svg(title=command, code_format=_SVG, unique_id="terminal")
    # Each line is cut off at its height, which makes `Triến` of `Triển`.
    return re.sub(r' clip-path="[^"]*"', "", drawn).encode()


_SHOWN = "document.querySelectorAll('#sheets p').length > 10"


def view() -> bytes:
    """Return the page of `kehoach view`, from its server."""
    command = [sys.executable, "-m", "kehoach", "view", "sonla", "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            return web_page(server.stdout.readline().split()[-1], _SHOWN)
        finally:
            server.terminate()


PICTURES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "soat-html.png": (
        "soat",
        lambda: report(*("check", "sonla", "--format", "html"), file="soat.html", at="findings"),
    ),
    "man-hinh.svg": ("soat", lambda: terminal("kehoach check sonla", 20)),
    "xem-ke-hoach.png": ("soat", view),
    "doi-chieu-html.png": (
        "doi_chieu",
        lambda: report(
            *("diff", "sonla", "--format", "html", "-o", "doi-chieu.html"),
            file="doi-chieu.html",
            at="asked",
        ),
    ),
    "so-sanh-1.png": ("so_sanh", lambda: sheet("so-sanh.docx", grey=False)),
    "trinh-ky-1.png": ("trinh_ky", lambda: sheet("trinh-ky/sonla.docx")),
}
"""By name: after which step of the guide's example a picture is made, and how."""


def packed(pixels: bytes) -> bytes:
    """Return a picture of pdftoppm (PGM or PPM) as a small PNG."""
    kind, size, _, body = pixels.split(b"\n", 3)
    across, down = map(int, size.split())
    if kind == b"P6":
        return _coloured(across, down, body)
    rows = (body[start : start + across] for start in range(0, across * down, across))
    return _png(across, down, 4, 0, b"", b"".join(b"\0" + _nibbles(row) for row in rows))


def _nibbles(row: bytes) -> bytes:
    """Return grey pixels of 8 bits as pixels of 4, two in a byte."""
    row += b"\xff" * (len(row) % 2)
    return bytes(a & 0xF0 | b >> 4 for a, b in zip(row[::2], row[1::2], strict=True))


def _coloured(across: int, down: int, body: bytes) -> bytes:
    """Return a picture with its 256 most frequent colours; the others become the nearest of them."""
    pixels = [*zip(body[::3], body[1::3], body[2::3], strict=True)]
    count = Counter(pixels)
    palette = [colour for colour, _ in count.most_common(256)]
    number = {colour: place for place, colour in enumerate(palette)}
    for colour in count.keys() - number.keys():
        near = min(
            palette, key=lambda one: sum((a - b) ** 2 for a, b in zip(one, colour, strict=True))
        )
        number[colour] = number[near]
    places = bytes(map(number.__getitem__, pixels))
    rows = (places[start : start + across] for start in range(0, across * down, across))
    table = _chunk(b"PLTE", bytes(part for colour in palette for part in colour))
    return _png(across, down, 8, 3, table, b"".join(b"\0" + row for row in rows))


def _pixels(png: bytes) -> tuple[int, int, bytes]:
    """Return the size and the red, green and blue of a PNG as a browser writes it.

    https://www.w3.org/TR/png-3/#9Filters
    """
    across, down, depth, colours = struct.unpack(">IIBB", png[16:26])
    assert (depth, colours) in ((8, 2), (8, 6))
    step = 3 if colours == 2 else 4
    data, at = b"", 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + size]
        at += size + 12
    raw = zlib.decompress(data)
    width = across * step
    above = bytearray(width)
    body = bytearray()
    for start in range(0, len(raw), width + 1):
        row = bytearray(raw[start + 1 : start + 1 + width])
        _unfilter(raw[start], row, above, step)
        above = row
        body += row if step == 3 else bytes(one for n, one in enumerate(row) if n % 4 != 3)
    return across, down, bytes(body)


def _unfilter(kind: int, row: bytearray, above: bytearray, step: int) -> None:
    """Undo the filter of one row in place."""
    for n in range(len(row) if kind else 0):
        left, corner = (row[n - step], above[n - step]) if n >= step else (0, 0)
        up = above[n]
        if kind == 4:
            guess = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
        else:
            guess = (0, left, up, (left + up) // 2)[kind]
        row[n] = row[n] + guess & 255


def _png(across: int, down: int, depth: int, colours: int, palette: bytes, lines: bytes) -> bytes:
    """https://www.w3.org/TR/png-3/."""
    head = struct.pack(">IIBBBBB", across, down, depth, colours, 0, 0, 0)
    data = _chunk(b"IDAT", zlib.compress(lines, 9))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + palette + data + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(names: list[str]) -> None:
    """Make the pictures named, or all."""

    def draw(done: str) -> None:
        for name, (step, make) in PICTURES.items():
            if step == done and (not names or name in names):
                picture = make()
                assert len(picture) < MOST, (name, len(picture))
                (FOLDER / name).write_bytes(picture)

    with workspace() as folder, mock.patch.dict(os.environ, {"HOME": str(folder)}):
        walk(after=draw)


if __name__ == "__main__":
    main(sys.argv[1:])
