#include "views/reports/ReportChoices.h"

#include "analysis/rounds/Rounds.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "report/making/ReportBuilder.h"
#include "support/text/EscapedText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QComboBox *narrowBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    // A long title must not make the panel wide; the list itself shows it whole.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

Month monthOf(const QComboBox *box)
{
    return Month::fromText(box->currentData().toString());
}

void choose(QComboBox *box, const QString &data)
{
    const int index = box->findData(data);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace

ReportChoices::ReportChoices(const Plan &plan, const Clock &clock, const QString &author, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_kind(narrowBox(this))
    , m_scope(narrowBox(this))
    , m_from(narrowBox(this))
    , m_to(narrowBox(this))
    , m_author(new QLineEdit(author, this))
{
    setFocusProxy(m_kind);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const ReportKind kind : offeredReports()) {
        m_kind->addItem(kindWords(kind), kindId(kind));
        m_kind->setItemData(m_kind->count() - 1, kindPurpose(kind), Qt::ToolTipRole);
    }
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&About"), m_scope);
    form->addRow(tr("Fr&om"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("A&uthor"), m_author);
    refresh();
    setRound(analysis::openRound(plan, clock.today()));
    connect(m_scope, &QComboBox::currentTextChanged, this, &ReportChoices::tellWholeScope);
    for (QComboBox *box : {m_kind, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] { keepInOrder(box); });
    connect(m_author, &QLineEdit::editingFinished, this, &ReportChoices::changed);
}

ReportRequest ReportChoices::request() const
{
    ReportRequest request;
    request.kind = kindFromId(m_kind->currentData().toString());
    request.scope = Id::fromText(m_scope->currentData().toString());
    request.from = monthOf(m_from);
    request.to = monthOf(m_to);
    request.author = m_author->text().simplified();
    return request;
}

void ReportChoices::setKind(ReportKind kind)
{
    choose(m_kind, kindId(kind));
}

void ReportChoices::setScope(const Id &scope)
{
    choose(m_scope, scope.isNull() ? QString() : scope.text());
}

void ReportChoices::setPeriod(Month from, Month to)
{
    m_isPeriodChosen = true;
    choosePeriod(from, to);
}

void ReportChoices::setAuthor(const QString &author)
{
    if (m_author->isModified() || m_author->text() == author)
        return;
    m_author->setText(author);
    Q_EMIT changed();
}

void ReportChoices::setRound(Month round)
{
    if (m_isPeriodChosen && round == m_round)
        return;
    m_round = round;
    m_isPeriodChosen = false;
    refresh(); // or a round before the first assessment might not be there to choose
    const Month usual = usualReportMonth(m_plan, round);
    const ReportRequest before = request();
    choosePeriod(usual, usual);
    if (before.from != usual || before.to != usual)
        Q_EMIT changed();
}

void ReportChoices::choosePeriod(Month from, Month to)
{
    const QSignalBlocker quiet(m_from);
    const QSignalBlocker quietToo(m_to);
    choose(m_from, from.text());
    choose(m_to, to.text());
}

void ReportChoices::refresh()
{
    const ReportRequest kept = request();
    {
        const QSignalBlocker quiet(m_scope);
        fillScopes();
        setScope(kept.scope.id());
    }
    tellWholeScope();
    const QSignalBlocker quiet(m_from);
    const QSignalBlocker quietToo(m_to);
    fillMonths();
    if (kept.from.isValid())
        choosePeriod(kept.from, kept.to);
}

void ReportChoices::fillScopes()
{
    m_scope->clear();
    m_scope->addItem(tr("Whole plan"), QString());
    for (const Priority *priority : m_plan.all<Priority>())
        m_scope->addItem(tr("Priority %1: %2").arg(priority->number, priority->title), priority->id.text());
    for (const DeliveryGroup *group : m_plan.all<DeliveryGroup>())
        m_scope->addItem(tr("Group: %1").arg(group->name), group->id.text());
}

/// From the first month with an assessment (or the plan's first, or the one before the round) to this one, newest
/// first.
void ReportChoices::fillMonths()
{
    const Month now = Month::of(m_clock.today());
    Month last = now;
    Month first = now.plus(-1);
    if (m_round.isValid()) {
        last = std::max(last, m_round);
        first = std::min(first, m_round.plus(-1));
    }
    if (const Month start = Month::of(m_plan.info().start); start.isValid())
        first = std::min(first, start);
    for (const Id &id : m_plan.living(RecordKind::Assessment)) {
        const Month month = m_plan.get<Assessment>(id)->month;
        first = std::min(first, month);
        last = std::max(last, month);
    }
    m_from->clear();
    m_to->clear();
    for (Month month = last; month >= first; month = month.plus(-1)) {
        m_from->addItem(month.words(), month.text());
        m_to->addItem(month.words(), month.text());
    }
}

/// A long title does not fit.
void ReportChoices::tellWholeScope()
{
    m_scope->setToolTip(plainForRichText(m_scope->currentText()));
}

/// The other end of the period follows, so that no period ever runs backwards.
void ReportChoices::keepInOrder(QComboBox *moved)
{
    m_isPeriodChosen = true;
    if (monthOf(m_to) < monthOf(m_from)) {
        QComboBox *other = moved == m_from ? m_to : m_from;
        const QSignalBlocker quiet(other);
        choose(other, moved->currentData().toString());
    }
    Q_EMIT changed();
}

} // namespace waymark
