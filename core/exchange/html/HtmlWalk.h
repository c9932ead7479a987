#pragma once

#include "exchange/html/HtmlStyles.h"
#include "exchange/source/PageBuilder.h"

#include <QMap>

struct GumboInternalNode;

namespace waymark {

/// Walks through a parsed web page and tells a PageBuilder what a reader would see on it; without one it only gathers
/// lines, as for a bit of HTML inside something else. Made for one walk.
class HtmlWalk
{
public:
    explicit HtmlWalk(PageBuilder *page = nullptr)
        : m_page(page)
    {
    }

    void walk(const GumboInternalNode *root);
    /// What was gathered outside all tables and headings since they were last handed on.
    [[nodiscard]] const TextLines &lines() const { return m_lines; }

private:
    struct Manner // inherited by what an element holds
    {
        RunLook look = {};
        bool preformatted = false; // line ends count
        bool raised = false; // the sign of a footnote
    };
    struct Merged // a cell that reaches down into the rows below
    {
        int rows = 0; // how many are still to come
        int columns = 1;
    };
    using MergedColumns = QMap<int, Merged>; // by their first column

    void collectSheets(const GumboInternalNode *node);
    void children(const GumboInternalNode *node, Manner manner);
    void node(const GumboInternalNode *node, Manner manner);
    void element(const GumboInternalNode *element, Manner manner);
    void text(const char *text, Manner manner);
    void bullet(const GumboInternalNode *element, Manner manner);
    void numberedList(const GumboInternalNode *list, Manner manner);
    void chosen(const GumboInternalNode *list, Manner manner);
    void picture(const GumboInternalNode *element);
    void heading(const GumboInternalNode *element, int level);
    void flush();
    void handOn(const TextLines &lines);

    void table(const GumboInternalNode *table, Manner manner);
    void rowsOf(const GumboInternalNode *parent, Manner manner, MergedColumns &merged);
    void row(const GumboInternalNode *row, Manner manner, MergedColumns &merged);
    void innerRow(const GumboInternalNode *row, Manner manner);
    [[nodiscard]] Cell cell(const GumboInternalNode *element, const std::optional<QString> &rowFill, Manner manner);
    [[nodiscard]] QString fillOf(const GumboInternalNode *element, const std::optional<QString> &rowFill) const;

    PageBuilder *m_page;
    HtmlStyles m_styles;
    TextLines m_lines;
    bool m_inside = false; // a cell or heading: tables are only text here
    int m_depth = 0;
};

} // namespace waymark
