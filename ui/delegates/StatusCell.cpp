#include "delegates/StatusCell.h"

#include "plan/StatusName.h"
#include "support/StatusChip.h"
#include "support/text/SpokenStatus.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusRole = Qt::UserRole; ///< int of Status; none where nothing is to change
constexpr int textRole = Qt::UserRole + 1; ///< what the cell says where it is chosen
constexpr int keyRole = Qt::UserRole + 2;
constexpr int spokenRole = Qt::UserRole + 3;
constexpr int keyWidth = 24;
constexpr int choiceHeight = 28;

/// Key, chip, word.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const ThemeSource &themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setFont(option.font);
        painter->fillRect(option.rect, isChosen ? m_themes.now().selection : m_themes.now().base);
        const QColor text = isChosen ? m_themes.now().selectionText : m_themes.now().text;
        painter->setPen(isChosen ? m_themes.now().selectionText : m_themes.now().mutedText);
        painter->drawText(QRect(option.rect.x(), option.rect.y(), keyWidth, option.rect.height()), Qt::AlignCenter,
            index.data(keyRole).toString());
        paintStatus(*painter, option.rect.adjusted(keyWidth, 0, -4, 0),
            static_cast<Status>(index.data(statusRole).toInt()), index.data().toString(), m_themes.now(), text);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {keyWidth + 40 + option.fontMetrics.horizontalAdvance(index.data().toString()), choiceHeight};
    }

private:
    const ThemeSource &m_themes;
};

} // namespace

QList<StatusOption> statusOptions(const Plan &plan)
{
    QList<StatusOption> options;
    for (const Status one : chosenStatuses)
        options.append({one, query::statusName(plan, one).word, spokenStatus(plan, one)});
    return options;
}

const QString StatusCell::unchanged = u"unchanged"_s;

StatusCell::StatusCell(const QList<StatusOption> &choices, const ThemeSource &themes, QWidget *parent)
    : CellEditor(themes, parent)
    , m_list(new QListWidget(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChoiceDelegate(themes, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const StatusOption &choice : choices)
        add(choice, statusText(choice.status), QString::number(m_list->count() + 1));
    setContent(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT accepted(EditThen::Stay); });
}

void StatusCell::offerUnchanged()
{
    add({Status::NotAssessed, tr("No change"), tr("No change since last time")}, unchanged, u"0"_s);
}

void StatusCell::add(const StatusOption &choice, const QString &text, const QString &key)
{
    auto *item = new QListWidgetItem(choice.word, m_list);
    item->setData(statusRole, static_cast<int>(choice.status));
    item->setData(textRole, text);
    item->setData(keyRole, key);
    item->setData(spokenRole, choice.spoken);
    item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(key, choice.spoken));
}

QString StatusCell::text() const
{
    const QListWidgetItem *chosen = m_list->currentItem();
    return chosen ? chosen->data(textRole).toString() : m_before;
}

void StatusCell::setText(const QString &text)
{
    m_before = text;
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(textRole).toString() == text)
            m_list->setCurrentRow(row);
    }
}

bool StatusCell::takeKey(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(keyRole).toString() != key)
            continue;
        m_list->setCurrentRow(row);
        Q_EMIT accepted(EditThen::Stay);
        return true;
    }
    return false;
}

void StatusCell::findNext(const QString &letter)
{
    for (int step = 1; step <= m_list->count(); ++step) {
        const int row = (m_list->currentRow() + step) % m_list->count();
        const QListWidgetItem &item = *m_list->item(row);
        if (item.text().startsWith(letter, Qt::CaseInsensitive)
            || item.data(spokenRole).toString().startsWith(letter, Qt::CaseInsensitive)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool StatusCell::handleKey(QKeyEvent &event)
{
    const QString written = event.text();
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (others || written.size() != 1 || !written.front().isLetterOrNumber())
        return false;
    if (!takeKey(written))
        findNext(written);
    return true; // what begins none of them is no key of the list
}

QSize StatusCell::contentSize() const
{
    return {m_list->sizeHintForColumn(0) + 8, choiceHeight * m_list->count()};
}

} // namespace waymark
