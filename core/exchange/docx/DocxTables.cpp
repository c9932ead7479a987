// The part of DocxBody that reads tables.
#include "exchange/docx/DocxBody.h"
#include "exchange/docx/DocxCellProperties.h"
#include "exchange/docx/DocxMarkup.h"
#include "exchange/package/XmlPart.h"

using namespace Qt::StringLiterals;

namespace waymark {

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
        else if (!passInto(m_xml, name, [this] { rows(); }))
            m_xml.skip();
    }
}

void DocxBody::row()
{
    if (m_lines) {
        QList<TextLines> inner;
        QList<TextLines> *const outside = std::exchange(m_innerCells, &inner);
        cells(nullptr);
        m_innerCells = outside;
        m_lines->appendRow(inner);
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
        } else if (deleted && name == "tc"_L1) {
            m_page.addAside({Aside::Kind::Deleted, {}, deletedText(m_xml)});
        } else if (deleted) {
            m_xml.skip();
        } else if (name == "tc"_L1) {
            cell(row);
        } else if (!passInto(m_xml, name, [&] { cells(row); })) {
            m_xml.skip();
        }
    }
}

void DocxBody::cell(QList<Cell> *row)
{
    if (!row) {
        TextLines inner;
        TextLines *const outside = std::exchange(m_lines, &inner);
        blocks();
        m_lines = outside;
        m_innerCells->append(inner);
        return;
    }
    Cell cell;
    TextLines lines;
    bool mergedLeft = false;
    m_lines = &lines;
    while (!m_page.isFull() && m_xml.child()) {
        const QString name = m_xml.name().toString();
        if (name == "tcPr"_L1)
            mergedLeft = readCellProperties(m_xml, cell);
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

} // namespace waymark
