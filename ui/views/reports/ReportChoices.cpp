#include "views/reports/ReportChoices.h"

#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Priority.h"
#include "report/ReportBuilder.h"

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
    const Month usual = usualReportMonth(plan, clock);
    setPeriod(usual, usual);

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
        setScope(kept.scope);
    }
    const QSignalBlocker quiet(m_from);
    const QSignalBlocker quietToo(m_to);
    fillMonths();
    if (kept.from.isValid())
        setPeriod(kept.from, kept.to);
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

/// From the first month with an assessment (or the plan's first) to this one, newest first.
void ReportChoices::fillMonths()
{
    const Month now = Month::of(m_clock.today());
    Month last = now;
    Month first = usualReportMonth(m_plan, m_clock);
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

/// The other end of the period follows, so that no period ever runs backwards.
void ReportChoices::keepInOrder(QComboBox *moved)
{
    if (monthOf(m_to) < monthOf(m_from)) {
        QComboBox *other = moved == m_from ? m_to : m_from;
        const QSignalBlocker quiet(other);
        choose(other, moved->currentData().toString());
    }
    Q_EMIT changed();
}

} // namespace waymark
