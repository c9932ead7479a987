#include "exchange/reading/tables/ColumnFigures.h"

#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

Period periodIn(const QString &caption)
{
    static const QRegularExpression months(
        u"\\b(\\d{1,2})\\s*-?\\s*months?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression years(u"\\byear\\s*([1-9])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = months.match(caption); match.hasMatch())
        return {match.captured(1).toInt(), monthIn(QString(caption).remove(match.captured()).simplified())};
    if (const auto match = years.match(caption); match.hasMatch())
        return {match.captured(1).toInt() * 12, {}};
    // "2026" over "Oct": months below their year
    static const QRegularExpression below(
        u"^(20\\d\\d)\\s+([a-z]{3,9})\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = below.match(caption); match.hasMatch())
        return {0, monthIn(match.captured(2) + u' ' + match.captured(1))};
    return {0, monthIn(caption)};
}

namespace {

/// Columns of figures: "3 months", "Target Mar 24", "Milestone 2 - Mar 24", "Actual Mar 24", "Q2 2023/24".
void findFigures(Columns &columns)
{
    static const QRegularExpression target(
        u"\\b(target|milestone|trajectory|goal|ambition|aim|plan(ned)?|expected)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression actual(
        u"\\b(actual|reading|outturn|result|performance|achieved|latest|current|data|value|position|figure)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int column = 0; column < columns.captions.size(); ++column) {
        const QString &caption = columns.captions.at(column);
        const Role role = columns.roles.at(column);
        const bool isFigure = role == Role::Other || role == Role::Target || role == Role::Actual;
        if (!isFigure || caption.size() > 60)
            continue;
        const Period period = periodIn(caption);
        const bool isDated = period.months > 0 || period.month.isValid();
        if (role == Role::Target || (isDated && (period.months > 0 || caption.contains(target)))) {
            columns.targets.insert(column, period);
            columns.roles[column] = Role::Target;
        } else if (role == Role::Actual || (isDated && caption.contains(actual)) || (isDated && caption.size() < 16)) {
            columns.actuals.insert(column, period);
            columns.roles[column] = Role::Actual;
        }
    }
}

/// "This month" over figures of a KPI, which would be a status or an account over words.
void findLatest(Columns &columns, const QList<ColumnShape> &shapes)
{
    for (int column = 0; columns.has(Role::Kpi) && column < columns.roles.size(); ++column) {
        const Role role = columns.roles.at(column);
        const bool isOfWords = role == Role::Status || role == Role::Said || role == Role::Next;
        const ColumnShape &shape = shapes.at(column);
        const bool isPeriod = rolesOfCaption(columns.captions.at(column)).value(Role::Status) < 10;
        if (isOfWords && isPeriod && shape.numbers + shape.percents > 0.6)
            columns.roles[column] = Role::Actual;
    }
}

/// "Q1 | Q2 | Q3 | Q4" beside a caption that names their financial year.
void findBareQuarters(Columns &columns)
{
    static const QRegularExpression quarter(
        u"^(?:q|qtr|quarter)\\s*([1-4])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(u"\\b(20\\d\\d)\\s*[/–-]\\s*(?:20)?(\\d\\d)\\b"_s);
    QMap<int, int> quarters;
    QString latest;
    for (int column = 0; column < columns.captions.size(); ++column) {
        const QString &caption = columns.captions.at(column);
        const QString named = year.match(caption).captured(1);
        if (const auto match = quarter.match(caption);
            match.hasMatch() && named.isEmpty() && !periodIn(caption).month.isValid())
            quarters.insert(column, match.captured(1).toInt());
        latest = std::max(latest, named);
    }
    if (quarters.size() < 2 || latest.isEmpty())
        return;
    for (auto found = quarters.cbegin(); found != quarters.cend(); ++found) {
        constexpr int firstMonth = 4;
        const Month ends = Month(latest.toInt(), firstMonth).plus(3 * found.value() - 1);
        const bool isTarget = rolesOfCaption(columns.captions.at(found.key())).contains(Role::Target);
        (isTarget ? columns.targets : columns.actuals).insert(found.key(), {0, ends});
        columns.roles[found.key()] = isTarget ? Role::Target : Role::Actual;
    }
}

/// Years after a baseline, all filled in: what is aimed at, for nobody has figures of years to come.
void findPlannedYears(Columns &columns, const QList<ColumnShape> &shapes)
{
    static const QRegularExpression yearAlone(u"^20\\d\\d(?:[/–-]\\d{2,4})?$"_s);
    const int baseline = columns.find(Role::Baseline);
    if (baseline < 0 || !columns.targets.isEmpty() || columns.actuals.size() < 2)
        return;
    for (auto actual = columns.actuals.cbegin(); actual != columns.actuals.cend(); ++actual) {
        const bool isPlanned = yearAlone.match(columns.captions.at(actual.key())).hasMatch() && actual.key() > baseline
            && shapes.at(actual.key()).gaps == 0;
        if (!isPlanned)
            return;
    }
    columns.targets = std::exchange(columns.actuals, {});
    for (auto target = columns.targets.cbegin(); target != columns.targets.cend(); ++target)
        columns.roles[target.key()] = Role::Target;
}

} // namespace

void settleFigures(Columns &columns, const QList<ColumnShape> &shapes)
{
    findLatest(columns, shapes);
    findFigures(columns);
    findBareQuarters(columns);
    findPlannedYears(columns, shapes);
}

} // namespace waymark
