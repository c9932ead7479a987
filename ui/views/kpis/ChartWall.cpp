#include "views/kpis/ChartWall.h"

#include "charts/SmallChart.h"
#include "charts/VariationIcon.h"
#include "models/ScoreCardModel.h"
#include "support/form/FormLabel.h"
#include "support/StatusChip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr int chartGap = 8;
/// In lines of text.
constexpr int leastLetters = 15;
constexpr int chartHeight = 4;

QString latestOnChart(const KpiPosition &position)
{
    if (!position.value)
        return ChartWall::tr("No readings yet");
    const QString words = u"%1, %2"_s.arg(position.reading, position.period.shortWords());
    return position.isProvisional ? ChartWall::tr("%1, provisional").arg(words) : words;
}

} // namespace

/// A heading across the wall, or a card: code and status, the wording in one line, the chart, the latest reading.
class ChartWall::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const ChartWallModel &model, const ThemeSource &themes, ChartWall *wall)
        : QStyledItemDelegate(wall)
        , m_model(model)
        , m_themes(themes)
        , m_wall(wall)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const int room = m_wall->viewport()->width() - chartGap;
        if (m_model.kpiAt(index.row()).isNull())
            return {room - chartGap, line * 2};
        const int columns = std::max(1, room / (line * leastLetters + chartGap));
        return {room / columns - chartGap, line * (chartHeight + 4) + chartGap * 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (m_model.kpiAt(index.row()).isNull()) {
            painter->setFont(scaledFont(option.font, 1.15));
            painter->setPen(m_themes.now().text);
            painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignBottom,
                QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, option.rect.width()));
        } else {
            paintCard(*painter, option, m_model.entryAt(index.row()));
        }
        painter->restore();
    }

private:
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const ChartWallModel::Entry &entry) const
    {
        const bool hasCursor = option.state.testFlag(QStyle::State_Selected) && m_wall->hasFocus();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasCursor ? QPen(m_themes.now().focus, 2) : QPen(m_themes.now().line, 1));
        painter.setBrush(m_themes.now().base);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        painter.setBrush(Qt::NoBrush);
        const int line = option.fontMetrics.height();
        QRect row = option.rect.adjusted(chartGap + 2, chartGap, -chartGap - 2, 0);
        row.setHeight(line * 3 / 2);
        paintHead(painter, option, row, entry);
        row = QRect(row.left(), row.bottom() + 1, row.width(), line);
        painter.setPen(m_themes.now().mutedText);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(entry.chart.subject.simplified(), Qt::ElideRight, row.width()));
        const QRectF chart(row.left(), row.bottom() + chartGap, row.width(), line * chartHeight);
        paintSmallChart(painter, chart, entry.chart, ChartColours::of(m_themes.now()), line / 16.0);
        row = QRect(row.left(), qRound(chart.bottom()) + chartGap / 2, row.width(), line * 3 / 2);
        paintFoot(painter, option, row, entry);
    }

    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const ChartWallModel::Entry &entry) const
    {
        QFont strong = option.font;
        strong.setBold(true);
        painter.setFont(strong);
        painter.setPen(m_themes.now().text);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, entry.chart.code);
        painter.setFont(option.font);
        const int wide = option.fontMetrics.horizontalAdvance(entry.status) + statusChipSide(option.fontMetrics) + 12;
        const int most = row.width() - QFontMetrics(strong).horizontalAdvance(entry.chart.code) - chartGap;
        paintStatus(painter, row.adjusted(row.width() - std::min(wide, most), 0, 0, 0), shapeOf(entry.position),
            entry.status, m_themes.now(), m_themes.now().text);
    }

    void paintFoot(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const ChartWallModel::Entry &entry) const
    {
        const int side = row.height();
        QRect words = row;
        const bool isKnown = entry.chart.variation != Variation::NotKnown;
        if (isKnown) {
            words.setRight(row.right() - side - chartGap);
            paintVariationIcon(painter, QRectF(row.right() - side, row.top(), side, side), entry.chart.variation,
                entry.chart.isVariationUp, m_themes.now().text);
        }
        painter.setPen(m_themes.now().text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(latestOnChart(entry.position), Qt::ElideRight, words.width()));
    }

    const ChartWallModel &m_model;
    const ThemeSource &m_themes;
    ChartWall *m_wall;
};

ChartWall::ChartWall(const ViewContext &context, QWidget *parent)
    : QListView(parent)
    , m_model(context.document, context.clock)
    , m_delegate(new Delegate(m_model, context.themes, this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSpacing(chartGap / 2);
    setUniformItemSizes(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the rows would be broken twice
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Charts of all KPIs"));
    viewport()->setAutoFillBackground(false);
    const ShownGroup &group = context.group;
    connect(&group, &ShownGroup::changed, this, [this, &group] { m_model.setOwner(group.owner()); });
    m_model.setOwner(group.owner());
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const Id kpi = m_model.kpiAt(index.row()); !kpi.isNull())
            Q_EMIT chosen(kpi);
    });
}

void ChartWall::showKpi(const Id &kpi)
{
    if (const int row = m_model.rowOf(kpi); row >= 0)
        setCurrentIndex(m_model.index(row));
}

void ChartWall::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // cards share the width
}

void ChartWall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

void ChartWall::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Id kpi = m_model.kpiAt(currentIndex().row());
    if (!isEnter || !currentIndex().isValid() || kpi.isNull()) {
        QListView::keyPressEvent(event);
        return;
    }
    Q_EMIT chosen(kpi);
}

} // namespace waymark
