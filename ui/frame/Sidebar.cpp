#include "frame/Sidebar.h"

#include "frame/DeskPages.h"
#include "plan/records/Priority.h"
#include "support/Icons.h"
#include "support/text/EscapedText.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

enum Role { CountRole = Qt::UserRole, NumberRole, IconRole };

constexpr int placeHeight = 36;
constexpr int wide = 240;
constexpr int narrow = 56;

/// Icon, words, count; the current place has a bar in the accent.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const ThemeSource &themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }
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
        const QColor ink = isCurrent ? m_themes.now().selectionText : m_themes.now().text;
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
            painter->setPen(isCurrent ? ink : m_themes.now().mutedText);
            painter->drawText(QRect(left, row.top(), 20, row.height()), Qt::AlignCenter, numbered);
        }
        left += 30;
        const int count = index.data(CountRole).toInt();
        int right = row.right() - 10;
        if (count > 0) {
            const QString number = QString::number(count);
            const int width = QFontMetrics(font).horizontalAdvance(number);
            painter->setPen(isCurrent ? ink : m_themes.now().mutedText);
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
        return {narrow, placeHeight};
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent) const
    {
        const QRectF row = QRectF(option.rect).adjusted(8, 2, -8, -2);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isCurrent ? m_themes.now().selection : m_themes.now().hover);
            painter.drawRoundedRect(row, 6, 6);
        }
        if (isCurrent) {
            painter.setBrush(m_themes.now().accent);
            painter.drawRoundedRect(QRectF(row.left(), row.top() + 7, 3, row.height() - 14), 1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(m_themes.now().focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
        }
    }

    const ThemeSource &m_themes;
    bool m_isNarrow = false;
};

} // namespace

Sidebar::Sidebar(const ThemeSource &themes, QWidget *parent)
    : QListWidget(parent)
    , m_themes(themes)
{
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PlaceDelegate(themes, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    themes.follow(this, [this](const Theme &theme) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::Base, theme.window);
        setPalette(palette);
    });
    setNarrow(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            Q_EMIT chosen(at(row));
    });
}

QList<Sidebar::Place> Sidebar::placesOf(
    const Plan *plan, const WaitingCounts &waiting, const QHash<QString, int> &inPages)
{
    QList<Place> places{{homePage, tr("Home"), {homePage}}};
    if (!plan)
        return places;
    for (const DeskPageInfo &page : deskPages()) {
        places.append({page.id, page.words(), {page.id}, inPages.value(page.id), page.waiting});
        if (page.id != planPage)
            continue;
        for (const Priority *priority : plan->all<Priority>())
            places.append({{}, priority->title, {planPage, priority->id}, waiting.of(priority->id),
                deskPage(monthPage).waiting, priority->number});
    }
    return places;
}

void Sidebar::showPlace(QListWidgetItem &item, const Place &place)
{
    const QString named = place.number.isEmpty() ? place.words : place.number + u' ' + place.words;
    const QString spoken =
        place.waiting == 0 ? named : named + u", "_s + place.waitingWords.arg(QString::number(place.waiting));
    item.setText(place.words);
    item.setData(IconRole, place.icon);
    item.setData(CountRole, place.waiting);
    item.setData(NumberRole, place.number);
    item.setData(Qt::AccessibleTextRole, spoken);
    item.setToolTip(plainForRichText(spoken));
}

/// After every edit: what stands there as it is, is left alone.
void Sidebar::showPlan(const Plan *plan, const WaitingCounts &waiting, const QHash<QString, int> &inPages)
{
    const Destination before = at(currentRow());
    const QList<Place> places = placesOf(plan, waiting, inPages);
    m_isFilling = true;
    while (count() > places.size())
        delete takeItem(count() - 1);
    for (int row = 0; row < places.size(); ++row) {
        const bool isNew = row >= count();
        if (isNew)
            addItem(QString());
        if (isNew || places.at(row) != m_places.value(row))
            showPlace(*item(row), places.at(row));
    }
    m_places = places;
    m_isFilling = false;
    setCurrent(before);
}

void Sidebar::setCurrent(const Destination &destination)
{
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
        [&destination](const Place &each) { return each.destination == destination; });
    m_isFilling = true;
    setCurrentRow(place == m_places.cend() ? -1 : static_cast<int>(place - m_places.cbegin()));
    m_isFilling = false;
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    static_cast<PlaceDelegate *>(itemDelegate())->setNarrow(isNarrow);
    setFixedWidth(isNarrow ? narrow : wide);
    viewport()->update();
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

} // namespace waymark
