#include "pdf/PdfTagger.h"

#include "pdf/PdfContentTagger.h"
#include "pdf/PdfDeflate.h"
#include "pdf/PdfMetadata.h"
#include "pdf/PdfNavigation.h"
#include "pdf/PdfObjectCopier.h"
#include "pdf/PdfTreeWriter.h"
#include "pdf/PdfUnicodeMaps.h"

#include <qpdf/Buffer.hh>

#include <QtConcurrentMap>

#include <exception>
#include <optional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

/// A page's content on its way. Only deflating, inflating and reading it cost time, and each page can do so by itself.
struct PageContent
{
    const PdfRecord *record = nullptr;
    QByteArray drawn; ///< as QPdfWriter wrote it
    QByteArray tagged; ///< deflated
    PdfPageMarks marks;
    std::vector<int> pieces;
    QByteArray fault; ///< empty when all is well

    void tag()
    {
        const std::optional<QByteArray> content = inflated(drawn);
        if (!content) {
            fault = "content that is not whole";
            return;
        }
        PdfContentTagger tagger(*record);
        tagged = deflated(tagger.tag(*content));
        marks = tagger.marks();
        pieces = tagger.pieces();
        fault = tagger.fault();
    }
};

/// One drawn file on its way to a tagged one.
class Tagging
{
public:
    Tagging(QPDF &pdf, const PdfRecord &record)
        : m_pdf(pdf)
        , m_record(record)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_copier(m_file)
        , m_states(std::size_t(record.pieces.size()))
    {
    }

    Result<QByteArray> make(const PdfPageHook &written)
    {
        if (m_pages.size() != std::size_t(m_record.pages.size()))
            return refused(u"%1 pages drawn, %2 found"_s.arg(m_record.pages.size()).arg(m_pages.size()));
        m_firstPage = m_file.reserve(int(m_pages.size()));
        for (int page = 0; page < int(m_pages.size()); ++page) {
            m_copier.assign(pageObject(page), m_firstPage + page);
            if (page == m_firstTagged + int(m_tagged.size()))
                tagFrom(page);
            if (const QString fault = takePage(page); !fault.isEmpty())
                return refused(u"page %1: %2"_s.arg(page + 1).arg(fault));
            if (written && !written(page + 1))
                return fail(reportStopped());
        }
        if (const QString fault = missing(); !fault.isEmpty())
            return refused(fault);
        return writeRest();
    }

private:
    enum class State : char { Missing, Empty, Painted };

    static tl::unexpected<Error> refused(const QString &fault) { return fail(pdfError(ErrorCode::Invalid, fault)); }

    [[nodiscard]] QPDFObjectHandle pageObject(int page) { return m_pages[std::size_t(page)].getObjectHandle(); }

    /// Whether the page is as large as it was when it was drawn on, give or take Qt's rounding.
    [[nodiscard]] bool hasItsSize(int page)
    {
        QPDFObjectHandle box = pageObject(page).getKey("/MediaBox");
        if (!box.isRectangle())
            return false;
        const QPDFObjectHandle::Rectangle found = box.getArrayAsRectangle();
        const QSizeF size = m_record.pages.at(page);
        return qAbs(found.urx - found.llx - size.width()) <= 1 && qAbs(found.ury - found.lly - size.height()) <= 1;
    }

    /// The content of the pages from `page` on, as many as make it worth to use all processors: libqpdf is asked by
    /// this thread alone.
    void tagFrom(int page)
    {
        constexpr int atOnce = 64;
        m_firstTagged = page;
        m_tagged.clear();
        for (int next = page; next < qMin(page + atOnce, int(m_pages.size())); ++next) {
            QPDFObjectHandle stream = pageObject(next).getKey("/Contents");
            const bool isDeflated =
                stream.isStream() && stream.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode");
            PageContent content;
            content.record = &m_record;
            if (isDeflated)
                content.drawn = bytesOf(*stream.getRawStreamData());
            m_tagged.push_back(content);
        }
        QtConcurrent::blockingMap(m_tagged, &PageContent::tag);
    }

