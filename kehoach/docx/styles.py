"""styles.xml, made from the numbers of the decree."""

from __future__ import annotations

from functools import cache

from kehoach.docx.units import DECLARATION, NAMESPACE, escape, mm, points
from kehoach.nd30 import Decree, Style, decree

RULE_STYLE = "DuongKe"
PAGE_NUMBER_STYLE = "SoTrang"
# Points above and below a rule line, and of the thin paragraph that carries it. Not regulated.
RULE_GAP = 3
RULE_HEIGHT = 2
_LINE = 240
"""Twentieths of a point that Word counts for single spacing."""


@cache
def styles_xml(size_set: str) -> str:
    """Return the part word/styles.xml for the size set `large` or `small`."""
    rules = decree()
    size = round(rules.size(rules.styles["NoiDung"], size_set) * 2)
    font = escape(rules.font)
    styles = "".join(_style(rules, style, size_set) for style in rules.styles.values())
    return (
        f'{DECLARATION}<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
        f'<w:color w:val="000000"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        f'<w:spacing w:before="0" w:after="0" w:line="{_LINE}" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        f'<w:uiPriority w:val="99"/><w:semiHidden/></w:style>{styles}</w:styles>'
    )


def _style(rules: Decree, style: Style, size_set: str) -> str:
    size = round(rules.size(style, size_set) * 2)
    weight = "<w:b/><w:bCs/>" if style.bold else ""
    slant = "<w:i/><w:iCs/>" if style.italic else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style.id}">'
        f'<w:name w:val="{escape(style.name)}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{_paragraph(rules, style)}</w:pPr>"
        f'<w:rPr>{weight}{slant}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


def _paragraph(rules: Decree, style: Style) -> str:
    """Return the paragraph properties in the order that the schema asks for."""
    keep = "<w:keepNext/>" if style.keep else ""
    before, after, line, rule, indent = style.before, 0, _LINE, "auto", ""
    if style.body:
        before = max(before, rules.body["before"].use)
        line = round(_LINE * rules.body["line"].use)
        indent = f'<w:ind w:firstLine="{mm(rules.body["first_line"].use)}"/>'
    if style.id == RULE_STYLE:
        before, after, line, rule = RULE_GAP, RULE_GAP, points(RULE_HEIGHT), "exact"
    level = f'<w:outlineLvl w:val="{style.outline - 1}"/>' if style.outline else ""
    return (
        f'{keep}<w:spacing w:before="{points(before)}" w:after="{points(after)}" w:line="{line}"'
        f' w:lineRule="{rule}"/>'
        f'{indent}<w:jc w:val="{style.align}"/>{level}'
    )
