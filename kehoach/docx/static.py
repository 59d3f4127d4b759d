"""Parts that are the same in every document: settings, fonts, theme.

Word needs neither theme nor font table, but the Open XML SDK asks for both, and so do the
validators. The theme is the smallest that the schema allows; no style refers to it.
"""

from __future__ import annotations

from kehoach.docx.units import DECLARATION, NAMESPACE, escape

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "000000",
    "lt2": "FFFFFF",
    **{f"accent{i}": "000000" for i in range(1, 7)},
    "hlink": "0000FF",
    "folHlink": "800080",
}

SETTINGS = (
    f'{DECLARATION}<w:settings xmlns:w="{NAMESPACE}"><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
    "</w:settings>"
)


def font_table(font: str) -> str:
    """Return word/fontTable.xml with the one font of the decree."""
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{NAMESPACE}"><w:font w:name="{escape(font)}">'
        '<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def theme(font: str) -> str:
    """Return word/theme/theme1.xml: black on white, the font of the decree, plain lines."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS.items()
    )
    face = f'<a:latin typeface="{escape(font)}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="kehoach"><a:themeElements>'
        f'<a:clrScheme name="kehoach">{colours}</a:clrScheme>'
        f'<a:fontScheme name="kehoach"><a:majorFont>{face}</a:majorFont>'
        f"<a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="kehoach"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