    /// Puts the page's new content into the file and counts its pieces. Empty when all is well.
    QString takePage(int page)
    {
        if (!hasItsSize(page))
            return u"another size than what was drawn on"_s;
        const PageContent &content = m_tagged[std::size_t(page - m_firstTagged)];
        if (!content.fault.isEmpty())
            return QString::fromLatin1(content.fault);
        for (const int piece : content.pieces) {
            if (piece >= m_record.pieces.size() || m_record.pieces.at(piece).page != page
                || m_states[std::size_t(piece)] != State::Missing)
                return u"piece %1 found where it was not drawn"_s.arg(piece);
            m_states[std::size_t(piece)] = State::Empty;
        }
        for (const int piece : content.marks)
            m_states[std::size_t(piece)] = State::Painted;
        m_marks.push_back(content.marks);
        m_contents.push_back(m_file.reserve());
        m_file.writeDeflated(m_contents.back(), {}, content.tagged);
        return {};
    }

    /// Pieces found are the pieces drawn. Empty when all is well.
    [[nodiscard]] QString missing() const
    {
        for (int piece = 0; piece < m_record.pieces.size(); ++piece) {
            const State state = m_states[std::size_t(piece)];
            const PdfNode node = m_record.pieces.at(piece).node;
            if (state == State::Missing)
                return u"piece %1 was drawn and not found"_s.arg(piece);
            if (state == State::Empty && !node.isNull())
                return u"nothing was painted in piece %1, node %2"_s.arg(piece).arg(node.index);
        }
        return {};
    }

    /// All but the pages' content.
    Result<QByteArray> writeRest()
    {
        mendFonts(m_pdf);
        PdfTreeWriter tree(m_file, m_record, m_marks, m_firstPage);
        tree.write();
        for (int page = 0; page < int(m_pages.size()); ++page) {
            const QByteArray kept =
                m_copier.entries(pageObject(page), {"/Contents", "/Annots", "/StructParents", "/Tabs"});
            m_file.write(m_firstPage + page,
                "<< " + kept + " /Contents " + pdfReference(m_contents[std::size_t(page)]) + ' '
                    + tree.pageEntries(page) + " >>");
        }
        QByteArray catalogue = "<< /Type /Catalog /Pages " + m_copier.text(m_pdf.getRoot().getKey("/Pages"))
            + " /StructTreeRoot " + pdfReference(tree.root());
        catalogue += writeBookmarks(m_file, m_record, tree);
        catalogue += " /PageLabels << /Nums [ 0 << /S /D /St 1 >> ] >>"; // a viewer shows 1, 2, 3, as is printed
        catalogue += writeMetadata(m_file, m_record.info);
        if (m_record.attachment)
            catalogue += writeAttachment(m_file, *m_record.attachment, m_record.info.created);
        m_copier.writeAll();
        const int root = m_file.reserve();
        m_file.write(root, catalogue + " >>");
        const int information = writeInformation(m_file, m_record.info);
        if (m_pdf.anyWarnings())
            return fail(pdfError(ErrorCode::Storage, u"warnings while reading what was drawn"_s));
        return m_file.finish(root, information);
    }

    QPDF &m_pdf;
    const PdfRecord &m_record;
    std::vector<QPDFPageObjectHelper> m_pages;
    PdfFileWriter m_file;
    PdfObjectCopier m_copier;
    std::vector<PageContent> m_tagged; ///< of some pages in a row
    int m_firstTagged = 0; ///< the first of them
    std::vector<State> m_states; ///< by piece
    std::vector<PdfPageMarks> m_marks; ///< by page
    std::vector<int> m_contents; ///< by page: the number of its content
    int m_firstPage = 0;
};

} // namespace

Result<QByteArray> tagPdf(const QByteArray &drawn, const PdfRecord &record, const PdfPageHook &written)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("drawn", drawn.constData(), std::size_t(drawn.size()));
        return Tagging(pdf, record).make(written);
    } catch (const std::exception &exception) { // libqpdf's way to say that it cannot
        return fail(pdfError(ErrorCode::Storage, QString::fromUtf8(exception.what())));
    }
}

} // namespace waymark
