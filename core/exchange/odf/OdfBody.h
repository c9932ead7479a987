#pragma once

#include "exchange/odf/OdfNumbers.h"
#include "exchange/source/PageBuilder.h"

namespace waymark {

class XmlPart;
class SheetCells;
struct OdfWords;

/// Walks through the body of an OpenDocument text or spreadsheet and tells a PageBuilder what it meets. Made for one
/// walk.
class OdfBody
{
public:
    OdfBody(XmlPart &xml, const OdfStyles &styles, PageBuilder &page);

    /// From the `office:text` element, which has just been entered, to its end.
    void readText();
    /// From the `office:spreadsheet` element; false where the cells are too many.
    [[nodiscard]] bool readSheets();

private:
    struct Table;
    struct Row;

    void blocks();
    void block();
    void paragraph(int level);
    void list(int depth, const QString &outerStyle);
    void listItem(int depth, const QString &style, bool numbered);
    void deletions();
    void inlines(const RunLook &look);
    void inlineElement(const RunLook &look);
    void frame();
    [[nodiscard]] QString plainText(bool ofParagraphs);
    void note();
    void comment();

    void table();
    void tableParts(Table &table);
    void columns(Table &table);
    void row(Table &table);
    void cell(Table &table, Row &row, bool covered);
    void cellValue(Table &table, const OdfStyles::Meaning &meaning, Cell &cell);
    void giveTable(Table &table, const QString &name, bool hidden);

    XmlPart &m_xml;
    const OdfStyles &m_styles;
    PageBuilder &m_page;
    OdfNumbers m_numbers;
    OdfWords *m_words = nullptr; // of the paragraph, cell or box that is being read
    QString m_mark; // what an item of a list begins with: its number, or "-" for a bullet
    bool m_inCell = false;
    bool m_isSheet = false;
    bool m_tooMany = false;
    QStringList m_boxes; // of a sheet: shapes stand before its rows
};

} // namespace waymark
