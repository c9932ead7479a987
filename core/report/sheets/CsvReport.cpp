#include "report/sheets/CsvReport.h"

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

} // namespace

QByteArray csvReport(const ReportOutline &outline)
{
    QString csv(1, QChar(QChar::ByteOrderMark));
    bool isFirst = true;
    for (const WorkbookSheet &sheet : reportSheets(outline)) {
        if (!std::exchange(isFirst, false))
            csv += u"\r\n"_s;
        csv += recordOf({sheet.name});
        if (!sheet.headings.isEmpty())
            csv += recordOf(sheet.headings);
        for (const QList<SheetCell> &row : sheet.rows) {
            QStringList texts;
            for (const SheetCell &cell : row)
                texts.append(cell.text);
            csv += recordOf(texts);
        }
    }
    return csv.toUtf8();
}

} // namespace waymark
