#include "XlsxBuilder.h"

using namespace Qt::StringLiterals;

namespace waymark::test {

XlsxBuilder &XlsxBuilder::sheet(const QString &name, const QString &inside, const QString &state)
{
    m_sheets.append({name, inside, state, {}});
    return *this;
}

XlsxBuilder &XlsxBuilder::styles(const QString &inside)
{
    m_styles = inside;
    return *this;
}

XlsxBuilder &XlsxBuilder::strings(const QString &inside)
{
    m_strings = inside;
    return *this;
}

XlsxBuilder &XlsxBuilder::theme(const QString &inside)
{
    m_theme = inside;
    return *this;
}

XlsxBuilder &XlsxBuilder::comments(const QString &inside)
{
    m_sheets.last().comments = inside;
    return *this;
}

XlsxBuilder &XlsxBuilder::properties(const QString &attributes)
{
    m_properties = attributes;
    return *this;
}

XlsxBuilder &XlsxBuilder::strict()
{
    m_space = u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s;
    m_relationSpace = u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s;
    return *this;
}

XlsxBuilder &XlsxBuilder::withoutRelations()
{
    m_hasRelations = false;
    return *this;
}

ZipBuilder XlsxBuilder::zip() const
{
    ZipBuilder zip;
    const QString relations =
        u"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%1</Relationships>"_s;
    const auto relation = [this](const QString &id, const QString &kind, const QString &target) {
        return u"<Relationship Id='%1' Type='%2/%3' Target='%4'/>"_s.arg(id, m_relationSpace, kind, target);
    };
    const auto add = [&](const QString &part, const QString &root, const QString &inside) {
        if (!inside.isEmpty())
            zip.add(part,
                u"<%1 xmlns='%2' xmlns:r='%3' "
                "xmlns:x14='urn:x14' xmlns:xm='urn:xm'>%4</%1>"_s.arg(root, m_space, m_relationSpace, inside)
                    .toUtf8());
    };
    QString sheets;
    QString links = relation(u"s"_s, u"styles"_s, u"styles.xml"_s) + relation(u"t"_s, u"theme"_s, u"theme/theme1.xml"_s)
        + relation(u"w"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s);
    for (qsizetype at = 0; at < m_sheets.size(); ++at) {
        const Sheet &sheet = m_sheets.at(at);
        const QString number = QString::number(at + 1);
        sheets += u"<sheet name='%1' sheetId='%2' r:id='r%2' state='%3'/>"_s.arg(
            sheet.name, number, sheet.state.isEmpty() ? u"visible"_s : sheet.state);
        links += relation(u'r' + number, u"worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(number));
        add(u"xl/worksheets/sheet%1.xml"_s.arg(number), u"worksheet"_s, sheet.inside);
        if (sheet.comments.isEmpty())
            continue;
        zip.add(u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(number),
            relations.arg(relation(u"c"_s, u"comments"_s, u"../comments%1.xml"_s.arg(number))).toUtf8());
        add(u"xl/comments%1.xml"_s.arg(number), u"comments"_s, u"<commentList>%1</commentList>"_s.arg(sheet.comments));
    }
    zip.add(u"_rels/.rels"_s, relations.arg(relation(u"b"_s, u"officeDocument"_s, u"xl/workbook.xml"_s)).toUtf8());
    if (m_hasRelations)
        zip.add(u"xl/_rels/workbook.xml.rels"_s, relations.arg(links).toUtf8());
    add(u"xl/workbook.xml"_s, u"workbook"_s, u"<workbookPr %1/><sheets>%2</sheets>"_s.arg(m_properties, sheets));
    add(u"xl/styles.xml"_s, u"styleSheet"_s, m_styles);
    add(u"xl/sharedStrings.xml"_s, u"sst"_s, m_strings);
    if (!m_theme.isEmpty())
        zip.add(u"xl/theme/theme1.xml"_s,
            u"<a:theme xmlns:a='urn:a'><a:themeElements><a:clrScheme>%1</a:clrScheme></a:themeElements></a:theme>"_s
                .arg(m_theme)
                .toUtf8());
    return zip;
}

QString sheetData(const QList<QStringList> &rows)
{
    QString all;
    for (const QStringList &row : rows) {
        QString cells;
        for (const QString &cell : row) {
            if (cell.startsWith(u'<'))
                cells += cell;
            else if (cell.startsWith(u'='))
                cells += u"<c><v>%1</v></c>"_s.arg(cell.sliced(1));
            else if (cell.isEmpty())
                cells += u"<c/>"_s;
            else
                cells += u"<c t='inlineStr'><is><t>%1</t></is></c>"_s.arg(cell);
        }
        all += u"<row>%1</row>"_s.arg(cells);
    }
    return u"<sheetData>%1</sheetData>"_s.arg(all);
}

} // namespace waymark::test
