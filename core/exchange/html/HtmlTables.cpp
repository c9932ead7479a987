// The part of HtmlWalk that reads tables.
#include "exchange/html/HtmlTags.h"
#include "exchange/html/HtmlWalk.h"
#include "exchange/source/ReadLimits.h"

#include <gumbo.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// HTML ends a cell's reach at 65,534 rows, and 0 stands for "to the end".
constexpr int farthestRow = 65'534;

} // namespace

void HtmlWalk::table(const GumboInternalNode *table, Manner manner)
{
    flush();
    const GumboVector &below = table->v.element.children;
    for (unsigned i = 0; i < below.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (isTag(child, GUMBO_TAG_CAPTION))
            node(child, manner);
    }
    flush();
    m_page->beginTable();
    MergedColumns merged;
    rowsOf(table, manner, merged);
    m_page->endTable();
}

void HtmlWalk::rowsOf(const GumboInternalNode *parent, Manner manner, MergedColumns &merged)
{
    const GumboVector &below = parent->v.element.children;
    for (unsigned i = 0; i < below.length && !m_page->isFull(); ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const HtmlStyles::Look look = m_styles.lookOf(child);
        if (look.hidden.value_or(false))
            continue;
        Manner own = manner;
        own.look.bold = look.bold.value_or(manner.look.bold);
        switch (child->v.element.tag) {
        case GUMBO_TAG_TR:
            row(child, own, merged);
            break;
        case GUMBO_TAG_THEAD:
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_TFOOT:
            merged.clear(); // no cell reaches out of its group of rows
            rowsOf(child, own, merged);
            merged.clear();
            break;
        default:
            break;
        }
    }
}

void HtmlWalk::row(const GumboInternalNode *row, Manner manner, MergedColumns &merged)
{
    const std::optional<QString> rowFill = m_styles.lookOf(row).fill;
    MergedColumns after; // what this row's own cells leave for the next
    int column = 0;
    m_page->beginRow();
    // Cells from above that stand in the way, or with `all` those behind the row's last cell too.
    const auto passMerged = [&](bool all) {
        for (auto it = merged.find(column); it != merged.end() || all; it = merged.find(column)) {
            if (it == merged.end()) {
                it = merged.upperBound(column);
                if (it == merged.end())
                    return;
                Cell gap;
                gap.columns = it.key() - column;
                column = it.key();
                m_page->addCell(gap);
            }
            Cell covered;
            covered.columns = it->columns;
            covered.continued = true;
            m_page->addCell(covered);
            column += it->columns;
            if (--it->rows > 0)
                after.insert(it.key(), *it);
            merged.erase(it);
        }
    };
    const GumboVector &below = row->v.element.children;
    for (unsigned i = 0; i < below.length && !m_page->isFull(); ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (!isTag(child, GUMBO_TAG_TD) && !isTag(child, GUMBO_TAG_TH))
            continue;
        if (m_styles.lookOf(child).hidden.value_or(false))
            continue;
        passMerged(false);
        const Cell found = cell(child, rowFill, manner);
        m_page->addCell(found);
        const int rows = spanOf(child, "rowspan", farthestRow);
        if (rows != 1)
            after.insert(column, Merged{rows == 0 ? farthestRow : rows - 1, found.columns});
        column += found.columns;
    }
    passMerged(true);
    m_page->endRow();
    merged = after;
}

/// A row of a table within a cell is a line of it.
void HtmlWalk::innerRow(const GumboInternalNode *row, Manner manner)
{
    QList<TextLines> cells;
    const GumboVector &below = row->v.element.children;
    for (unsigned i = 0; i < below.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(below.data[i]);
        if (!isTag(child, GUMBO_TAG_TD) && !isTag(child, GUMBO_TAG_TH))
            continue;
        TextLines outside = std::exchange(m_lines, {});
        node(child, manner);
        cells.append(std::exchange(m_lines, std::move(outside)));
    }
    m_lines.appendRow(cells);
}

Cell HtmlWalk::cell(const GumboInternalNode *element, const std::optional<QString> &rowFill, Manner manner)
{
    TextLines outside = std::exchange(m_lines, {});
    m_inside = true;
    this->element(element, manner);
    m_inside = false;
    const TextLines inside = std::exchange(m_lines, std::move(outside));
    Cell cell;
    inside.fill(cell);
    cell.columns = std::max(1, spanOf(element, "colspan", readLimits::span));
    cell.fill = fillOf(element, rowFill);
    return cell;
}

QString HtmlWalk::fillOf(const GumboInternalNode *element, const std::optional<QString> &rowFill) const
{
    // Some editors paint not the cell but the one thing in it. A table in it is painted for itself.
    for (const GumboNode *inner = element; inner && !isTag(inner, GUMBO_TAG_TABLE); inner = onlyChild(inner)) {
        const auto fill = m_styles.lookOf(inner).fill;
        if (fill && !fill->isEmpty())
            return *fill;
    }
    return rowFill.value_or(QString());
}

} // namespace waymark
