#pragma once

#include "exchange/reading/shapes/ActionLines.h"

namespace waymark {

/// Which lines of a document's text are actions, each with its lead and date in it: known once all of them were looked
/// at, for one alone may be anything.
class TextActions
{
public:
    /// Looks at each line: `isItem` where it is a bullet or numbered.
    void look(const QString &line, bool isItem);
    /// What the line says as actions; empty where it says none, or where too few of the others do.
    [[nodiscard]] QList<WrittenAction> in(const QString &line, bool isItem) const;

private:
    [[nodiscard]] bool isAction(const WrittenAction &action, bool isItem) const;

    int m_wholes = 0;
    int m_parts = 0; ///< items of which only lead or date is said
    int m_items = 0;
};

/// The rows of a table that are such lines, without columns for what they say; short rows of one text are the headings
/// above them. Nothing where the table is none of that kind.
[[nodiscard]] std::optional<ActionLines> actionLinesOf(const Table &table);

} // namespace waymark
