#pragma once

#include "report/pdf/PdfPagePicture.h"
#include "support/Theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace waymark {

/// The pages of a report under each other, as they will be printed, as wide as there is room. Page Up and Page Down go
/// by pages, Home and End to the first and the last.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void setPages(const QList<PdfPagePicture> &pages);
    [[nodiscard]] const QList<PdfPagePicture> &pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// The page at the top of the view, from 0; -1 where there is none.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void describe();
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] const QPixmap &image(int page);

    QList<PdfPagePicture> m_pages;
    QHash<int, QPixmap> m_images; ///< of the pages in sight, at their present size
    QSize m_pageSize;
    QColor m_ground;
    QColor m_edge;
};

} // namespace waymark
