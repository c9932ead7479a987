#include "report/pdf/PdfTagger.h"

#include "report/pdf/PdfContentTagger.h"
#include "report/pdf/PdfMetadata.h"
#include "report/pdf/PdfNavigation.h"
#include "report/pdf/PdfTreeWriter.h"
#include "report/pdf/PdfUnicodeMaps.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>

#include <exception>
#include <set>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Rewrites every page and counts: pieces found are the pieces drawn. Empty when all is well.
QString tagPages(QPDF &pdf, const PdfRecord &record, std::vector<PdfPageMarks> &marks)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() != std::size_t(record.pages.size()))
        return u"%1 pages drawn, %2 found"_s.arg(record.pages.size()).arg(pages.size());
    std::set<int> found;
    std::set<int> painted;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PdfContentTagger tagger(record);
        Pl_Buffer content("page");
        pages[i].filterContents(&tagger, &content);
        if (!tagger.fault().empty())
            return u"page %1: %2"_s.arg(i + 1).arg(QString::fromStdString(tagger.fault()));
        for (const int piece : tagger.pieces()) {
            if (piece >= record.pieces.size() || record.pieces.at(piece).page != int(i) || !found.insert(piece).second)
                return u"piece %1 found where it was not drawn"_s.arg(piece);
        }
        painted.insert(tagger.marks().cbegin(), tagger.marks().cend());
        marks.push_back(tagger.marks());
        const auto buffer = content.getBufferSharedPointer();
        pages[i].getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, buffer));
    }
    for (int piece = 0; piece < record.pieces.size(); ++piece) {
        if (!found.contains(piece))
            return u"piece %1 was drawn and not found"_s.arg(piece);
        if (!record.pieces.at(piece).node.isNull() && !painted.contains(piece))
            return u"nothing was painted in piece %1, node %2"_s.arg(piece).arg(record.pieces.at(piece).node.index);
    }
    return {};
}

QByteArray bytesOf(QPDF &pdf, qpdf_object_stream_e objectStreams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(objectStreams);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// Written twice. Qt numbers the objects of fonts in the order of a hash, which differs in every run, and object
/// streams keep that order; without them qpdf numbers anew, in the order in which objects refer to each other.
QByteArray packed(QPDF &pdf)
{
    const QByteArray plain = bytesOf(pdf, qpdf_o_disable);
    QPDF renumbered;
    renumbered.processMemoryFile("renumbered", plain.constData(), std::size_t(plain.size()));
    return bytesOf(renumbered, qpdf_o_generate);
}

} // namespace

Result<QByteArray> tagPdf(const QByteArray &drawn, const PdfRecord &record)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("drawn", drawn.constData(), std::size_t(drawn.size()));
        std::vector<PdfPageMarks> marks;
        if (const QString fault = tagPages(pdf, record, marks); !fault.isEmpty())
            return fail(pdfError(ErrorCode::Invalid, fault));
        PdfTreeWriter tree(pdf, record, marks);
        tree.write();
        writeBookmarks(pdf, record, tree);
        writePageLabels(pdf, record);
        writeMetadata(pdf, record.info);
        mendFonts(pdf);
        if (pdf.anyWarnings())
            return fail(pdfError(ErrorCode::Storage, u"warnings while reading what was drawn"_s));
        return packed(pdf);
    } catch (const std::exception &exception) { // libqpdf's way to say that it cannot
        return fail(pdfError(ErrorCode::Storage, QString::fromUtf8(exception.what())));
    }
}

} // namespace waymark
