#include "exchange/reading/tables/ColumnShape.h"

#include "exchange/reading/ReferenceReading.h"
#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 60; ///< rows

bool isImportance(const QString &text)
{
    static const QSet<QString> words{u"high"_s, u"medium"_s, u"low"_s, u"h"_s, u"m"_s, u"l"_s, u"urgent"_s,
        u"important"_s, u"critical"_s, u"normal"_s, u"must"_s, u"should"_s, u"could"_s, u"must do"_s, u"should do"_s,
        u"essential"_s, u"desirable"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"p1"_s, u"p2"_s, u"p3"_s,
        u"very high"_s};
    return words.contains(text.toLower());
}

bool isNames(const QString &text)
{
    static const QRegularExpression names(u"^[A-Z][\\p{L}'’.-]*(\\s+[A-Z(][\\p{L}'’.)-]*){1,3}([/;,&\\n].*)?$"_s);
    return text.size() < 120 && names.match(text).hasMatch();
}

} // namespace

bool isMark(const QString &text)
{
    static const QSet<QString> marks{u"x"_s, u"✓"_s, u"✔"_s, u"☑"_s, u"☒"_s, u"✗"_s, u"✖"_s, u"✅"_s, u"y"_s, u"yes"_s};
    return marks.contains(text.simplified().toLower()) || isSignAlone(text);
}

ColumnShape shapeOf(const Table &table, qsizetype firstRow, int column)
{
    static const QRegularExpression percent(u"^-?\\d+([.,]\\d+)?\\s*%$"_s);
    static const QRegularExpression number(u"^[£$€]?-?[\\d,]+(\\.\\d+)?$"_s);
    ColumnShape shape;
    const qsizetype rows = table.rows.size() - firstRow;
    const qsizetype step = std::max<qsizetype>(1, rows / looked);
    QSet<QString> seen;
    int asked = 0;
    for (qsizetype index = firstRow; index < table.rows.size(); index += step) {
        const TableRow &row = table.rows.at(index);
        if (row.isBlank() || row.sole() >= 0)
            continue;
        ++asked;
        const TableCell cell = row.at(column);
        const QString text = cell.text().simplified();
        const bool isColoured = text.isEmpty() && cell.own && !colourOf(*cell.own).isEmpty();
        static const QStringList dashes{u"-"_s, u"–"_s, u"—"_s};
        const bool isDash = dashes.contains(text) && cell.own && colourOf(*cell.own).isEmpty(); // nobody, nothing
        if ((text.isEmpty() && !isColoured) || isDash)
            continue;
        ++shape.filled;
        const bool isDate = (cell.own && cell.own->value.kind == CellValue::Kind::Date)
            || (text.size() > 4 && isDateLike(cell.text())); // a year alone says little
        shape.dates += isDate ? 1 : 0;
        shape.statuses += isColoured || (cell.own && isSignAlone(text) && !colourOf(*cell.own).isEmpty())
                || (!percent.match(text).hasMatch() && isStatusWord(text))
            ? 1
            : 0;
        const ReferenceFound reference = findReference(text);
        shape.references += !isDate && reference.rest.isEmpty() && (reference.depth > 0 || isReference(text)) ? 1 : 0;
        shape.percents += percent.match(text).hasMatch() ? 1 : 0;
        shape.numbers += number.match(text).hasMatch() ? 1 : 0;
        shape.names += isNames(cell.text()) ? 1 : 0;
        shape.importances += isImportance(text) ? 1 : 0;
        shape.marks += isColoured || isMark(text) ? 1 : 0;
        shape.words += double(text.count(u' ') + 1);
        seen.insert(text);
    }
    if (shape.filled == 0)
        return shape;
    const double filled = shape.filled;
    for (double *share : {&shape.dates, &shape.statuses, &shape.references, &shape.percents, &shape.numbers,
             &shape.names, &shape.importances, &shape.marks, &shape.words})
        *share /= filled;
    shape.distinct = double(seen.size()) / filled;
    shape.gaps = asked > 0 ? 1.0 - filled / asked : 0;
    return shape;
}

} // namespace waymark
