#pragma once

#include "pdf/PdfTextLayout.h"

#include <QCache>

#include <memory>

namespace waymark {

/// The paragraphs that were asked for lately. A report is laid out twice, and a preview again after each
/// edit: what did not change is not broken into lines anew. Holds some 20 MB at most.
class PdfTextCache
{
public:
    /// Null where it is not known.
    [[nodiscard]] std::shared_ptr<const PdfTextLayout> find(const PdfTextShape &shape) const;
    void keep(const PdfTextShape &shape, const std::shared_ptr<const PdfTextLayout> &layout);

private:
    QCache<PdfTextShape, std::shared_ptr<const PdfTextLayout>> m_layouts{200'000};
};

} // namespace waymark
