#pragma once

#include "exchange/source/ReadProblem.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <vector>

struct GumboInternalNode;

namespace waymark {

/// A parsed web page. Pages that would keep the parser busy for minutes (nesting, tags, attributes beyond ReadLimits)
/// are refused before it starts. All nodes lie in one arena: Gumbo's own clean-up calls itself once for each level of
/// nesting, which a hostile page can use to exhaust the stack.
class HtmlTree
{
public:
    [[nodiscard]] static ReadOutcome<HtmlTree> parse(const QString &page);

    /// The `html` element.
    [[nodiscard]] const GumboInternalNode *root() const { return m_root; }

private:
    class Arena;
    struct ArenaCloser
    {
        void operator()(Arena *arena) const;
    };

    HtmlTree() = default;

    QByteArray m_bytes; // the nodes point into it
    std::unique_ptr<Arena, ArenaCloser> m_arena;
    const GumboInternalNode *m_root = nullptr;
};

} // namespace waymark
