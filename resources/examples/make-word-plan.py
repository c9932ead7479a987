#!/usr/bin/python3
"""Writes example-plan.docx from example-plan.json, in the form in which such plans arrive from partners.

Needs python3-docx (Debian: python3-docx). The same JSON gives the same bytes: every date in the file is fixed.
"""

import io
import json
import pathlib
import zipfile
from datetime import datetime

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree

HERE = pathlib.Path(__file__).resolve().parent
FIXED_TIME = datetime(2026, 9, 1, 9, 0, 0)
WHITE = RGBColor(0xFF, 0xFF, 0xFF)

# What people and page breaks do to a table of a plan. A reader of such documents must get over all of these.
NARROW_SLASH = {"1.4.2", "5.1.4"}  # leads written as "A/ B" instead of "A / B"
PLAIN_NUMBER = {"3.4"}  # an outcome whose number is not bold
# A row cut by a page break: from these words on, its text stands in a row of its own without a reference.
CUT_ACTIONS = {"3.4.3": "every step of an assessment"}
CUT_KPIS = {"2.4a": "because of emotionally based", "3.3a": "whether the plan will be"}

ACTION_WIDTHS = [Cm(1.6), Cm(14.4), Cm(3.2), Cm(4.7), Cm(1.8)]
KPI_WIDTHS = [Cm(2.2), Cm(12.7), Cm(4.4), Cm(2.1), Cm(2.1), Cm(2.2)]
KEY_WIDTHS = [Cm(3.0), Cm(22.7)]

INTRODUCTION = [
    "This plan says what the partnership of council, NHS, schools, colleges, parent carers and young people will do for "
    "children and young people with special educational needs and disabilities (SEND) in Northshire from 1 September 2025, "
    "who leads each action, and when it is due.",
    "Each priority has a delivery group. It assesses its actions every month or every quarter, with the colours below, and "
    "reports to the SEND Partnership Board.",
    "Northshire is an invented county. Its plan is an example for learning and for trying things out.",
]

COLOUR_NAMES = [
    ("not started", "Grey"),
    ("signed off", "Blue"),
    ("on target", "Green"),
    ("at risk", "Amber"),
    ("missed", "Red"),
]


