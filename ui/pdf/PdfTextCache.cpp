#include "pdf/PdfTextCache.h"

namespace waymark {

std::shared_ptr<const PdfTextLayout> PdfTextCache::find(const PdfTextShape &shape) const
{
    const auto *known = m_layouts.object(shape);
    return known ? *known : nullptr;
}

void PdfTextCache::keep(const PdfTextShape &shape, const std::shared_ptr<const PdfTextLayout> &layout)
{
    const qsizetype cost = 4 + layout->text.size() / 4 + 3 * qsizetype(layout->lines.size()); // in some hundred bytes
    m_layouts.insert(shape, new std::shared_ptr<const PdfTextLayout>(layout), cost);
}

} // namespace waymark
