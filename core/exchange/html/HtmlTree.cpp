#include "exchange/html/HtmlTree.h"

#include "exchange/html/HtmlGuard.h"

#include <gumbo.h>

#include <algorithm>

namespace waymark {

class HtmlTree::Arena
{
public:
    void *take(std::size_t size)
    {
        constexpr std::size_t step = alignof(std::max_align_t);
        size = (size + step - 1) / step * step;
        if (size > m_left) {
            const std::size_t block = std::max(size, std::size_t{64} * 1024);
            m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
            m_next = m_blocks.back().get();
            m_left = block;
        }
        void *const place = m_next;
        m_next += size;
        m_left -= size;
        return place;
    }

private:
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
};

void HtmlTree::ArenaCloser::operator()(Arena *arena) const
{
    delete arena;
}

ReadOutcome<HtmlTree> HtmlTree::parse(const QString &page)
{
    HtmlTree tree;
    tree.m_bytes = page.toUtf8();
    if (const auto harmless = guardHtml(tree.m_bytes); !harmless)
        return tl::unexpected(harmless.error());

    tree.m_arena.reset(new Arena);
    GumboOptions options = kGumboDefaultOptions;
    options.userdata = tree.m_arena.get();
    options.allocator = [](void *arena, std::size_t size) { return static_cast<Arena *>(arena)->take(size); };
    options.deallocator = [](void *, void *) {};
    options.max_errors = 0; // nobody reads them, and a page of noise has many
    const GumboOutput *output =
        gumbo_parse_with_options(&options, tree.m_bytes.constData(), static_cast<std::size_t>(tree.m_bytes.size()));
    tree.m_root = output->root;
    return tree;
}

} // namespace waymark
