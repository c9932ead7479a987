#pragma once

#include "exchange/odf/OdfStyles.h"

namespace waymark {

/// Counts the items of lists and the numbered headings of an OpenDocument text, and says what stands before each.
class OdfNumbers
{
public:
    explicit OdfNumbers(const OdfStyles &styles);

    /// A list on `depth` (from 1) begins; one at the top begins anew unless it goes on.
    void beginList(int depth, const QString &style, bool goesOn);
    /// The next item at that depth: its number ("1.2"), or nothing for a bullet.
    [[nodiscard]] QString nextItem(int depth, const QString &style, std::optional<int> start);
    /// The number of the next heading of that level; empty where headings have none.
    [[nodiscard]] QString nextHeading(int level);

private:
    [[nodiscard]] QString next(const QString &style, int depth, std::optional<int> start);

    const OdfStyles &m_styles;
    QHash<QString, QHash<int, int>> m_counts; // by style and depth; headings under no name
};

} // namespace waymark
