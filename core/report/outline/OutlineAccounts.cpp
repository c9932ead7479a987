#include "report/outline/OutlineAccounts.h"

#include "plan/records/Priority.h"
#include "report/data/ReportWords.h"
#include "report/outline/OutlineCells.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

void addAccounts(const QList<ReportAccount> &accounts, const QString &about, QList<ReportBlock> &blocks)
{
    for (const ReportAccount &account : accounts) {
        ReportTable table{ReportTable::Kind::List,
            ReportWords::tr("Account of %1, %2").arg(about, account.month.words()),
            {{ReportWords::tr("Account"), 16}, {account.month.words(), 62}}, {}};
        for (const auto &[caption, text] : account.texts)
            table.rows.append({cell(caption, ReportTone::Strong), cell(text)});
        blocks.append(table);
    }
}

void addAllAccounts(const ReportData &data, QList<ReportBlock> &blocks)
{
    blocks.append(
        ReportHeading{2, ReportWords::tr("Position then, what we did, position now, impact and next"), u"accounts"_s});
    bool isAny = false;
    const auto add = [&](const QString &heading, const QString &key, const QString &about,
                         const QList<ReportAccount> &accounts) {
        if (accounts.isEmpty())
            return;
        isAny = true;
        blocks.append(ReportHeading{3, heading, key});
        addAccounts(accounts, about, blocks);
    };
    for (qsizetype p = 0; p < data.priorities.size(); ++p) {
        const ReportPriority &priority = data.priorities.at(p);
        add(ReportWords::tr("Priority %1 %2").arg(priority.number, priority.title), u"account-%1"_s.arg(p + 1),
            ReportWords::tr("priority %1").arg(priority.number), priority.accounts);
        for (qsizetype o = 0; o < priority.outcomes.size(); ++o) {
            const ReportOutcome &outcome = priority.outcomes.at(o);
            add(u"%1 %2"_s.arg(outcome.ref, outcome.text.section(u'\n', 0, 0)).trimmed(),
                u"account-%1-%2"_s.arg(p + 1).arg(o + 1), ReportWords::tr("outcome %1").arg(outcome.ref),
                outcome.accounts);
        }
    }
    if (!isAny)
        blocks.append(ReportParagraph{{ReportWords::tr("No account was given in this period."), ReportTone::Alert}});
}

} // namespace waymark::report_words
