#include "report/pdf/PdfNavigation.h"

namespace waymark {

namespace {

struct Bookmark
{
    int level = 0; ///< 0 is the root, which has no heading
    PdfNode node;
    std::vector<Bookmark> kids;
};

void collect(const PdfStructure &structure, PdfNode node, std::vector<Bookmark> &flat)
{
    const PdfElement &element = structure.at(node);
    if (const int level = headingLevel(element.role); level > 0 && !element.bookmark.isEmpty())
        flat.push_back({level, node, {}});
    for (const PdfKid &kid : element.kids) {
        if (kid.kind == PdfKid::Kind::Node)
            collect(structure, PdfNode{kid.index}, flat);
    }
}

/// Takes from `flat`, starting at `next`, all that lies deeper than `parent`.
void nest(const std::vector<Bookmark> &flat, std::size_t &next, Bookmark &parent)
{
    while (next < flat.size() && flat[next].level > parent.level) {
        parent.kids.push_back(flat[next++]);
        nest(flat, next, parent.kids.back());
    }
}

class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, const PdfRecord &record, PdfTreeWriter &tree)
        : m_pdf(pdf)
        , m_record(record)
        , m_tree(tree)
    {
    }

    /// Returns how many bookmarks below `parent` are visible when it is open.
    int writeKids(QPDFObjectHandle parent, const std::vector<Bookmark> &kids, int depth)
    {
        int visible = 0;
        QPDFObjectHandle previous;
        for (const Bookmark &kid : kids) {
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", pdfText(m_record.structure.at(kid.node).bookmark));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", m_tree.destination(kid.node));
            item.replaceKey("/SE", m_tree.element(kid.node));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            const int below = kid.kids.empty() ? 0 : writeKids(item, kid.kids, depth + 1);
            const bool open = depth == 0;
            if (below > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? below : -below));
            visible += 1 + (open ? below : 0);
            previous = item;
        }
        if (previous.isInitialized())
            parent.replaceKey("/Last", previous);
        return visible;
    }

private:
    QPDF &m_pdf;
    const PdfRecord &m_record;
    PdfTreeWriter &m_tree;
};

} // namespace

void writeBookmarks(QPDF &pdf, const PdfRecord &record, PdfTreeWriter &tree)
{
    std::vector<Bookmark> flat;
    collect(record.structure, record.structure.root(), flat);
    Bookmark root;
    std::size_t next = 0;
    nest(flat, next, root);
    if (root.kids.empty())
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    const int visible = OutlineWriter(pdf, record, tree).writeKids(outlines, root.kids, 0);
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(visible));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void writePageLabels(QPDF &pdf, const PdfRecord &record)
{
    QVector<PdfPageLabel> labels = record.labels;
    if (labels.isEmpty() || labels.constFirst().page > 0)
        labels.prepend(PdfPageLabel());
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (const PdfPageLabel &label : labels) {
        QPDFObjectHandle range = QPDFObjectHandle::newDictionary();
        range.replaceKey("/S", QPDFObjectHandle::newName(label.roman ? "/r" : "/D"));
        range.replaceKey("/St", QPDFObjectHandle::newInteger(label.first));
        if (!label.prefix.isEmpty())
            range.replaceKey("/P", pdfText(label.prefix));
        numbers.appendItem(QPDFObjectHandle::newInteger(label.page));
        numbers.appendItem(range);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

} // namespace waymark
