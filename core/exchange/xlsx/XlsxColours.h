#pragma once

#include "exchange/source/ReadProblem.h"

#include <QList>
#include <QString>

namespace waymark {

class XmlPart;

/// The colours of a workbook as `#rrggbb`: those of its theme, of its palette, and those written out; lightened or
/// darkened by a tint (ECMA-376 part 1, 18.8.19).
class XlsxColours
{
public:
    XlsxColours();

    /// Takes the twelve colours of a theme part; damaged XML is a problem.
    [[nodiscard]] ReadOutcome<void> readTheme(const QByteArray &part);
    /// From `colors` of the styles part, which has just been entered: a palette of the workbook's own.
    void readPalette(XmlPart &xml);

    /// Of an element with `rgb`, `theme` or `indexed`, and perhaps `tint`; empty for "auto" and what is not known.
    [[nodiscard]] QString of(const XmlPart &xml) const;

private:
    QList<QString> m_theme; // in the order in which cells name them: light 1, dark 1, light 2, dark 2, accents …
    QList<QString> m_palette;
};

/// `share` of the first and the rest of the second; both as `#rrggbb`.
[[nodiscard]] QString mixedColour(const QString &first, const QString &second, double share);
/// Lightened (up to 1) or darkened (down to -1), in the way of Excel: by its lightness.
[[nodiscard]] QString tinted(const QString &colour, double tint);

} // namespace waymark
