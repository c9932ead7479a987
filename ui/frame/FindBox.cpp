#include "frame/FindBox.h"

#include "models/ActionFilter.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/texts/FoldedText.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 12;
constexpr int listWidth = 480;

struct Entry
{
    query::Place place;
    QString reference;
    QString text;
};

/// Everything that has a reference, in the order of the plan, KPIs last.
template <typename Use> void eachEntry(const Plan &plan, Use use)
{
    for (const Priority *priority : plan.all<Priority>()) {
        use(Entry{{RecordKind::Priority, priority->id}, priority->number, priority->title});
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            use(Entry{{RecordKind::Outcome, outcome->id}, outcome->ref, outcome->text});
            for (const Action *action : plan.all<Action>(outcome->id))
                use(Entry{{RecordKind::Action, action->id}, action->ref, action->text});
        }
    }
    for (const Kpi *kpi : plan.all<Kpi>())
        use(Entry{{RecordKind::Kpi, kpi->id}, kpi->code, kpi->text});
}

} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Find anything"));
    setAccessibleName(tr("Find anything in the plan"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &FindBox::look);
}

FindBox::~FindBox() = default;

void FindBox::setPlan(const Plan *plan)
{
    m_plan = plan;
    setEnabled(plan);
    clear();
    closeList();
}

void FindBox::look(const QString &words)
{
    const FilterWords wanted(words);
    if (!m_plan || wanted.isEmpty()) {
        closeList();
        return;
    }
    QList<Entry> found;
    const QString exact = foldedReference(words);
    eachEntry(*m_plan, [&](const Entry &entry) {
        if (foldedReference(entry.reference) == exact)
            found.prepend(entry); // what was named stands first
        else if (found.size() < mostFound && wanted.match(FilterText::of(entry.reference, entry.text)))
            found.append(entry);
    });
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAccessibleName(tr("Found"));
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this, &FindBox::choose);
    }
    m_list->clear();
    for (const Entry &entry : std::as_const(found)) {
        auto *item = new QListWidgetItem(u"%1   %2"_s.arg(entry.reference, entry.text.simplified().left(120)), m_list);
        item->setData(Qt::UserRole, entry.place.id.text());
        item->setData(Qt::UserRole + 1, static_cast<int>(entry.place.kind));
        item->setSizeHint({0, 32});
    }
    if (found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing has these words"), m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, 32});
    }
    m_list->setCurrentRow(found.isEmpty() ? -1 : 0);
    setAccessibleDescription(found.isEmpty()
            ? tr("Nothing found")
            : tr("%1 found; first: %2").arg(found.size()).arg(m_list->item(0)->text()));
    placeList();
}

void FindBox::placeList()
{
    const QPoint below = mapTo(window(), QPoint(0, height() + 2));
    const int width = std::min(listWidth, window()->width() - below.x() - 8);
    m_list->setGeometry(
        below.x(), below.y(), std::max(width, this->width()), m_list->count() * 32 + 2 * m_list->frameWidth());
    m_list->show();
    m_list->raise();
}

void FindBox::choose()
{
    const QListWidgetItem *item = m_list ? m_list->currentItem() : nullptr;
    if (!item || m_list->isHidden())
        return;
    const query::Place place{static_cast<RecordKind>(item->data(Qt::UserRole + 1).toInt()),
        Id::fromText(item->data(Qt::UserRole).toString())};
    clear();
    closeList();
    Q_EMIT found(place);
}

void FindBox::closeList()
{
    setAccessibleDescription({});
    if (m_list)
        m_list->hide();
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_list && m_list->isVisible();
    if (event->key() == Qt::Key_Escape) {
        clear();
        closeList();
        return;
    }
    if (isOpen && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
        setAccessibleDescription(m_list->currentItem()->text());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        closeList();
}

} // namespace waymark
