#pragma once

#include "analysis/ChartData.h"

#include <QByteArray>
#include <QString>

namespace waymark {

/// A chart as a picture of dots.
struct ChartPng
{
    QByteArray bytes;
    int width = 0; ///< as it is meant to be seen, in CSS pixels; the picture has two dots for each, to stay sharp
    int height = 0;
};

/// Draws charts for outputs that are made here in core, which knows no painter. ui implements it.
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;
    /// One `<svg>` element that can stand inside HTML: no scripts, no outside references, text escaped, colours that
    /// follow the page's variables (HtmlStyle). `title` and `description` name it for those who cannot see it; `key`
    /// makes its ids unique in the page.
    [[nodiscard]] virtual QByteArray svg(const analysis::ChartData &data, const QString &title,
        const QString &description, const QString &key) const = 0;
    /// The same picture for outputs that show no vectors, in the light colours of paper. The same data gives the same
    /// bytes on the same machine.
    [[nodiscard]] virtual ChartPng png(const analysis::ChartData &data) const = 0;
};

} // namespace waymark
