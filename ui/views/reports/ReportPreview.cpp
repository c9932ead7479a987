#include "views/reports/ReportPreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace waymark {

namespace {

constexpr int pageGap = 16;
constexpr int widestPage = 1200; ///< as wide as there is room goes no further: wider pages are no easier to read
constexpr qreal largestZoom = 3; ///< times the paper
constexpr qreal zoomStep = 1.25; ///< from one size to the next

/// Of the first thing that is looked at, under the gap.
constexpr QPointF topLeft(0, pageGap);

/// The point from which the pages grow and shrink where nobody points: the middle of what is in sight.
QPointF middleOf(const QWidget &sight)
{
    return QRectF(sight.rect()).center();
}

} // namespace

ReportPreview::ReportPreview(const ThemeSource &themes, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_themes(themes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    themes.follow(this, [this](const Theme &) { viewport()->update(); });
    describe();
}

void ReportPreview::setPages(const QList<PdfPagePicture> &pages)
{
    const Place kept = placeAt(topLeft);
    m_pages = pages;
    m_images.clear();
    layOut();
    bring(kept, topLeft);
    describe();
    viewport()->update();
}

int ReportPreview::currentPage() const
{
    if (m_pages.isEmpty() || m_pageSize.isEmpty())
        return -1;
    const int top = verticalScrollBar()->value() + qMin(m_pageSize.height() / 3, viewport()->height() / 2);
    return qBound(0, top / (m_pageSize.height() + pageGap), pageCount() - 1);
}

void ReportPreview::showPage(int page)
{
    verticalScrollBar()->setValue(page * (m_pageSize.height() + pageGap));
}

/// Larger pages are read piece by piece: a key that jumped to the next page would pass over most of this one.
void ReportPreview::turnTo(int page, int sign)
{
    if (isFitted())
        showPage(qBound(0, page, pageCount() - 1));
    else
        verticalScrollBar()->setValue(verticalScrollBar()->value() + sign * (viewport()->height() * 9 / 10));
}

ReportPreview::Place ReportPreview::placeAt(const QPointF &sight) const
{
    if (m_pageSize.isEmpty())
        return {};
    const int page =
        qBound(0, int(sight.y() + verticalScrollBar()->value() - pageGap) / (m_pageSize.height() + pageGap),
            qMax(0, pageCount() - 1));
    const QPointF within = sight - pageRect(page).topLeft();
    return {page, {within.x() / m_pageSize.width(), within.y() / m_pageSize.height()}};
}

void ReportPreview::bring(const Place &place, const QPointF &sight)
{
    const QRect page = pageRect(qBound(0, place.page, qMax(0, pageCount() - 1)));
    const QPointF now(page.left() + place.part.x() * page.width(), page.top() + place.part.y() * page.height());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(now.x() - sight.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(now.y() - sight.y()));
}

void ReportPreview::zoomIn()
{
    zoomBy(zoomStep, middleOf(*viewport()));
}

void ReportPreview::zoomOut()
{
    zoomBy(1 / zoomStep, middleOf(*viewport()));
}

void ReportPreview::fitWidth()
{
    zoomBy(0, middleOf(*viewport()));
}

/// By 0 is as wide as there is room, which is also the smallest there is.
void ReportPreview::zoomBy(qreal factor, const QPointF &sight)
{
    if (m_pages.isEmpty())
        return;
    const qreal full = fullWidth();
    const qreal wanted = qMin(m_pageSize.width() * factor / full, largestZoom);
    const Place kept = placeAt(sight);
    m_scale = wanted * full <= fittedWidth() ? 0 : wanted;
    layOut();
    bring(kept, sight);
    describe();
    viewport()->update();
}

/// What a screen reader is told of a picture: where one is, and that the files can be read.
void ReportPreview::describe()
{
    setAccessibleName(tr("Preview of the report"));
    setAccessibleDescription(m_pages.isEmpty()
            ? tr("No pages yet.")
            : tr("Page %1 of %2, as a picture. The exported PDF and HTML can be read by a screen reader.")
                  .arg(currentPage() + 1)
                  .arg(pageCount()));
}

int ReportPreview::fittedWidth() const
{
    return qBound(200, viewport()->width() - 2 * pageGap, widestPage);
}

/// Of the paper itself, whose size is in points.
int ReportPreview::fullWidth() const
{
    return m_pages.isEmpty() ? 1 : qRound(m_pages.first().size.width() * logicalDpiX() / 72);
}

void ReportPreview::layOut()
{
    const QSizeF paper = m_pages.isEmpty() ? QSizeF(1, 1) : m_pages.first().size;
    const int width = qMax(fittedWidth(), qRound(m_scale * fullWidth()));
    const QSize size(width, qRound(width * paper.height() / paper.width()));
    if (size != m_pageSize)
        m_images.clear();
    m_pageSize = size;
    const int whole = pageCount() * (size.height() + pageGap) + pageGap;
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(isFitted() ? size.height() + pageGap : viewport()->height());
    verticalScrollBar()->setSingleStep(qMin(size.height(), viewport()->height()) / 10);
    horizontalScrollBar()->setRange(0, isFitted() ? 0 : qMax(0, size.width() + 2 * pageGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(viewport()->width() / 10);
}

QRect ReportPreview::pageRect(int page) const
{
    const int top = pageGap + page * (m_pageSize.height() + pageGap) - verticalScrollBar()->value();
    const int left = qMax(pageGap, (viewport()->width() - m_pageSize.width()) / 2) - horizontalScrollBar()->value();
    return QRect(QPoint(left, top), m_pageSize);
}

const QPixmap &ReportPreview::image(int page)
{
    const auto known = m_images.constFind(page);
    if (known != m_images.cend())
        return *known;
    const qreal ratio = devicePixelRatioF();
    QPixmap made(m_pageSize * ratio);
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::white);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal scale = m_pageSize.width() / m_pages.at(page).size.width();
    painter.scale(scale, scale);
    m_pages.at(page).paint(painter);
    painter.end();
    return *m_images.insert(page, made);
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_themes.now().window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        const bool isNear = rect.adjusted(0, -rect.height(), 0, rect.height()).intersects(viewport()->rect());
        if (!isNear)
            m_images.remove(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        paintPage(painter, page, rect);
        painter.setPen(m_themes.now().outline);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (hasFocus())
        paintFocus(painter);
}

/// Pictures of pages larger than the room would fill the memory: those are painted piece by piece.
void ReportPreview::paintPage(QPainter &painter, int page, const QRect &rect)
{
    if (m_pageSize.width() <= widestPage) {
        painter.drawPixmap(rect.topLeft(), image(page));
        return;
    }
    painter.save();
    painter.setClipRect(rect.intersected(viewport()->rect()));
    painter.fillRect(rect, Qt::white);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(rect.topLeft());
    const qreal scale = rect.width() / m_pages.at(page).size.width();
    painter.scale(scale, scale);
    m_pages.at(page).paint(painter);
    painter.restore();
}

/// Upon the ground on both sides: in a dark theme the ring could not be told from the white of a page beneath it.
void ReportPreview::paintFocus(QPainter &painter) const
{
    const QRect whole = viewport()->rect();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_themes.now().window, 6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(whole.adjusted(3, 3, -3, -3));
    painter.setPen(QPen(m_themes.now().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(whole.adjusted(2, 2, -2, -2));
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Place kept = placeAt(topLeft);
    layOut();
    bring(kept, topLeft);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        turnTo(currentPage() + 1, 1);
        return;
    case Qt::Key_PageUp:
        turnTo(currentPage() - 1, -1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        if (isFitted())
            showPage(pageCount() - 1);
        else
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// A finger's width on a pad is a part of a notch, and grows the pages by as much.
void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y(); turned != 0)
        zoomBy(std::pow(zoomStep, turned / 120.0), event->position());
    event->accept();
}

void ReportPreview::scrollContentsBy(int, int)
{
    describe();
    viewport()->update();
}

void ReportPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    viewport()->update();
}

} // namespace waymark
