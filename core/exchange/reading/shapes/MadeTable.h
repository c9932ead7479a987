#pragma once

#include "exchange/reading/balance/CellBalance.h"

#include <functional>

namespace waymark {

/// A table made out of what stands in a document in another shape: lines of text, lanes, tables within cells. It is
/// read like any other; each of its cells knows what it was made of.
class MadeTable
{
public:
    using Source = std::variant<const Cell *, const Paragraph *, const Heading *>;

    explicit MadeTable(const QString &name);

    /// `number` is what a person looks for in the document.
    void beginRow(int number);
    void add(const Cell &cell, const QList<Source> &sources = {});
    void add(const QString &text, const QList<Source> &sources = {}) { add(Cell{text}, sources); }

    [[nodiscard]] const Grid &grid() const { return m_grid; }
    void belongsTo(const Grid &grid); ///< its places are called as those of the table that it was made of

    /// After the reading: what was made into cells that are all claimed, and whose words `isThere` finds, is claimed as
    /// they are. Nothing is claimed of a source of which words are left over.
    void handOver(CellBalance &balance, const std::function<bool(const QString &text)> &isThere) const;

private:
    struct Origin
    {
        qsizetype row = 0;
        qsizetype cell = 0;
        Source source;
    };

    Grid m_grid;
    QList<Origin> m_origins;
};

} // namespace waymark
