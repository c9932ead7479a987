#pragma once

#include "report/pdf/PdfContentTagger.h"
#include "report/pdf/PdfRecord.h"
#include "report/pdf/Qpdf.h"

namespace waymark {

/// Writes the node tree into the file: StructTreeRoot, its elements with their attributes, the link annotations with
/// their object references, and the ParentTree that leads back from each marked content and annotation to its element.
class PdfTreeWriter
{
public:
    /// `marks` holds one entry for each page.
    PdfTreeWriter(QPDF &pdf, const PdfRecord &record, const std::vector<PdfPageMarks> &marks);

    void write();
    /// The element that write() made for the node.
    [[nodiscard]] QPDFObjectHandle element(PdfNode node) const { return m_elements.at(std::size_t(node.index)); }
    /// `[page /XYZ left top null]`; the top of the first page where nothing of the node was drawn.
    [[nodiscard]] QPDFObjectHandle destination(PdfNode node);

private:
    QPDFObjectHandle writeElement(PdfNode node, QPDFObjectHandle parent);
    void writeAttributes(QPDFObjectHandle element, const PdfElement &node, PdfNode handle);
    void appendPiece(QPDFObjectHandle kids, QPDFObjectHandle element, int piece);
    [[nodiscard]] QPDFObjectHandle writeLinkArea(const PdfLinkArea &area);
    [[nodiscard]] QPDFObjectHandle writeParentTree();
    [[nodiscard]] QPDFObjectHandle array(const QRectF &box, int page) const;
    [[nodiscard]] QPDFObjectHandle page(int index) { return m_pages.at(std::size_t(index)).getObjectHandle(); }

    QPDF &m_pdf;
    const PdfRecord &m_record;
    const std::vector<PdfPageMarks> &m_marks;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<QPDFObjectHandle>
        m_annotationParents; ///< in the order of their keys in the ParentTree, behind the pages'
};

} // namespace waymark
