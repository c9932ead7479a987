#include "views/plan/FilterBar.h"

#include "base/Id.h"
#include "support/form/FilterLine.h"
#include "support/StatusChip.h"
#include "support/text/SpokenStatus.h"
#include "views/plan/StatusToggle.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered{Status::NotStarted, Status::OnTarget, Status::AtRisk, Status::Missed,
    Status::AwaitingSignOff, Status::SignedOff, Status::NotAssessed};

QToolButton *makeToggle(const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(28);
    return button;
}

} // namespace

FilterBar::FilterBar(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_chips(new QWidget(this))
    , m_words(new FilterLine(tr("Filter by reference, text or lead"), this))
    , m_waiting(makeToggle({}, m_chips))
    , m_overdue(makeToggle({}, m_chips))
    , m_mine(makeToggle(tr("Mine"), m_chips))
    , m_led(makeToggle({}, m_chips))
{
    m_words->setMinimumWidth(120);
    m_words->setMaximumWidth(280);
    makeChips(themes);
    m_layout->setContentsMargins(16, 0, 16, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_words, 1);
    m_layout->addWidget(m_chips, 0);
    connect(m_words, &FilterLine::left, this, &FilterBar::left);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::tell);
    for (QToolButton *toggle : {m_waiting, m_overdue, m_mine})
        connect(toggle, &QAbstractButton::toggled, this, &FilterBar::tell);
    connect(m_mine, &QAbstractButton::clicked, this, [this] { showLed({}); });
    connect(m_led, &QAbstractButton::clicked, this, [this] {
        showLed({});
        tell();
    });
    setPerson({});
    showLed({});
}

void FilterBar::makeChips(const ThemeSource &themes)
{
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (size_t index = 0; index < offered.size(); ++index) {
        m_toggles[index] = new StatusToggle(offered[index], themes, m_chips);
        row->addWidget(m_toggles[index]);
        connect(m_toggles[index], &QAbstractButton::toggled, this, &FilterBar::tell);
    }
    row->addSpacing(4);
    for (QToolButton *toggle : {m_waiting, m_overdue, m_mine, m_led})
        row->addWidget(toggle);
    row->addStretch(1);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseLines();
}

/// One line, or two where the window is narrow.
void FilterBar::chooseLines()
{
    const bool isOneLine = width() >= m_chips->sizeHint().width() + m_words->minimumWidth() + 40;
    m_layout->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QSize FilterBar::minimumSizeHint() const
{
    return {m_chips->sizeHint().width() + 32, QWidget::minimumSizeHint().height()};
}

ActionFilter FilterBar::filter() const
{
    ActionFilter filter;
    filter.text = m_words->text();
    for (const StatusToggle *toggle : m_toggles) {
        if (toggle->isChecked())
            filter.statuses |= ActionFilter::bit(toggle->status());
    }
    filter.waitingOnly = m_waiting->isChecked();
    filter.overdueOnly = m_overdue->isChecked();
    filter.lead = foldedName(m_mine->isChecked() ? m_person : m_ledBy);
    return filter;
}

void FilterBar::setFilter(const ActionFilter &filter)
{
    const QSignalBlocker words(m_words);
    m_words->setText(filter.text);
    for (StatusToggle *toggle : m_toggles) {
        const QSignalBlocker blocker(toggle);
        toggle->setChecked(filter.has(toggle->status()));
    }
    const QSignalBlocker waiting(m_waiting);
    m_waiting->setChecked(filter.waitingOnly);
    const QSignalBlocker overdue(m_overdue);
    m_overdue->setChecked(filter.overdueOnly);
    const QSignalBlocker mine(m_mine);
    m_mine->setChecked(!filter.lead.isEmpty() && filter.lead == foldedName(m_person));
    if (m_mine->isChecked() || filter.lead != foldedName(m_ledBy))
        showLed({});
}

void FilterBar::setLead(const QString &name)
{
    setFilter({.lead = foldedName(name)});
    if (!m_mine->isChecked())
        showLed(name);
}

void FilterBar::showLed(const QString &name)
{
    m_ledBy = name;
    m_led->setVisible(!name.isEmpty());
    m_led->setChecked(!name.isEmpty());
    const QString fit = name.size() > 20 ? name.left(18).trimmed() + u"…"_s : name;
    m_led->setText(tr("Led by %1").arg(QString(fit).replace(u'&', "&&"_L1)));
    m_led->setAccessibleName(tr("Show only what %1 leads").arg(name));
    chooseLines();
}

void FilterBar::clear()
{
    setFilter({});
    tell();
}

void FilterBar::setCounts(const Plan &plan, const analysis::StatusCounts &counts, int waiting)
{
    for (StatusToggle *toggle : m_toggles)
        toggle->setCount(counts.count(toggle->status()), spokenStatus(plan, toggle->status()));
    m_waiting->setText(tr("To assess %1").arg(waiting));
    m_waiting->setAccessibleName(tr("Show only actions to be assessed in this round: %1").arg(waiting));
    m_overdue->setText(tr("Overdue %1").arg(counts.overdue));
    m_overdue->setAccessibleName(tr("Show only overdue actions: %1").arg(counts.overdue));
}

void FilterBar::setPerson(const QString &name)
{
    m_person = name;
    m_mine->setVisible(!name.isEmpty());
    m_mine->setAccessibleName(tr("Show only what %1 leads").arg(name));
}

void FilterBar::focusWords()
{
    m_words->takeKeyboard();
}

void FilterBar::tell()
{
    Q_EMIT filterChanged(filter());
}

} // namespace waymark
