#include "report/outline/OutlineCells.h"

#include "report/data/ReportWords.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

QString periodWords(Month from, Month to)
{
    return from == to ? to.words() : ReportWords::tr("%1 to %2").arg(from.words(), to.words());
}

QString counted(int count, const QString &one, const QString &many)
{
    const QString &words = count == 1 ? one : many;
    return words.contains(u"%1"_s) ? words.arg(count) : words;
}

QString lateWords(int monthsLate)
{
    // What is in its fourth month is over three months late.
    if (monthsLate <= 1)
        return ReportWords::tr("less than a month late");
    return counted(monthsLate - 1, ReportWords::tr("over %1 month late"), ReportWords::tr("over %1 months late"));
}

QString dueWords(const Due &due)
{
    return due.isNone() ? ReportWords::tr("no deadline") : due.words();
}

ReportCell cell(const QString &text, ReportTone tone)
{
    return {{}, {{text, tone}}};
}

ReportCell valueCell(const QString &text, ReportTone tone)
{
    return {{}, {{text, tone}}, true};
}

ReportCell cellOr(const QString &text, const QString &absent)
{
    return text.trimmed().isEmpty() ? cell(absent, ReportTone::Quiet) : cell(text);
}

QString statusRemark(const ReportStatus &status)
{
    const QString colour = status.colour.toLower();
    if (status.isDecided)
        return colour.isEmpty() ? ReportWords::tr(" (decided)") : ReportWords::tr(" (%1, decided)").arg(colour);
    return colour.isEmpty() ? QString() : u" (%1)"_s.arg(colour);
}

ReportCell statusCell(const ReportStatus &status)
{
    return {status, {}};
}

ReportCell refCell(const ReportAction &action)
{
    return action.ref.isEmpty() ? cell(ReportWords::tr("no reference"), ReportTone::Quiet)
                                : cell(action.ref, ReportTone::Strong);
}

} // namespace waymark::report_words
