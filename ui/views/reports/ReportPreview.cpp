#include "views/reports/ReportPreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace waymark {

namespace {

constexpr int gap = 16;
constexpr int widest = 1200; ///< wider pages are no easier to read

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTheme(Theme::light());
    describe();
}

void ReportPreview::setPages(const QList<PdfPagePicture> &pages)
{
    const int kept = qMax(0, currentPage());
    m_pages = pages;
    m_images.clear();
    layOut();
    showPage(qMin(kept, pageCount() - 1));
    describe();
    viewport()->update();
}

int ReportPreview::currentPage() const
{
    if (m_pages.isEmpty() || m_pageSize.isEmpty())
        return -1;
    const int top = verticalScrollBar()->value() + m_pageSize.height() / 3;
    return qBound(0, top / (m_pageSize.height() + gap), pageCount() - 1);
}

void ReportPreview::showPage(int page)
{
    verticalScrollBar()->setValue(page * (m_pageSize.height() + gap));
}

void ReportPreview::setTheme(const Theme &theme)
{
    m_ground = theme.window;
    m_edge = theme.outline;
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

void ReportPreview::layOut()
{
    const QSizeF paper = m_pages.isEmpty() ? QSizeF(1, 1) : m_pages.first().size;
    const int width = qBound(200, viewport()->width() - 2 * gap, widest);
    const QSize size(width, qRound(width * paper.height() / paper.width()));
    if (size != m_pageSize)
        m_images.clear();
    m_pageSize = size;
    const int whole = pageCount() * (size.height() + gap) + gap;
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(size.height() + gap);
    verticalScrollBar()->setSingleStep(size.height() / 10);
}

QRect ReportPreview::pageRect(int page) const
{
    const int top = gap + page * (m_pageSize.height() + gap) - verticalScrollBar()->value();
    return QRect(QPoint(qMax(gap, (viewport()->width() - m_pageSize.width()) / 2), top), m_pageSize);
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
    painter.fillRect(viewport()->rect(), m_ground);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        const bool isNear = rect.adjusted(0, -rect.height(), 0, rect.height()).intersects(viewport()->rect());
        if (!isNear)
            m_images.remove(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), image(page));
        painter.setPen(m_edge);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = qMax(0, currentPage());
    layOut();
    showPage(page);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(qMin(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        showPage(qMax(currentPage() - 1, 0));
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
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
