#include "report/sheets/SheetCells.h"

#include "analysis/KpiWords.h"
#include "report/data/ReportWords.h"
#include "report/outline/ReportLines.h"

namespace waymark::sheet_cells {

using namespace Qt::StringLiterals;

namespace {

const QByteArray dayFormat = "d mmm yyyy";
const QByteArray monthFormat = "mmm yyyy";

/// As a list for other programs has it.
SheetCell dated(QDate day, const QString &text, const QByteArray &format)
{
    return {text, {}, dayInSheet(day, format)};
}

/// Of a percentage as it is said: 0.793 of 79.3, and not the number next to it that dividing gives.
double hundredthOf(double percent)
{
    constexpr int mostDecimals = 4;
    return QString::number(percent / 100, 'f', mostDecimals).toDouble();
}

} // namespace

QString plainLines(const QString &text)
{
    QStringList lines;
    for (const ReportPiece &piece : piecesOf(text))
        lines.append(piece.isBullet ? u"- "_s + piece.text : piece.text);
    return lines.join(u'\n');
}

SheetCell words(const QString &text, SheetTone tone)
{
    return {text.trimmed().isEmpty() ? QString() : plainLines(text), {}, {}, tone};
}

SheetCell count(int number, SheetTone tone)
{
    return {QString::number(number), {}, SheetValue{double(number), "0"}, tone};
}

SheetCell percent(int number)
{
    return {u"%1%"_s.arg(number), {}, SheetValue{number / 100.0, "0%"}};
}

SheetCell status(const ReportStatus &status)
{
    return {status.word, status.status};
}

SheetCell day(QDate day)
{
    return day.isValid() ? dated(day, day.toString(Qt::ISODate), dayFormat) : SheetCell();
}

SheetCell month(Month month)
{
    return month.isValid() ? dated(month.firstDay(), month.text(), monthFormat) : SheetCell();
}

SheetCell due(const Due &due)
{
    const QDate last = due.lastDay({}); // that of a term, and of months after a start, is the plan's to say
    const bool isPlans = due.kind() == Due::Kind::Term || due.kind() == Due::Kind::Relative;
    if (isPlans || !last.isValid())
        return {};
    return dated(last, last.toString(Qt::ISODate), due.kind() == Due::Kind::Month ? monthFormat : dayFormat);
}

SheetCell dueWords(const Due &due)
{
    const bool isPlain = due.kind() == Due::Kind::Day || due.kind() == Due::Kind::Month;
    return isPlain ? SheetCell() : SheetCell{due.words()};
}

int decimalsOf(double number, Unit unit)
{
    const QString said = analysis::numberWords(number, unit);
    const qsizetype point = said.indexOf(u'.');
    return point < 0 ? 0 : int(said.size() - point - 1);
}

SheetCell number(double number, Unit unit, int decimals, SheetMark mark)
{
    const double said = analysis::roundedAsSaid(number, unit);
    const bool isShare = unit == Unit::Percent;
    QByteArray format = isShare ? "0" : "#,##0";
    if (decimals > 0)
        format += '.' + QByteArray(decimals, '0');
    if (isShare)
        format += '%';
    if (mark != SheetMark::None)
        format += mark == SheetMark::Provisional ? "\"*\"" : "\" (p)\"";
    return {QString::number(said, 'f', decimals) + (isShare ? u"%"_s : QString()), {},
        SheetValue{isShare ? hundredthOf(said) : said, format}};
}

std::optional<double> numberSaid(const QString &words, Unit unit)
{
    static const QRegularExpression leading(u"^-?[\\d,]+(?:\\.\\d+)?"_s);
    bool isNumber = false;
    const double number = leading.match(words).captured().remove(u',').toDouble(&isNumber);
    return isNumber && analysis::valueWords(number, unit) == words ? std::optional(number) : std::nullopt;
}

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return u"%"_s;
    case Unit::Days:
        return ReportWords::tr("days");
    case Unit::Weeks:
        return ReportWords::tr("weeks");
    case Unit::Score:
        return ReportWords::tr("score");
    case Unit::Count:
        return ReportWords::tr("number");
    case Unit::NotGiven:
        break;
    }
    return {};
}

} // namespace waymark::sheet_cells
