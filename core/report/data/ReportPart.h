#pragma once

#include "plan/ReportKind.h"

#include <QList>
#include <QString>

namespace waymark {

/// What a report is made of. Each is one heading of level 2, or none where there is nothing to say.
enum class ReportPart {
    Summary, ///< of a cover paper
    Recommendations,
    PlainSummary,
    Background,
    Overall,
    Figures,
    Priorities,
    History,
    Since, ///< what turned, was finished, slipped or was given another date since the last report
    Exceptions,
    Progress,
    Milestones,
    Kpis,
    Charts,
    Risks,
    Asks,
    Voices,
    Accounts,
    Evidence,
    Training,
    Readings, ///< every KPI's readings, month by month
    Actions,
    Changes, ///< to the plan itself
    Papers,
    Key,
    Glossary,
};

/// Every kind there is, in the order in which they are offered.
[[nodiscard]] const QList<ReportKind> &offeredReports();
/// What a report of a kind consists of, in its order.
[[nodiscard]] const QList<ReportPart> &partsOf(ReportKind kind);
/// What a kind has only where somebody asks for it, behind the pages that a board reads.
[[nodiscard]] QList<ReportPart> annexesOf(ReportKind kind);
/// Those without which a report of that kind would be none: they cannot be left out.
[[nodiscard]] bool isNeeded(ReportPart part);

/// Whether a report about so many priorities has that part. A single one is not compared with others, though on a page
/// its outcomes stand in their place.
[[nodiscard]] bool canHave(ReportKind kind, ReportPart part, qsizetype priorities);

/// "Highlight report"
[[nodiscard]] QString kindWords(ReportKind kind);
/// What it is for, in a few words: "For the board: one group, one period".
[[nodiscard]] QString kindPurpose(ReportKind kind);
/// "highlight", "cover-paper": of files and of the command line.
[[nodiscard]] QString kindId(ReportKind kind);
/// NotGiven where no kind is called that.
[[nodiscard]] ReportKind kindFromId(const QString &id);

/// "Risks": what it is called where it is switched on and off.
[[nodiscard]] QString partWords(ReportPart part);
/// "risks": as kept in a plan, so it never changes.
[[nodiscard]] QString partId(ReportPart part);
/// The parts that such ids name; what is no part is passed over.
[[nodiscard]] QList<ReportPart> partsFromIds(const QStringList &ids);

} // namespace waymark
