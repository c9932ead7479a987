#include "pdf/PdfTreeWriter.h"

namespace waymark {

PdfTreeWriter::PdfTreeWriter(
    PdfFileWriter &file, const PdfRecord &record, const std::vector<PdfPageMarks> &marks, int firstPage)
    : m_file(file)
    , m_record(record)
    , m_marks(marks)
    , m_firstPage(firstPage)
    , m_root(file.reserve())
    , m_parentTree(file.reserve())
    , m_firstElement(file.reserve(record.structure.size()))
    , m_firstAnnotation(file.reserve(int(record.linkAreas.size())))
    , m_ids(std::size_t(record.pieces.size()))
    , m_annotations(marks.size())
{
    for (const PdfPageMarks &page : marks) {
        for (std::size_t id = 0; id < page.size(); ++id) {
            Ids &ids = m_ids.at(std::size_t(page[id])); // a piece's blocks follow each other
            if (ids.count++ == 0)
                ids.first = int(id);
        }
    }
}

void PdfTreeWriter::write()
{
    for (int i = 0; i < m_record.structure.size(); ++i)
        writeElement(PdfNode{i});
    for (int i = 0; i < m_record.linkAreas.size(); ++i)
        writeLinkArea(i);
    writeParentTree();
    const auto keys = qint64(m_marks.size()) + m_record.linkAreas.size();
    m_file.write(m_root,
        "<< /Type /StructTreeRoot /K " + element(m_record.structure.root()) + " /ParentTree "
            + pdfReference(m_parentTree) + " /ParentTreeNextKey " + QByteArray::number(keys) + " >>");
}

void PdfTreeWriter::writeElement(PdfNode handle)
{
    const PdfElement &node = m_record.structure.at(handle);
    QByteArray text = "<< /Type /StructElem /S /" + pdfRoleName(node.role) + " /P "
        + (node.parent.isNull() ? pdfReference(m_root) : element(node.parent));
    int start = -1;
    if (const PdfPiece *first = firstPiece(m_record, handle)) {
        start = first->page;
        text += " /Pg " + page(start);
    }
    text += attributes(handle) + " /K [";
    for (const PdfKid &each : node.kids)
        text += kid(each, start);
    m_file.write(m_firstElement + handle.index, text + " ] >>");
}

QByteArray PdfTreeWriter::attributes(PdfNode handle) const
{
    const PdfElement &node = m_record.structure.at(handle);
    QByteArray text;
    if (!node.alt.isEmpty())
        text += " /Alt " + pdfText(node.alt);
    if (!node.actualText.isEmpty())
        text += " /ActualText " + pdfText(node.actualText);
    if (node.role == PdfRole::TH) {
        const bool isColumn = node.scope == PdfScope::Column;
        text += " /A << /O /Table /Scope " + QByteArray(isColumn ? "/Column" : "/Row") + " >>";
    } else if (node.role == PdfRole::L) {
        text += " /A << /O /List /ListNumbering " + QByteArray(node.ordered ? "/Decimal" : "/Disc") + " >>";
    } else if (node.role == PdfRole::Figure) {
        text += " /A << /O /Layout /Placement /Block";
        if (const PdfPiece *piece = firstPiece(m_record, handle))
            text += " /BBox " + rectangle(piece->box, piece->page);
        text += " >>";
    }
    return text;
}

/// `start` is the page of the element. A piece is one number for each block that it became on its page; a dictionary of
/// its own where the element starts on another page.
QByteArray PdfTreeWriter::kid(const PdfKid &kid, int start) const
{
    if (kid.kind == PdfKid::Kind::Node)
        return ' ' + element(PdfNode{kid.index});
    if (kid.kind == PdfKid::Kind::LinkArea) {
        return " << /Type /OBJR /Obj " + pdfReference(m_firstAnnotation + kid.index) + " /Pg "
            + page(m_record.linkAreas.at(kid.index).page) + " >>";
    }
    const int index = m_record.pieces.at(kid.index).page;
    const Ids &ids = m_ids[std::size_t(kid.index)];
    QByteArray text;
    for (int id = ids.first; id < ids.first + ids.count; ++id) {
        const QByteArray number = QByteArray::number(id);
        text += ' ' + (index == start ? number : "<< /Type /MCR /Pg " + page(index) + " /MCID " + number + " >>");
    }
    return text;
}

void PdfTreeWriter::writeLinkArea(int index)
{
    const PdfLinkArea &area = m_record.linkAreas.at(index);
    const PdfElement &link = m_record.structure.at(area.link);
    QRectF bounds;
    QByteArray quads;
    const qreal height = m_record.pages.at(area.page).height();
    for (const QRectF &box : area.boxes) {
        bounds |= box;
        // The order that viewers expect, whatever the specification's figure says: top left, top right, bottom left,
        // bottom right.
        for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
            quads += ' ' + pdfReal(corner.x()) + ' ' + pdfReal(height - corner.y());
    }
    QByteArray text = "<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 /Rect " + rectangle(bounds, area.page)
        + " /QuadPoints [" + quads + " ] /Contents " + pdfText(link.linkContents);
    if (isInternalPdfLink(link.target))
        text += " /Dest " + destination(m_record.structure.nodeOf(pdfLinkKey(link.target)));
    else
        text += " /A << /Type /Action /S /URI /URI " + pdfBytes(link.target.toEncoded()) + " >>";
    const auto key = qint64(m_marks.size()) + index;
    const int number = m_firstAnnotation + index;
    m_file.write(number, text + " /StructParent " + QByteArray::number(key) + " >>");
    m_annotations.at(std::size_t(area.page)) += ' ' + pdfReference(number);
}

void PdfTreeWriter::writeParentTree()
{
    QByteArray numbers;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        QByteArray parents;
        for (const int piece : m_marks[i])
            parents += ' ' + element(m_record.pieces.at(piece).node);
        const int list = m_file.reserve();
        m_file.write(list, '[' + parents + " ]");
        numbers += ' ' + QByteArray::number(qint64(i)) + ' ' + pdfReference(list);
    }
    for (int i = 0; i < m_record.linkAreas.size(); ++i)
        numbers += ' ' + QByteArray::number(qint64(m_marks.size()) + i) + ' ' + element(m_record.linkAreas.at(i).link);
    m_file.write(m_parentTree, "<< /Nums [" + numbers + " ] >>");
}

QByteArray PdfTreeWriter::pageEntries(int page) const
{
    const QByteArray &annotations = m_annotations.at(std::size_t(page));
    QByteArray text = "/Tabs /S /StructParents " + QByteArray::number(page);
    if (!annotations.isEmpty())
        text += " /Annots [" + annotations + " ]";
    return text;
}

QByteArray PdfTreeWriter::destination(PdfNode node) const
{
    const PdfPiece *piece = firstPiece(m_record, node);
    const int index = piece ? piece->page : 0;
    const QPointF corner = piece ? piece->box.topLeft() : QPointF();
    return "[ " + page(index) + " /XYZ " + pdfReal(corner.x()) + ' '
        + pdfReal(m_record.pages.at(index).height() - corner.y()) + " null ]";
}

/// Left, bottom, right, top from the page's bottom left, as PDF has it.
QByteArray PdfTreeWriter::rectangle(const QRectF &box, int page) const
{
    const qreal height = m_record.pages.at(page).height();
    QByteArray numbers("[");
    for (const qreal value : {box.left(), height - box.bottom(), box.right(), height - box.top()})
        numbers += ' ' + pdfReal(value);
    return numbers + " ]";
}

} // namespace waymark
