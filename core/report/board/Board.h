#pragma once

#include "report/board/BoardLimits.h"
#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// What the panels of a group's pages are made of and where they go.
struct Board
{
    const ReportData &section; ///< of the group alone
    const ReportData &whole; ///< of the report; the same where it is about one group
    QString key; ///< in front of the keys of headings: "group-2-"; empty where there is one group
    int level = 2; ///< of the panels' headings
    BoardLimits limits;

    [[nodiscard]] ReportHeading heading(const QString &text, const QString &name) const
    {
        return {level, text, key + name};
    }
    /// Its actions that are not finished, the gravest first: missed, at risk, past their deadline, said to be delayed;
    /// then the others in the plan's order.
    [[nodiscard]] QList<const ReportAction *> openActions() const;
};

/// Lines as bullets of one paragraph.
[[nodiscard]] ReportParagraph bulletsOf(const QStringList &lines, ReportTone tone = ReportTone::Plain);
/// "Annual reviews are cleared (3.3.1)"
[[nodiscard]] QString withRef(const QString &words, const QString &ref);

} // namespace waymark::report_words
