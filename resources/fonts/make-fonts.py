"""Makes the five report fonts from Debian's fonts-noto-core (see README.md). Needs python3-fonttools."""
import sys
from pathlib import Path
from fontTools import merge, subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/noto")
HERE = Path(__file__).resolve().parent
OPERATORS = [*range(0x2190, 0x2300), *range(0x27F5, 0x27FB)]  # arrows and mathematical operators
SHAPES = [*range(0x25A0, 0x2613), 0x26A0, 0x26D4, *range(0x2700, 0x27C0), *range(0x2B00, 0x2B60)]


def named(font, family, style):
    """Another family name and nothing else, so that an installed Noto Sans of another version can never take its place."""
    full = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    names = {1: family, 2: style, 3: f"{postscript};from Noto", 4: full, 6: postscript}
    for record in list(font["name"].names):
        if record.nameID in (16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
        elif record.nameID in names:
            record.string = names[record.nameID]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(HERE / f"{postscript}.ttf")


def reduced(name, characters):
    dropped = ["MATH", "GDEF", "GSUB", "GPOS"]
    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False, drop_tables=dropped)
    font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    path = HERE / f"{name}.part"
    font.save(path)
    return str(path)


for style in ("Regular", "Bold", "Italic", "Bold Italic"):
    named(TTFont(SOURCE / f"NotoSans-{style.replace(' ', '')}.ttf", recalcTimestamp=False), "Waymark Sans", style)
parts = [reduced("NotoSansMath-Regular", OPERATORS), reduced("NotoSansSymbols2-Regular", SHAPES)]
named(merge.Merger().merge(parts), "Waymark Symbols", "Regular")
for part in parts:
    Path(part).unlink()
