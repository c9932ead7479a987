#pragma once

#include "base/Result.h"
#include "pdf/PdfMeasuringDevice.h"
#include "pdf/PdfPagePicture.h"
#include "pdf/PdfRecord.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace waymark {

class PdfCanvas;

/// As long as it lives, what is painted belongs to one piece of content.
class [[nodiscard]] PdfContent
{
public:
    PdfContent(PdfContent &&other) noexcept;
    ~PdfContent();
    Q_DISABLE_COPY(PdfContent)
    PdfContent &operator=(PdfContent &&) = delete;

private:
    friend class PdfCanvas;
    explicit PdfContent(PdfCanvas *canvas)
        : m_canvas(canvas)
    {
    }
    PdfCanvas *m_canvas;
};

/// Pages of A4 that are painted with a QPainter as usual and come out as a tagged PDF. Units are points from the top
/// left. What is painted while a PdfContent lives belongs to its node; everything else is an artifact, which assistive
/// technology skips: page furniture, rules and grounds, and a table's header row where it is repeated. Misuse (a piece
/// within a piece, a node that says nothing, a picture without its sentence) makes finish() fail: a document that some
/// people cannot read is not made. The painter's font is in pixels, one pixel being one point; whole numbers only (Qt
/// rounds them), so draw running text with PdfText.
class PdfCanvas
{
public:
    /// To measure is to draw nothing and only find where everything stands: as fast as the words can be laid out.
    enum class Purpose { File, Measure };

    explicit PdfCanvas(const PdfDocumentInfo &info, Purpose purpose = Purpose::File);
    /// A picture of that page (from 0) that was painted before; null where there is none.
    using KnownPicture = std::function<const PdfPagePicture *(int page)>;
    /// Paints into pictures, one for each page, and makes no file: the same layout for the screen and the printer. A
    /// page that is known is measured and taken over. `pages` must outlive the canvas.
    PdfCanvas(const PdfDocumentInfo &info, QList<PdfPagePicture> *pages, const KnownPicture &known = {});
    ~PdfCanvas();
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    /// Starts a page, with the painter's transform, clip and opacity as at first. Nothing can be painted before the
    /// first one.
    void newPage(
        QPageLayout::Orientation orientation = QPageLayout::Portrait, QPageSize::PageSizeId paper = QPageSize::A4);
    [[nodiscard]] QSizeF pageSize() const;
    /// Nothing that is painted on this page will be seen.
    [[nodiscard]] bool isMeasuring() const { return m_painter.device() == &m_nothing; }
    /// For who leaves painting out while measuring: what would be seen, as a hash.
    void noteUnpainted(size_t what) { m_nothing.engine().note(what); }
    /// After measuring: what is to be seen on each page, as a number that is the same for the same painting.
    [[nodiscard]] const std::vector<size_t> &seenOnPages() const { return m_seen; }
    [[nodiscard]] int pageCount() const { return int(m_record.pages.size()); }

    /// A file inside the file, which no page shows.
    void attach(const PdfAttachment &file) { m_record.attachment = file; }

    /// Asked as each page begins. Once it said stop, isStopped() tells whoever draws to leave off; what comes all the
    /// same is drawn in vain, for finish() refuses.
    void setPageHook(const PdfPageHook &hook) { m_hook = hook; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    [[nodiscard]] QPainter &painter() { return m_painter; }
    /// Words come upon what was painted on the page before them.
    void paintWords(const PdfWords &words);
    [[nodiscard]] PdfStructure &structure() { return m_record.structure; }
    [[nodiscard]] const PdfStructure &structure() const { return m_record.structure; }

    /// `box` is where the content stands: the place that links and bookmarks lead to, and the bounds of a figure.
    PdfContent content(PdfNode node, const QRectF &box);
    /// Furniture at the head or the foot of pages. Plain artifacts need no call.
    PdfContent furniture(PdfArtifact kind);
    /// Makes the rectangles on this page clickable. `link` is a Link whose text is drawn here.
    void addLinkArea(PdfNode link, const QVector<QRectF> &boxes);
    /// The page (from 0) on which the node with that key starts, or -1: for a table of contents, laid out in a second
    /// pass.
    [[nodiscard]] int pageOf(const QString &key) const;

    /// The finished file. The canvas is of no use afterwards. Errors: Invalid (the rules above, the detail says which
    /// and where), Storage, Cancelled. `written` is asked after each page that was tagged.
    [[nodiscard]] Result<QByteArray> finish(const PdfPageHook &written = {});
    /// The same for pictures: they are whole now, and what would be refused as a file is refused here too.
    [[nodiscard]] Result<void> finishPictures();
    /// The end of measuring: all pages are known. Whether the whole may stand is asked when it is drawn. Error
    /// Cancelled.
    [[nodiscard]] Result<void> finishMeasuring();

private:
    friend class PdfContent;
    PdfContent begin(const PdfPiece &piece);
    void end();
    void beginPage(QPaintDevice *device);
    bool endPage();
    void paintMarker(int piece, int y);
    [[nodiscard]] Result<void> check();

    Purpose m_purpose;
    PdfMeasuringDevice m_nothing;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    PdfRecord m_record;
    QList<PdfPagePicture> *m_pictures = nullptr;
    KnownPicture m_known;
    std::vector<size_t> m_seen;
    PdfPageHook m_hook;
    bool m_isStopped = false;
    int m_open = -1; ///< the piece that is being painted
    QString m_fault; ///< the first misuse
};

} // namespace waymark
