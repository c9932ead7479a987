#pragma once

#include "desk/ThemeSource.h"
#include "pdf/PdfPagePicture.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

class QPainter;

namespace waymark {

/// The pages of a report under each other, as they will be printed: as wide as there is room, or larger, up to three
/// times their paper. Page Up and Page Down go by pages (by what is in sight where pages were made larger), Home and
/// End to the first and the last, the arrow keys a little way. Ctrl and the wheel make the pages larger and smaller.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(const ThemeSource &themes, QWidget *parent = nullptr);

    void setPages(const QList<PdfPagePicture> &pages);
    [[nodiscard]] const QList<PdfPagePicture> &pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The page at the top of the view, from 0; -1 where there is none.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

    /// All of these keep the place that is looked at.
    void zoomIn();
    void zoomOut();
    void fitWidth();
    /// How wide a page is shown, in logical pixels.
    [[nodiscard]] int pageWidth() const { return m_pageSize.width(); }
    [[nodiscard]] bool isFitted() const { return m_scale <= 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    /// A point of a page, in parts of its width and height; past its end is the gap below.
    struct Place
    {
        int page = 0;
        QPointF part;
    };
    [[nodiscard]] Place placeAt(const QPointF &sight) const;
    void bring(const Place &place, const QPointF &sight);
    void zoomBy(qreal factor, const QPointF &sight);
    [[nodiscard]] int fittedWidth() const;
    [[nodiscard]] int fullWidth() const;
    void turnTo(int page, int sign);
    void layOut();
    void describe();
    [[nodiscard]] QRect pageRect(int page) const;
    void paintPage(QPainter &painter, int page, const QRect &rect);
    void paintFocus(QPainter &painter) const;
    [[nodiscard]] const QPixmap &image(int page);

    const ThemeSource &m_themes;
    QList<PdfPagePicture> m_pages;
    QHash<int, QPixmap> m_images; ///< of the pages in sight, at their present size
    QSize m_pageSize;
    qreal m_scale = 0; ///< 1 is the size of the paper; 0 is as wide as there is room
};

} // namespace waymark
