"""What the runs of a Word paragraph say: the words that print, and those that do not, with reason.

The walk is total: what it does not know is left out as a whole, never passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kehoach.docx.layout.parts import GRAPHIC, MC, REMOVED, WRAPPERS, W, child, value
from kehoach.docx.layout.styles import Styles, run_look
from kehoach.imported import Reason
from kehoach.ingest.word.letters import TEXT, text_of, words_in
from kehoach.ingest.word.lines import BREAK, Piece

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_SPACES = {W + "tab", W + "ptab"}
_BREAKS = {W + "br", W + "cr"}
_NOTES = {
    W + "footnoteReference": "footnotes",
    W + "endnoteReference": "endnotes",
    W + "commentReference": "comments",
}
BOX = W + "txbxContent"


class Fields:
    """Where the walk is in the fields of a part: between their instruction and their result."""

    def __init__(self) -> None:
        self._instructions: list[bool] = []
        self._open = 0

    @property
    def instructs(self) -> bool:
        """Whether what comes now is the instruction of a field, which does not print."""
        return self._open > 0

    def meet(self, kind: str | None) -> None:
        """Go on past the sign of a field."""
        if kind == "begin":
            self._instructions.append(True)
            self._open += 1
        elif self._instructions and kind == "separate":
            self._open -= self._instructions[-1]
            self._instructions[-1] = False
        elif self._instructions and kind == "end":
            self._open -= self._instructions.pop()

    def end_paragraph(self) -> None:
        """Close instructions that do not end in their paragraph: a broken field hides no words."""
        if self._open:
            self._instructions = [one for one in self._instructions if not one]
            self._open = 0


class Words:
    """The words of one paragraph.

    `pieces` print; `left_out` do not; `boxes` are the text boxes that hang on it; `notes` the kinds
    and ids of the notes and comments that it refers to.
    """

    def __init__(
        self, element: Element, styles: Styles, fields: Fields, around: tuple[str | None, ...]
    ) -> None:
        self.pieces: list[Piece] = []
        self.left_out: list[tuple[str, Reason]] = []
        self.boxes: list[Element] = []
        self.notes: list[tuple[str, str]] = []
        self._left_at = 0
        self._styles = styles
        self._fields = fields
        self._style, self._table_style = around
        self._walk(element, None)
        fields.end_paragraph()

    @property
    def prints(self) -> bool:
        """Whether there are words that print."""
        return any(not piece.text.isspace() for piece in self.pieces)

    def leave(self, element: Element, reason: Reason) -> None:
        """Leave out all words anywhere in an element."""
        if words := words_in(element):
            self.left_out.append((words, reason))

    def _walk(self, parent: Element, reason: Reason | None) -> None:
        for one in parent:
            tag = one.tag
            if tag == W + "r":
                self._run(one, reason)
            elif tag in WRAPPERS or tag in (W + "sdt", W + "sdtContent"):
                self._walk(one, reason)
            elif tag in REMOVED:
                self._walk(one, "deleted")
            elif tag == MC + "AlternateContent":
                for chosen in self._chosen(one):
                    self._walk(chosen, reason)
            else:
                self.leave(one, reason or "unplaced")

    def _chosen(self, element: Element) -> list[Element]:
        """Return what prints of several versions; the others are left out."""
        chosen = [*element.iterchildren(MC + "Choice", MC + "Fallback")][:1]
        for one in element:
            if one not in chosen:
                self.leave(one, "unplaced")
        return chosen

    def _run(self, run: Element, reason: Reason | None) -> None:
        own = run_look(child(run, "rPr"))
        look = self._styles.run(self._style, self._table_style, own)
        if look.get("vanish"):
            reason = reason or "hidden"
        self._inside(run, look, reason)

    def _inside(self, run: Element, look: dict[str, object], given: Reason | None) -> None:
        bold, italic = bool(look.get("b")), bool(look.get("i"))
        for one in run:
            reason = given or ("hidden" if self._fields.instructs else None)
            tag = one.tag
            if tag == MC + "AlternateContent":
                for chosen in self._chosen(one):
                    self._inside(chosen, look, reason)
            elif tag in GRAPHIC and reason is None:
                self._graphic(one)
            elif tag == W + "ruby" and reason is None:
                self._ruby(one)
            elif tag in (W + "t", W + "delText"):
                why = reason or ("deleted" if tag == W + "delText" else None)
                text = text_of(one)
                if why is not None:
                    self._leave_letters(text, why)
                elif text:
                    shown = _capitals(text) if look.get("caps") else text
                    self.pieces.append(Piece(shown, bold, italic))
                self._leave_children(one)
            elif tag in _SPACES or tag in _BREAKS:
                if reason is None:
                    self.pieces.append(Piece(" ", bold, italic) if tag in _SPACES else BREAK)
                self._leave_children(one)
            else:
                if tag == W + "fldChar":
                    self._fields.meet(value(one, "fldCharType"))
                elif tag in _NOTES:
                    self.notes.append((_NOTES[tag], value(one, "id") or ""))
                self.leave(one, reason or "unplaced")

    def _graphic(self, graphic: Element) -> None:
        """Keep the outermost text boxes of a drawing; its other words are left out."""
        stack = [graphic]
        while stack:
            one = stack.pop()
            if one.tag == BOX:
                self.boxes.append(one)
            elif len(one) and one.tag not in TEXT:
                stack += reversed(one)
            else:
                self.leave(one, "text-box")

    def _ruby(self, ruby: Element) -> None:
        for one in ruby:
            if one.tag == W + "rubyBase":
                self._walk(one, None)
            else:
                self.leave(one, "unplaced")

    def _leave_letters(self, text: str, reason: Reason) -> None:
        """Leave out letters of a run, together with those just before them."""
        at = len(self.pieces)
        if self.left_out and self.left_out[-1][1] == reason and self._left_at == at:
            self.left_out[-1] = (self.left_out[-1][0] + text, reason)
        else:
            self.left_out.append((text, reason))
        self._left_at = at

    def _leave_children(self, element: Element) -> None:
        """Leave out what stands where nothing may: inside letters."""
        for one in element:
            self.leave(one, "unplaced")


def _capitals(text: str) -> str:
    """Return the text as Word prints it in capitals, letter for letter."""
    return "".join(upper if len(upper := letter.upper()) == 1 else letter for letter in text)
