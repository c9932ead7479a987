#include "views/month/RoundCloser.h"

#include "analysis/PlanChecks.h"
#include "analysis/rounds/Rounds.h"
#include "desk/TypedError.h"
#include "document/PlanDocument.h"
#include "edit/RoundEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/DueCalendar.h"
#include "plan/queries/RoundQueries.h"
#include "support/form/FormLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

RoundCloser::RoundCloser(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_words(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_caption(new FormLabel(FormLabel::Tone::Body, context.themes, this, tr("Signed by")))
    , m_name(new QLineEdit(this))
    , m_close(new QPushButton(this))
    , m_past(new QPushButton(tr("As it was c&losed"), this))
    , m_correct(new QPushButton(tr("&Correct"), this))
    , m_reopen(new QPushButton(tr("&Open again"), this))
    , m_next(new QPushButton(this))
{
    m_name->setAccessibleName(tr("Signed by"));
    m_name->setText(context.document.author().name);
    m_caption->setWordWrap(false);
    m_correct->setCheckable(true);
    m_past->setCheckable(true);
    m_past->setToolTip(tr("Without what was corrected afterwards"));
    m_correct->setToolTip(tr("What is changed now is marked as a correction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_caption, m_name, m_close, m_next, m_past, m_correct, m_reopen})
        row->addWidget(part);
    connect(&m_document, &PlanDocument::authorChanged, this, &RoundCloser::refresh);
    connect(m_close, &QPushButton::clicked, this, &RoundCloser::close);
    connect(m_name, &QLineEdit::textEdited, this, &RoundCloser::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &RoundCloser::close);
    connect(m_reopen, &QPushButton::clicked, this, &RoundCloser::reopen);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextAsked(m_month.plus(1)); });
    connect(m_correct, &QPushButton::toggled, this, [this](bool isOn) { m_isCorrecting = isOn; });
    connect(m_past, &QPushButton::toggled, this, [this](bool isOn) {
        Q_EMIT pastChosen(isOn);
        refresh();
    });
}

void RoundCloser::showRound(const Id &owner, Month month, int total, int waiting)
{
    if (owner != m_owner || month != m_month) {
        for (QPushButton *button : {m_correct, m_past})
            button->setChecked(false);
    }
    m_owner = owner;
    m_month = month;
    m_total = total;
    m_waiting = waiting;
    refresh();
}

QString RoundCloser::openWords() const
{
    if (m_total == 0)
        return tr("Nothing is to be assessed in %1.").arg(m_month.words());
    if (m_waiting == 0)
        return tr("All are assessed. Sign the month off so that it stays as it is.");
    return m_waiting == 1
        ? tr("1 action is not assessed; when the month is closed, reports say “no update received”.")
        : tr("%1 actions are not assessed; when the month is closed, reports say “no update received”.").arg(m_waiting);
}

void RoundCloser::refresh()
{
    m_isWarned = false;
    const Plan &plan = m_document.plan();
    const bool isOne = !m_owner.isNull() && m_month.isValid();
    const Round *closing = isOne ? query::closedRound(plan, m_owner, m_month) : nullptr;
    if (closing) {
        m_words->setText(
            tr("%1 was closed by %2 on %3.").arg(m_month.words(), closing->closedBy, longDay(closing->closedOn)));
    } else if (isOne) {
        m_words->setText(openWords());
    } else {
        const QList<Id> owners = query::roundOwners(plan);
        const auto closed = std::count_if(owners.cbegin(), owners.cend(),
            [&](const Id &owner) { return query::closedRound(plan, owner, m_month) != nullptr; });
        m_words->setText(tr("%1 of %2 groups have closed %3.").arg(closed).arg(owners.size()).arg(m_month.words()));
    }
    if (!m_name->isModified()) // what somebody typed stays
        m_name->setText(m_document.author().name);
    m_close->setText(tr("C&lose %1").arg(m_month.words()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_name, m_close})
        part->setVisible(isOne && !closing && m_total > 0);
    const auto next =
        isOne ? analysis::roundToStart(plan, m_owner, m_month, m_context.clock.today()) : std::optional<Month>();
    m_next->setVisible(next.has_value());
    m_next->setText(next ? tr("&Start %1").arg(next->words()) : QString());
    if (!closing)
        m_past->setChecked(false);
    m_past->setVisible(closing);
    for (QPushButton *button : {m_correct, m_reopen})
        button->setVisible(closing && !m_past->isChecked());
}

Id RoundCloser::closingSet() const
{
    const Id round = keyedId(RecordKind::Round, m_owner, m_month.text());
    const Result<QList<ChangeSet>> sets = m_document.historyOf({round});
    for (const ChangeSet &set : sets ? *sets : QList<ChangeSet>()) {
        for (const Change &change : set.changes) {
            if (change.field == &fieldOf<&Round::closedBy>() && !change.after.isEmpty())
                return set.id;
        }
    }
    return {};
}

/// Once for the plan as it stands: true where there is something to look at first.
bool RoundCloser::warn()
{
    const Plan &plan = m_document.plan();
    QList<analysis::PlanIssue> found;
    for (const analysis::PlanIssue &issue : analysis::checkPlan(plan, m_context.clock.today(), m_month)) {
        if (analysis::ruleInfo(issue.rule).severity == analysis::Severity::Contradiction
            && issue.place.kind == RecordKind::Action && query::roundOwnerOf(plan, issue.place.id) == m_owner)
            found.append(issue);
    }
    if (found.isEmpty() || m_isWarned)
        return false;
    m_isWarned = true;
    m_words->setText(found.size() == 1
            ? tr("Before it is closed: %1 Closing again closes all the same.").arg(found.first().sentence)
            : tr("Before it is closed, 1 of %1: %2 Closing again closes all the same.")
                  .arg(found.size())
                  .arg(found.first().sentence));
    Q_EMIT contradictionFound(found.first().place.id);
    return true;
}

void RoundCloser::close()
{
    if (!m_name->text().trimmed().isEmpty() && warn())
        return;
    const auto done = m_document.submit(
        edit::closeRound(m_document.plan(), m_owner, m_month, m_name->text(), m_context.clock.today()));
    if (done)
        return;
    if (!isAboutWhatWasTyped(done.error())) {
        m_context.notices.fail(done.error());
        return;
    }
    // Beside the name it is about, and only until that is given.
    m_words->setText(done.error().sentence);
    m_name->setFocus(Qt::OtherFocusReason);
}

void RoundCloser::reopen()
{
    const auto done = m_document.submit(edit::reopenRound(m_document.plan(), m_owner, m_month));
    if (!done)
        m_context.notices.fail(done.error());
}

} // namespace waymark
