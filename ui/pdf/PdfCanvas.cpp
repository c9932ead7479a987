#include "pdf/PdfCanvas.h"

#include "pdf/PdfStructureCheck.h"
#include "pdf/PdfTagger.h"

#include <QPageSize>

namespace waymark {

using namespace Qt::StringLiterals;

PdfContent::PdfContent(PdfContent &&other) noexcept
    : m_canvas(std::exchange(other.m_canvas, nullptr))
{
}

PdfContent::~PdfContent()
{
    if (m_canvas)
        m_canvas->end();
}

PdfCanvas::PdfCanvas(const PdfDocumentInfo &info, Purpose purpose)
    : m_purpose(purpose)
    , m_writer(&m_buffer)
{
    m_record.info = info;
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(72); // one unit is one point, so that hair lines of cosmetic pens are visible
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF());
}

PdfCanvas::PdfCanvas(const PdfDocumentInfo &info, QList<PdfPagePicture> *pages, const KnownPicture &known)
    : PdfCanvas(info)
{
    m_pictures = pages;
    m_known = known;
}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::newPage(QPageLayout::Orientation orientation, QPageSize::PageSizeId paper)
{
    if (m_open >= 0 && m_fault.isEmpty())
        m_fault = u"a page ends within a piece of content"_s;
    m_writer.setPageSize(QPageSize(paper));
    m_writer.setPageOrientation(orientation);
    if (m_pictures) {
        const PdfPagePicture *known = m_known ? m_known(pageCount()) : nullptr;
        endPage(); // before the list may move the picture that is painted
        m_pictures->append(known ? *known : PdfPagePicture{pageSize(), QPicture(), {}});
        beginPage(known ? static_cast<QPaintDevice *>(&m_nothing) : &m_pictures->last().ground);
        m_painter.setRenderHint(
            QPainter::Antialiasing); // a picture keeps its hints: without, hair lines fall between pixels
    } else if (m_purpose == Purpose::Measure) {
        beginPage(&m_nothing);
    } else if (m_painter.isActive()) {
        m_writer.newPage();
        m_painter.resetTransform();
        m_painter.setClipping(false);
        m_painter.setOpacity(1);
    } else {
        beginPage(&m_writer);
    }
    m_record.pages.append(pageSize());
    if (m_hook && !m_isStopped)
        m_isStopped = !m_hook(pageCount());
}

/// With the painter as at first.
void PdfCanvas::beginPage(QPaintDevice *device)
{
    endPage();
    m_painter.begin(device);
}

bool PdfCanvas::endPage()
{
    if (m_purpose == Purpose::Measure && m_painter.isActive())
        m_seen.push_back(m_nothing.engine().seen());
    return !m_painter.isActive() || m_painter.end();
}

QSizeF PdfCanvas::pageSize() const
{
    return m_writer.pageLayout().fullRectPoints().size();
}

void PdfCanvas::paintWords(const PdfWords &words)
{
    if (m_pictures && !isMeasuring())
        m_pictures->last().words.append(words);
    else
        words.paint(m_painter);
}

PdfContent PdfCanvas::content(PdfNode node, const QRectF &box)
{
    return begin({node, PdfArtifact::None, pageCount() - 1, box});
}

PdfContent PdfCanvas::furniture(PdfArtifact kind)
{
    return begin({{}, kind, pageCount() - 1, {}});
}

PdfContent PdfCanvas::begin(const PdfPiece &piece)
{
    if (m_open >= 0 || !m_painter.isActive()) {
        if (m_fault.isEmpty())
            m_fault = m_open >= 0 ? u"a piece of content within another"_s : u"content before the first page"_s;
        return PdfContent(nullptr);
    }
    m_open = int(m_record.pieces.size());
    m_record.pieces.append(piece);
    if (!piece.node.isNull())
        m_record.structure.addKid(piece.node, {PdfKid::Kind::Piece, m_open});
    paintMarker(m_open, pdf_markers::BeginY);
    return PdfContent(this);
}

void PdfCanvas::end()
{
    paintMarker(m_open, pdf_markers::EndY);
    m_open = -1;
}

void PdfCanvas::paintMarker(int piece, int y)
{
    if (m_pictures || isMeasuring())
        return;
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setOpacity(1);
    m_painter.fillRect(QRectF(pdf_markers::FirstX - piece, y, pdf_markers::Side, pdf_markers::Side), Qt::black);
    m_painter.restore();
}

void PdfCanvas::addLinkArea(PdfNode link, const QVector<QRectF> &boxes)
{
    m_record.structure.addKid(link, {PdfKid::Kind::LinkArea, int(m_record.linkAreas.size())});
    m_record.linkAreas.append({link, pageCount() - 1, boxes});
}

int PdfCanvas::pageOf(const QString &key) const
{
    const PdfNode node = m_record.structure.nodeOf(key);
    const PdfPiece *piece = node.isNull() ? nullptr : firstPiece(m_record, node);
    return piece ? piece->page : -1;
}

Result<void> PdfCanvas::check()
{
    if (!m_painter.isActive() && m_fault.isEmpty())
        m_fault = u"a document without pages, or finished twice"_s;
    if (m_open >= 0 && m_fault.isEmpty())
        m_fault = u"the document ends within a piece of content"_s;
    const bool ended = endPage();
    if (m_isStopped)
        return fail(reportStopped());
    if (!m_fault.isEmpty())
        return fail(pdfError(ErrorCode::Invalid, m_fault));
    if (Result<void> checked = checkPdfRecord(m_record); !checked)
        return checked;
    if (!ended)
        return fail(pdfError(ErrorCode::Storage, u"QPainter::end() failed"_s));
    return {};
}

Result<QByteArray> PdfCanvas::finish(const PdfPageHook &written)
{
    if (Result<void> checked = check(); !checked)
        return fail(checked.error());
    m_buffer.close();
    return tagPdf(m_buffer.data(), m_record, written);
}

Result<void> PdfCanvas::finishMeasuring()
{
    endPage();
    if (m_isStopped)
        return fail(reportStopped());
    return {};
}

Result<void> PdfCanvas::finishPictures()
{
    return check();
}

} // namespace waymark
