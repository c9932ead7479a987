#include "views/inspector/StatusCountsList.h"

#include "plan/StatusName.h"
#include "support/text/SpokenStatus.h"

#include <QGridLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Worst first, as boards read it.
constexpr Status countsOrder[] = {Status::Missed, Status::AtRisk, Status::OnTarget, Status::AwaitingSignOff,
    Status::SignedOff, Status::NotStarted, Status::Unreadable, Status::NotAssessed};

} // namespace

StatusCountsList::StatusCountsList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_more(new FormLabel(FormLabel::Tone::Quiet, themes, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const Status status : countsOrder) {
        auto *label = new StatusLabel(themes, this);
        auto *count = new FormLabel(FormLabel::Tone::Body, themes, this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, int(m_lines.size()), 0);
        grid->addWidget(count, int(m_lines.size()), 1);
        m_lines.append({status, label, count});
    }
    grid->addWidget(m_more, int(m_lines.size()), 0, 1, 2);
}

void StatusCountsList::setCounts(const Plan &plan, const analysis::StatusCounts &counts)
{
    for (const Line &line : std::as_const(m_lines)) {
        const int count = counts.count(line.status);
        line.label->setStatus(line.status, query::statusName(plan, line.status).word, spokenStatus(plan, line.status));
        line.count->setText(QString::number(count));
        line.count->setAccessibleName(tr("%1 of %2").arg(count).arg(counts.total));
        line.label->setVisible(count > 0);
        line.count->setVisible(count > 0);
    }
    QStringList more;
    if (counts.total > 0)
        more.append(tr("%1% complete").arg(counts.percentComplete()));
    if (counts.overdue > 0)
        more.append(tr("%1 overdue today").arg(counts.overdue));
    if (counts.pastFirst > 0)
        more.append(tr("%1 past the first date").arg(counts.pastFirst));
    if (counts.redated > 0)
        more.append(tr("%1 with a new deadline").arg(counts.redated));
    m_more->say(more.join(u" · "_s));
}

} // namespace waymark