def shade(cell, colour):
    """Paints the ground of a cell; colour is #RRGGBB."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), colour.lstrip("#"))
    cell._tc.get_or_add_tcPr().append(shading)


def write(cell, text, bold=False):
    """Fills a cell; lines that begin with "- " become bullets."""
    for index, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        if line.startswith("- "):
            paragraph.style = "List Bullet"
            line = line[2:]
        if line:
            paragraph.add_run(line).bold = bold or None


def add_table(document, widths, headings):
    table = document.add_table(rows=1, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for cell, heading in zip(table.rows[0].cells, headings):
        write(cell, heading, bold=True)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)
    set_widths(table.rows[0], widths)
    for column, width in zip(table.columns, widths):
        column.width = width
    return table


def set_widths(row, widths):
    for cell, width in zip(row.cells, widths):
        cell.width = width


def add_row(table, widths, texts, bold_columns=()):
    row = table.add_row()
    keep = OxmlElement("w:cantSplit")
    keep.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(keep)
    set_widths(row, widths)
    cells = row.cells
    for index, text in enumerate(texts):
        write(cells[index], text, bold=index in bold_columns)
    return cells


def cut(text, words):
    """The text before and from the given words."""
    at = text.index(words)
    return text[:at].rstrip(), text[at:]


def joined(record):
    return ("/ " if record["ref"] in NARROW_SLASH else " / ").join(record["leads"])


def add_key(document, scheme):
    document.add_heading("Key to the colours", level=2)
    table = add_table(document, KEY_WIDTHS, ["Status", "Progress against the deadline"])
    for meaning, colour_name in COLOUR_NAMES:
        entry = scheme[meaning]
        cells = add_row(table, KEY_WIDTHS, [colour_name, f"{entry['word']}: {entry['definition']}"])
        shade(cells[0], entry["colour"])
        if meaning in ("signed off", "missed"):
            for run in cells[0].paragraphs[0].runs:
                run.font.color.rgb = WHITE


def add_action(table, action, scheme):
    text, rest = action["text"], ""
    if action["ref"] in CUT_ACTIONS:
        text, rest = cut(text, CUT_ACTIONS[action["ref"]])
    cells = add_row(table, ACTION_WIDTHS, [action["ref"], text, action["due"]["source"], joined(action), ""])
    if action["status"] in scheme:
        shade(cells[4], scheme[action["status"]]["colour"])
    if rest:
        cells = add_row(table, ACTION_WIDTHS, ["", rest, "", "", ""])
        cells[1].paragraphs[0].paragraph_format.page_break_before = True


def add_priority(document, priority, scheme):
    heading = document.add_heading(f"Priority {priority['number']}: {priority['title']}", level=1)
    heading.paragraph_format.page_break_before = True
    group = priority["group"]
    document.add_paragraph(
        f"{group['name']}. Lead: {group['lead_post']}. Reporting: {group['reporting']} or by exception.")
    table = add_table(document, ACTION_WIDTHS, ["", "Outcome and action", "Due", "Lead", "RAG"])
    for outcome in priority["outcomes"]:
        bold = (1, 3) if outcome["ref"] in PLAIN_NUMBER else (0, 1, 3)
        add_row(table, ACTION_WIDTHS, [outcome["ref"], outcome["text"], "", joined(outcome), ""], bold)
        for action in outcome["actions"]:
            add_action(table, action, scheme)


def add_score_card(document, plan):
    heading = document.add_heading("KPI score card", level=1)
    heading.paragraph_format.page_break_before = True
    table = add_table(document, KPI_WIDTHS,
                      ["KPI reference", "KPI", "Baseline", "3 months", "6 months", "12 months"])
    for priority in plan["priorities"]:
        cells = add_row(table, KPI_WIDTHS, [f"Priority {priority['number']}: {priority['title']}"], (0,))
        cells[0].merge(cells[-1])
        for kpi in plan["kpis"]:
            if kpi["ref"].split(".")[0] == priority["number"]:
                add_kpi(table, kpi)


def add_kpi(table, kpi):
    text, rest = kpi["text"], ""
    if kpi["code"] in CUT_KPIS:
        text, rest = cut(text, CUT_KPIS[kpi["code"]])
    baseline = kpi["baseline"]["source"] if kpi["baseline"] else ""
    targets = [target["source"] for target in kpi["targets"]]
    add_row(table, KPI_WIDTHS, [kpi["ref"], text, baseline, *targets], (0, 3, 4, 5))
    if rest:
        add_row(table, KPI_WIDTHS, ["", rest, "", "", "", ""])


def prepare(document, title):
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin = section.bottom_margin = Cm(1.8)
    normal = document.styles["Normal"]
    normal.font.size = Pt(10)
    normal.paragraph_format.space_after = Pt(3)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    normal.element.get_or_add_rPr().append(language)
    properties = document.core_properties
    properties.title, properties.author, properties.language = title, "Northshire SEND Partnership", "en-GB"
    properties.last_modified_by, properties.comments, properties.revision = properties.author, "", 1
    properties.created = properties.modified = FIXED_TIME


def with_fixed_dates(data):
    """The same package with the same date on every part."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            if name.endswith("thumbnail.jpeg"):
                continue
            part = source.read(name)
            if name == "_rels/.rels":
                part = without_thumbnail(part)
            info = zipfile.ZipInfo(name, FIXED_TIME.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            target.writestr(info, part)
    return result.getvalue()


def without_thumbnail(relationships):
    """python-docx's template carries a picture of an empty page; it is not ours."""
    root = etree.fromstring(relationships)
    for relationship in list(root):
        if relationship.get("Target", "").endswith("thumbnail.jpeg"):
            root.remove(relationship)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def main():
    plan = json.loads((HERE / "example-plan.json").read_text(encoding="utf-8"))
    scheme = {entry["meaning"]: entry for entry in plan["scheme"]}
    document = Document()
    title = plan["plan"]["title"]
    prepare(document, title)
    document.add_heading(title, level=0)
    document.add_heading("About this plan", level=1)
    for text in INTRODUCTION:
        document.add_paragraph(text)
    add_key(document, scheme)
    for priority in plan["priorities"]:
        add_priority(document, priority, scheme)
    add_score_card(document, plan)
    written = io.BytesIO()
    document.save(written)
    (HERE / "example-plan.docx").write_bytes(with_fixed_dates(written.getvalue()))


if __name__ == "__main__":
    main()
