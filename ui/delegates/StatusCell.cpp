#include "delegates/StatusCell.h"

#include "support/StatusChip.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusRole = Qt::UserRole;
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
            QString::number(index.row() + 1));
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

StatusCell::StatusCell(const QList<StatusOption> &choices, const ThemeSource &themes, QWidget *parent)
    : CellEditor(themes, parent)
    , m_choices(choices)
    , m_list(new QListWidget(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChoiceDelegate(themes, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const StatusOption &choice : m_choices) {
        auto *item = new QListWidgetItem(choice.word, m_list);
        item->setData(statusRole, static_cast<int>(choice.status));
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(m_list->count()).arg(choice.spoken));
    }
    setContent(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT accepted(EditThen::Stay); });
}

QString StatusCell::text() const
{
    const int row = m_list->currentRow();
    return row < 0 ? m_before : statusText(m_choices.at(row).status);
}

void StatusCell::setText(const QString &text)
{
    m_before = text;
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_choices.size(); ++row) {
        if (statusText(m_choices.at(row).status) == text)
            m_list->setCurrentRow(row);
    }
}

bool StatusCell::handleKey(QKeyEvent &event)
{
    const int row = event.key() - Qt::Key_1;
    if (row >= 0 && row < m_choices.size()) {
        m_list->setCurrentRow(row);
        Q_EMIT accepted(EditThen::Stay);
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    Q_EMIT accepted(EditThen::Stay);
    return true;
}

QSize StatusCell::contentSize() const
{
    return {m_list->sizeHintForColumn(0) + 8, choiceHeight * static_cast<int>(m_choices.size())};
}

} // namespace waymark
