#pragma once

#include "pdf/PdfContentTagger.h"
#include "pdf/PdfFileWriter.h"
#include "pdf/PdfRecord.h"

namespace waymark {

/// Writes the node tree into the file: StructTreeRoot, its elements with their attributes, the link annotations with
/// their object references, and the ParentTree that leads back from each marked content and annotation to its element.
class PdfTreeWriter
{
public:
    /// `marks` holds one entry for each page; the pages' objects are numbered from `firstPage` on.
    PdfTreeWriter(PdfFileWriter &file, const PdfRecord &record, const std::vector<PdfPageMarks> &marks, int firstPage);

    void write();
    /// The number of the StructTreeRoot.
    [[nodiscard]] int root() const { return m_root; }
    /// A reference to the element of the node.
    [[nodiscard]] QByteArray element(PdfNode node) const { return pdfReference(m_firstElement + node.index); }
    /// `[page /XYZ left top null]`; the top of the first page where nothing of the node was drawn.
    [[nodiscard]] QByteArray destination(PdfNode node) const;
    /// What a page's dictionary says about the structure, once all is written.
    [[nodiscard]] QByteArray pageEntries(int page) const;

private:
    /// The marked-content ids of one piece.
    struct Ids
    {
        int first = 0;
        int count = 0;
    };

    void writeElement(PdfNode node);
    void writeLinkArea(int index);
    void writeParentTree();
    [[nodiscard]] QByteArray attributes(PdfNode node) const;
    [[nodiscard]] QByteArray kid(const PdfKid &kid, int page) const;
    [[nodiscard]] QByteArray rectangle(const QRectF &box, int page) const;
    [[nodiscard]] QByteArray page(int index) const { return pdfReference(m_firstPage + index); }

    PdfFileWriter &m_file;
    const PdfRecord &m_record;
    const std::vector<PdfPageMarks> &m_marks;
    int m_firstPage;
    int m_root;
    int m_parentTree;
    int m_firstElement;
    int m_firstAnnotation; ///< of the link areas, in their order
    std::vector<Ids> m_ids; ///< by piece
    std::vector<QByteArray> m_annotations; ///< by page: references
};

} // namespace waymark
