#include "views/plan/FilterBar.h"

#include "base/Id.h"
#include "support/StatusChip.h"
#include "views/plan/StatusToggle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
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

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_waiting(makeToggle({}, this))
    , m_overdue(makeToggle({}, this))
    , m_mine(makeToggle(tr("Mine"), this))
{
    m_words->setPlaceholderText(tr("Filter by reference, text or lead"));
    m_words->setAccessibleName(tr("Filter by reference, text or lead"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(120);
    m_words->setMaximumWidth(320);
    m_words->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addSpacing(4);
    for (size_t index = 0; index < offered.size(); ++index) {
        m_toggles[index] = new StatusToggle(offered[index], theme, this);
        layout->addWidget(m_toggles[index]);
        connect(m_toggles[index], &QAbstractButton::toggled, this, &FilterBar::tell);
    }
    layout->addSpacing(4);
    layout->addWidget(m_waiting);
    layout->addWidget(m_overdue);
    layout->addWidget(m_mine);
    layout->addStretch(1);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::tell);
    connect(m_waiting, &QAbstractButton::toggled, this, &FilterBar::tell);
    connect(m_overdue, &QAbstractButton::toggled, this, &FilterBar::tell);
    connect(m_mine, &QAbstractButton::toggled, this, &FilterBar::tell);
    setPerson({});
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
    filter.lead = m_mine->isChecked() ? foldedName(m_person) : QString();
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

void FilterBar::setTheme(const Theme &theme)
{
    for (StatusToggle *toggle : m_toggles)
        toggle->setTheme(theme);
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::tell()
{
    Q_EMIT filterChanged(filter());
}

} // namespace waymark
