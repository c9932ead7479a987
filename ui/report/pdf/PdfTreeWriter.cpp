#include "report/pdf/PdfTreeWriter.h"

namespace waymark {

namespace {

QPDFObjectHandle real(qreal value)
{
    return QPDFObjectHandle::newReal(value, 3);
}

} // namespace

PdfTreeWriter::PdfTreeWriter(QPDF &pdf, const PdfRecord &record, const std::vector<PdfPageMarks> &marks)
    : m_pdf(pdf)
    , m_record(record)
    , m_marks(marks)
    , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    , m_elements(std::size_t(record.structure.size()))
{
}

void PdfTreeWriter::write()
{
    QPDFObjectHandle tree = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tree.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
    tree.replaceKey("/K", writeElement(m_record.structure.root(), tree));
    tree.replaceKey("/ParentTree", writeParentTree());
    const auto keys = m_pages.size() + m_annotationParents.size();
    tree.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(qint64(keys)));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", tree);

    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QPDFObjectHandle page = m_pages[i].getObjectHandle();
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(qint64(i)));
        if (page.getKey("/Annots").isArray() && page.getKey("/Annots").getArrayNItems() == 0)
            page.removeKey("/Annots");
    }
}

QPDFObjectHandle PdfTreeWriter::writeElement(PdfNode handle, QPDFObjectHandle parent)
{
    const PdfElement &node = m_record.structure.at(handle);
    QPDFObjectHandle element = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    m_elements[std::size_t(handle.index)] = element;
    element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    element.replaceKey("/S", pdfName(pdfRoleName(node.role)));
    element.replaceKey("/P", parent);
    if (const PdfPiece *first = firstPiece(m_record, handle))
        element.replaceKey("/Pg", page(first->page));
    writeAttributes(element, node, handle);

    QPDFObjectHandle kids = QPDFObjectHandle::newArray();
    for (const PdfKid &kid : node.kids) {
        switch (kid.kind) {
        case PdfKid::Kind::Node:
            kids.appendItem(writeElement(PdfNode{kid.index}, element));
            break;
        case PdfKid::Kind::Piece:
            appendPiece(kids, element, kid.index);
            break;
        case PdfKid::Kind::LinkArea:
            kids.appendItem(writeLinkArea(m_record.linkAreas.at(kid.index)));
            break;
        }
    }
    element.replaceKey("/K", kids);
    return element;
}

void PdfTreeWriter::writeAttributes(QPDFObjectHandle element, const PdfElement &node, PdfNode handle)
{
    if (!node.alt.isEmpty())
        element.replaceKey("/Alt", pdfText(node.alt));
    if (!node.actualText.isEmpty())
        element.replaceKey("/ActualText", pdfText(node.actualText));
    if (!node.language.isEmpty())
        element.replaceKey("/Lang", pdfText(node.language));

    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    const auto set = [&](const char *owner, const char *key, const QPDFObjectHandle &value) {
        attributes.replaceKey("/O", QPDFObjectHandle::newName(owner));
        attributes.replaceKey(key, value);
    };
    if (node.role == PdfRole::TH) {
        const bool column = node.scope == PdfScope::Column;
        set("/Table", "/Scope", QPDFObjectHandle::newName(column ? "/Column" : "/Row"));
    } else if (node.role == PdfRole::L) {
        set("/List", "/ListNumbering", QPDFObjectHandle::newName(node.ordered ? "/Decimal" : "/Disc"));
    } else if (node.role == PdfRole::Figure) {
        const PdfPiece *piece = firstPiece(m_record, handle);
        set("/Layout", "/Placement", QPDFObjectHandle::newName("/Block"));
        if (piece)
            set("/Layout", "/BBox", array(piece->box, piece->page));
    }
    if (attributes.hasKey("/O"))
        element.replaceKey("/A", attributes);
}

