#include "pdf/PdfNavigation.h"

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
    OutlineWriter(PdfFileWriter &file, const PdfRecord &record, const PdfTreeWriter &tree)
        : m_file(file)
        , m_record(record)
        , m_tree(tree)
    {
    }

    /// Returns what the parent's dictionary says of its bookmarks but their count, which goes to `visible`: those to
    /// see when it is open.
    QByteArray writeKids(int parent, const std::vector<Bookmark> &kids, int depth, int &visible)
    {
        visible = 0;
        if (kids.empty())
            return {};
        const int first = m_file.reserve(int(kids.size()));
        const int last = first + int(kids.size()) - 1;
        const bool isOpen = depth == 0;
        for (int number = first; number <= last; ++number) {
            const Bookmark &kid = kids[std::size_t(number - first)];
            QByteArray text = "<< /Title " + pdfText(m_record.structure.at(kid.node).bookmark) + " /Parent "
                + pdfReference(parent) + " /Dest " + m_tree.destination(kid.node) + " /SE " + m_tree.element(kid.node);
            if (number > first)
                text += " /Prev " + pdfReference(number - 1);
            if (number < last)
                text += " /Next " + pdfReference(number + 1);
            int below = 0;
            text += writeKids(number, kid.kids, depth + 1, below);
            if (below > 0)
                text += " /Count " + QByteArray::number(isOpen ? below : -below);
            visible += 1 + (isOpen ? below : 0);
            m_file.write(number, text + " >>");
        }
        return " /First " + pdfReference(first) + " /Last " + pdfReference(last);
    }

private:
    PdfFileWriter &m_file;
    const PdfRecord &m_record;
    const PdfTreeWriter &m_tree;
};

} // namespace

QByteArray writeBookmarks(PdfFileWriter &file, const PdfRecord &record, const PdfTreeWriter &tree)
{
    std::vector<Bookmark> flat;
    collect(record.structure, record.structure.root(), flat);
    Bookmark root;
    std::size_t next = 0;
    nest(flat, next, root);
    if (root.kids.empty())
        return {};
    const int outlines = file.reserve();
    int visible = 0;
    const QByteArray kids = OutlineWriter(file, record, tree).writeKids(outlines, root.kids, 0, visible);
    file.write(outlines, "<< /Type /Outlines" + kids + " /Count " + QByteArray::number(visible) + " >>");
    return " /PageMode /UseOutlines /Outlines " + pdfReference(outlines);
}

} // namespace waymark
