#include "report/sheets/CsvReport.h"

#include "report/sheets/OutlineSheets.h"
#include "report/sheets/ReportSheets.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool mayBeAFormula(const QString &text)
{
    static const QString signs = u"=+-@＝＋－＠"_s;
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace() && c != u'\''; });
    return first != text.cend() && signs.contains(*first);
}

QString fieldOf(const QString &text)
{
    QString field;
    for (const QChar c : text) {
        if (c == u'\n' || c >= u' ')
            field += c;
        else if (c == u'\t' || c == u'\r')
            field += u' ';
    }
    if (mayBeAFormula(field) && !isNumberInWords(field))
        field.prepend(u'\'');
    const bool needsQuotes = std::any_of(
        field.cbegin(), field.cend(), [](QChar c) { return c == u',' || c == u';' || c == u'"' || c == u'\n'; });
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QString recordOf(const QStringList &texts)
{
    QStringList fields;
    for (const QString &text : texts)
        fields.append(fieldOf(text));
    return fields.join(u',') + u"\r\n"_s;
}

QString csvOf(const WorkbookSheet &sheet)
{
    QString csv;
    if (!sheet.headings.isEmpty())
        csv += recordOf(sheet.headings);
    for (const QList<SheetCell> &row : sheet.rows) {
        QStringList texts;
        for (const SheetCell &cell : row)
            texts.append(cell.text);
        csv += recordOf(texts);
    }
    return csv;
}

QByteArray fileOf(const QString &csv)
{
    return (QChar(QChar::ByteOrderMark) + csv).toUtf8();
}

} // namespace

QByteArray csvReport(const ReportData &data)
{
    return fileOf(csvOf(reportList(data)));
}

QByteArray csvOutline(const ReportOutline &outline)
{
    QStringList tables;
    for (const WorkbookSheet &sheet : outlineSheets(outline))
        tables.append(recordOf({sheet.name}) + csvOf(sheet));
    return fileOf(tables.join(u"\r\n"_s));
}

} // namespace waymark