/// One number for each block that the piece became on its page; its own dictionary where the element starts on another
/// page.
void PdfTreeWriter::appendPiece(QPDFObjectHandle kids, QPDFObjectHandle element, int piece)
{
    const int index = m_record.pieces.at(piece).page;
    const PdfPageMarks &marks = m_marks.at(std::size_t(index));
    const bool samePage = element.getKey("/Pg").isSameObjectAs(page(index));
    for (std::size_t id = 0; id < marks.size(); ++id) {
        if (marks[id] != piece)
            continue;
        const QPDFObjectHandle number = QPDFObjectHandle::newInteger(qint64(id));
        if (samePage) {
            kids.appendItem(number);
            continue;
        }
        QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        reference.replaceKey("/Pg", page(index));
        reference.replaceKey("/MCID", number);
        kids.appendItem(reference);
    }
}

QPDFObjectHandle PdfTreeWriter::writeLinkArea(const PdfLinkArea &area)
{
    const PdfElement &link = m_record.structure.at(area.link);
    QPDFObjectHandle annotation =
        m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 >>"));
    QRectF bounds;
    QPDFObjectHandle quads = QPDFObjectHandle::newArray();
    const qreal height = m_record.pages.at(area.page).height();
    for (const QRectF &box : area.boxes) {
        bounds |= box;
        // The order that viewers expect, whatever the specification's figure says: top left, top right, bottom left,
        // bottom right.
        for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
            quads.appendItem(real(corner.x()));
            quads.appendItem(real(height - corner.y()));
        }
    }
    annotation.replaceKey("/Rect", array(bounds, area.page));
    annotation.replaceKey("/QuadPoints", quads);
    annotation.replaceKey("/Contents", pdfText(link.linkContents));
    if (isInternalPdfLink(link.target)) {
        annotation.replaceKey("/Dest", destination(m_record.structure.nodeOf(pdfLinkKey(link.target))));
    } else {
        QPDFObjectHandle action = QPDFObjectHandle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(link.target.toEncoded().toStdString()));
        annotation.replaceKey("/A", action);
    }
    const auto key = m_pages.size() + m_annotationParents.size();
    annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(qint64(key)));
    m_annotationParents.push_back(element(area.link));

    QPDFObjectHandle owner = page(area.page);
    if (!owner.getKey("/Annots").isArray())
        owner.replaceKey("/Annots", QPDFObjectHandle::newArray());
    owner.getKey("/Annots").appendItem(annotation);

    QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", owner);
    return reference;
}

QPDFObjectHandle PdfTreeWriter::writeParentTree()
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QPDFObjectHandle parents = QPDFObjectHandle::newArray();
        for (const int piece : m_marks.at(i))
            parents.appendItem(element(m_record.pieces.at(piece).node));
        numbers.appendItem(QPDFObjectHandle::newInteger(qint64(i)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }
    for (std::size_t i = 0; i < m_annotationParents.size(); ++i) {
        numbers.appendItem(QPDFObjectHandle::newInteger(qint64(m_pages.size() + i)));
        numbers.appendItem(m_annotationParents[i]);
    }
    QPDFObjectHandle tree = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tree.replaceKey("/Nums", numbers);
    return tree;
}

QPDFObjectHandle PdfTreeWriter::destination(PdfNode node)
{
    const PdfPiece *piece = firstPiece(m_record, node);
    const int index = piece ? piece->page : 0;
    const QPointF corner = piece ? piece->box.topLeft() : QPointF();
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page(index));
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(real(corner.x()));
    place.appendItem(real(m_record.pages.at(index).height() - corner.y()));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

/// Left, bottom, right, top from the page's bottom left, as PDF has it.
QPDFObjectHandle PdfTreeWriter::array(const QRectF &box, int page) const
{
    const qreal height = m_record.pages.at(page).height();
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (const qreal value : {box.left(), height - box.bottom(), box.right(), height - box.top()})
        numbers.appendItem(real(value));
    return numbers;
}

} // namespace waymark
