#include "frame/Sidebar.h"

#include "support/Icons.h"
#include "support/PlainText.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

enum Role { CountRole = Qt::UserRole, NumberRole, IconRole };

constexpr int rowHeight = 36;
constexpr int wide = 240;
constexpr int narrow = 56;

/// Icon, words, count; the current place has a bar in the accent.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void setTheme(const Theme &theme) { m_theme = theme; }
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, isCurrent);
        const QString numbered = index.data(NumberRole).toString();
        const QString icon = index.data(IconRole).toString();
        const QRect row = option.rect.adjusted(8, 2, -8, -2);
        const QColor ink = isCurrent ? m_theme.selectionText : m_theme.text;
        int left = row.left() + 10;
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        if (!icon.isEmpty())
            iconOf(icon, ink, ink)
                .paint(painter,
                    QRect(m_isNarrow ? row.left() + (row.width() - 20) / 2 : left, row.top() + (row.height() - 20) / 2,
                        20, 20));
        painter->setPen(ink);
        const QString words = index.data(Qt::DisplayRole).toString();
        if (m_isNarrow) {
            if (icon.isEmpty())
                painter->drawText(row, Qt::AlignCenter, numbered);
            painter->restore();
            return;
        }
        if (!numbered.isEmpty()) {
            painter->setPen(isCurrent ? ink : m_theme.mutedText);
            painter->drawText(QRect(left, row.top(), 20, row.height()), Qt::AlignCenter, numbered);
        }
        left += 30;
        const int count = index.data(CountRole).toInt();
        int right = row.right() - 10;
        if (count > 0) {
            const QString number = QString::number(count);
            const int width = QFontMetrics(font).horizontalAdvance(number);
            painter->setPen(isCurrent ? ink : m_theme.mutedText);
            painter->drawText(QRect(right - width, row.top(), width + 1, row.height()), Qt::AlignVCenter, number);
            right -= width + 8;
        }
        painter->setPen(ink);
        const QRect place(left, row.top(), right - left, row.height());
        painter->drawText(place, Qt::AlignVCenter, QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {narrow, rowHeight};
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent) const
    {
        const QRectF row = QRectF(option.rect).adjusted(8, 2, -8, -2);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? m_theme.selection : m_theme.hover);
            painter.drawRoundedRect(row, 6, 6);
        }
        if (isCurrent) {
            painter.setBrush(m_theme.accent);
            painter.drawRoundedRect(QRectF(row.left(), row.top() + 7, 3, row.height() - 14), 1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(m_theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
        }
    }

    Theme m_theme;
    bool m_isNarrow = false;
};

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setTheme(theme);
    setNarrow(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT chosen(at(row));
    });
}

void Sidebar::addPlace(
    const QString &icon, const QString &words, const Destination &destination, int waiting, const QString &number)
{
    const QString named = number.isEmpty() ? words : number + u' ' + words;
    const QString spoken = waiting == 0 ? named
        : destination.page == Destination::Page::Issues
        ? tr("%1, %2 to look at").arg(named, QString::number(waiting))
        : tr("%1, %2 not assessed in this round").arg(named, QString::number(waiting));
    auto *item = new QListWidgetItem(words, this);
    item->setData(IconRole, icon);
    item->setData(CountRole, waiting);
    item->setData(NumberRole, number);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(plainForRichText(spoken));
    m_places.append(destination);
}

void Sidebar::showPlan(const Plan *plan, const WaitingCounts &waiting, int issues)
{
    const Destination before = at(currentRow());
    m_isFilling = true;
    clear();
    m_places.clear();
    addPlace(u"home"_s, tr("Home"), {Destination::Page::Home, {}}, 0);
    if (plan) {
        addPlace(u"plan"_s, tr("Plan"), {Destination::Page::Plan, {}}, 0);
        for (const Priority *priority : plan->all<Priority>()) {
            addPlace({}, priority->title, {Destination::Page::Plan, priority->id}, waiting.of(priority->id),
                priority->number);
        }
        addPlace(u"month"_s, tr("Month"), {Destination::Page::Month, {}}, waiting.all());
        addPlace(u"kpis"_s, tr("KPIs"), {Destination::Page::Kpis, {}}, 0);
        addPlace(u"deadlines"_s, tr("Deadlines"), {Destination::Page::Deadlines, {}}, 0);
        addPlace(u"people"_s, tr("People"), {Destination::Page::People, {}}, 0);
        addPlace(u"reports"_s, tr("Reports"), {Destination::Page::Reports, {}}, 0);
        addPlace(u"issues"_s, tr("Issues"), {Destination::Page::Issues, {}}, issues);
    }
    m_isFilling = false;
    setCurrent(before);
}

void Sidebar::setCurrent(const Destination &destination)
{
    m_isFilling = true;
    setCurrentRow(static_cast<int>(m_places.indexOf(destination)));
    m_isFilling = false;
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    static_cast<PlaceDelegate *>(itemDelegate())->setNarrow(isNarrow);
    setFixedWidth(isNarrow ? narrow : wide);
    viewport()->update();
}

void Sidebar::setTheme(const Theme &theme)
{
    m_theme = theme;
    static_cast<PlaceDelegate *>(itemDelegate())->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.window);
    setPalette(palette);
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

} // namespace waymark
