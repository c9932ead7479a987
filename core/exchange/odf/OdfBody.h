#pragma once

#include "exchange/odf/OdfNumbers.h"
#include "exchange/source/PageBuilder.h"

namespace waymark {

class XmlPart;
struct OdfRow;
struct OdfTable;
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
    void blocks();
    void block();
    void paragraph(int level);
    void list(int depth, const QString &outerStyle);
    void listItem(int depth, const QString &style, bool numbered);
    void deletions();
    void inlines(const RunLook &look);
    void inlineElement(const RunLook &look);
    void frame();
    void note();
    void comment();

    void table();
    void tableParts(OdfTable &table);
    void columns(OdfTable &table);
    void row(OdfTable &table);
    void cell(OdfTable &table, OdfRow &row, bool covered);

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
