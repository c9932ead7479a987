// The part of DocxBody that reads tables.
#include "exchange/docx/DocxBody.h"
#include "exchange/package/XmlPart.h"
#include "exchange/source/FillColour.h"
#include "exchange/source/ReadLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

int gridSpan(const XmlPart &xml)
{
    return std::clamp(xml.attribute("val"_L1).toInt(), 1, readLimits::span);
}

/// A solid pattern is painted in its own colour, every other kind on the fill.
QString fillOf(const XmlPart &xml)
{
    const QString pattern = xml.attribute("val"_L1);
    if (pattern == "nil"_L1)
        return {};
    const QString solid = pattern == "solid"_L1 ? fillFromHex(xml.attribute("color"_L1)) : QString();
    return solid.isEmpty() ? fillFromHex(xml.attribute("fill"_L1)) : solid;
}

} // namespace

void DocxBody::table()
{
    if (m_lines) { // in a cell or text box: only its text counts
        rows();
        return;
    }
    m_page.beginTable();
    rows();
    m_page.endTable();
}

void DocxBody::rows()
{
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "tr"_L1)
            row();
        else if (isWrapper(name))
            rows();
        else if (name == "sdt"_L1)
            contentControl([this] { rows(); });
        else if (name == "AlternateContent"_L1)
            oneBranch([this] { rows(); });
        else
            m_xml.skip();
    }
}

void DocxBody::row()
{
    if (m_lines) {
        cells(nullptr);
        return;
    }
    QList<Cell> row;
    cells(&row);
    m_page.beginRow();
    for (const Cell &cell : std::as_const(row))
        m_page.addCell(cell);
    m_page.endRow();
}

bool DocxBody::rowProperties(QList<Cell> *row)
{
    bool deleted = false;
    while (m_xml.child()) {
        if (m_xml.name() == "del"_L1) {
            deleted = true;
        } else if (m_xml.name() == "gridBefore"_L1 && row && m_xml.attribute("val"_L1).toInt() > 0) {
            Cell missing; // the row begins further right; without this its cells would stand under the wrong headings
            missing.columns = gridSpan(m_xml);
            row->append(missing);
        }
        m_xml.skip();
    }
    return deleted;
}

void DocxBody::cells(QList<Cell> *row)
{
    bool deleted = false;
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "trPr"_L1) { // the schema puts it before the cells
            deleted = rowProperties(row);
            if (deleted && row)
                row->clear();
        } else if (deleted) {
            m_xml.skip();
        } else if (name == "tc"_L1) {
            cell(row);
        } else if (isWrapper(name)) {
            cells(row);
        } else if (name == "sdt"_L1) {
            contentControl([&] { cells(row); });
        } else if (name == "AlternateContent"_L1) {
            oneBranch([&] { cells(row); });
        } else {
            m_xml.skip();
        }
    }
}

void DocxBody::cell(QList<Cell> *row)
{
    if (!row) {
        blocks();
        return;
    }
    Cell cell;
    TextLines lines;
    bool mergedLeft = false;
    m_lines = &lines;
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "tcPr"_L1)
            mergedLeft = cellProperties(cell);
        else if (!block(name))
            m_xml.skip();
    }
    m_lines = nullptr;
    if (mergedLeft && !row->isEmpty()) {
        row->last().columns += cell.columns;
        return;
    }
    if (!cell.continued) {
        lines.fill(cell);
    }
    row->append(cell);
}

bool DocxBody::cellProperties(Cell &cell)
{
    bool mergedLeft = false;
    while (m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "gridSpan"_L1)
            cell.columns = gridSpan(m_xml);
        else if (name == "vMerge"_L1)
            cell.continued = m_xml.attribute("val"_L1) != "restart"_L1;
        else if (name == "hMerge"_L1)
            mergedLeft = m_xml.attribute("val"_L1) != "restart"_L1;
        else if (name == "shd"_L1)
            cell.fill = fillOf(m_xml);
        m_xml.skip();
    }
    return mergedLeft;
}

} // namespace waymark
