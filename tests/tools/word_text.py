"""Says what python-docx finds in a Word file: headings, paragraphs, items of lists and rows of tables, a line each, and
then what the file says of itself. The tests compare the lines with what was to be written."""

import re
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def tidy(text):
    return re.sub(r"[\s\u00a0]+", " ", text).strip()


def line_of(paragraph):
    # All text in it: of links too, which paragraph.text leaves out.
    text = tidy("".join(node.text or "" for node in paragraph._p.iter(qn("w:t"))))
    style = paragraph.style.name
    heading = re.match(r"Heading (\d)$", style)
    if heading and text:
        return "#" * int(heading.group(1)) + " " + text
    if text and style in ("List Bullet", "Table Bullet"):
        return "- " + text
    return text


def lines_of(paragraphs):
    return [line for line in map(line_of, paragraphs) if line]


def main(path):
    document = docx.Document(path)
    for element in document.element.body.iterchildren():
        if element.tag == qn("w:p"):
            for line in lines_of([Paragraph(element, document)]):
                print(line)
        elif element.tag == qn("w:tbl"):
            for row in Table(element, document).rows:
                print(" | ".join("/".join(lines_of(cell.paragraphs)) for cell in row.cells))
    properties = document.core_properties
    print("title:", properties.title)
    print("author:", properties.author)
    print("language:", properties.language)
    print("pictures:", len(document.inline_shapes))


sys.stdout.reconfigure(encoding="utf-8")
main(sys.argv[1])
