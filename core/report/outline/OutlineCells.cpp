#include "report/outline/OutlineCells.h"

#include "plan/DueCalendar.h"
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

ReportCell statusWithLateness(const ReportAction &action)
{
    ReportCell made = statusCell(action.status);
    if (!action.lateWords.isEmpty())
        made.lines.append({action.lateWords, ReportTone::Strong});
    return made;
}

QString correctedWords(const ReportUpdate &update)
{
    const QString words = ReportWords::tr("%1 corrected on %2").arg(update.month.words(), longDay(update.correctedOn));
    return update.correctedBy.isEmpty() ? words : ReportWords::tr("%1 by %2").arg(words, update.correctedBy);
}

ReportCell refCell(const ReportAction &action)
{
    return action.ref.isEmpty() ? cell(ReportWords::tr("no reference"), ReportTone::Quiet)
                                : cell(action.ref, ReportTone::Strong);
}

} // namespace waymark::report_words
