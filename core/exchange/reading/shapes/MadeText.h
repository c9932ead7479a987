#pragma once

#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/tables/Table.h"

#include <functional>
#include <optional>

namespace waymark {

/// The running text that somebody wrote into a sheet, a line a row, as headings and paragraphs; each knows the cells
/// that it was made of.
class MadeText
{
public:
    [[nodiscard]] const QList<SourceDocument::Block> &blocks() const { return m_blocks; }

    void addHeading(int level, const QString &text, const QList<const Cell *> &cells);
    void addParagraph(const Paragraph &paragraph, const QList<const Cell *> &cells);

    /// After the reading: as what was made of them, where `isThere` finds its words, the cells are claimed.
    void handOver(CellBalance &balance, const std::function<bool(const QString &text)> &isThere) const;

private:
    QList<SourceDocument::Block> m_blocks;
    QList<QList<const Cell *>> m_cells; ///< of each block
};

/// Nothing where the table is one: most of its rows must be one text, and several of those say leads and dates, in
/// labels or within a sentence. The first line names the document unless that `isTitled`.
[[nodiscard]] std::optional<MadeText> textOf(const Table &table, bool isTitled);

} // namespace waymark
