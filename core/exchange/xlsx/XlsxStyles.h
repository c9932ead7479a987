#pragma once

#include "exchange/xlsx/NumberFormat.h"
#include "exchange/xlsx/XlsxColours.h"

#include <QHash>

#include <optional>

namespace waymark {

/// The styles part of a workbook: what the number of a cell's style says of its format, ground and letters.
class XlsxStyles
{
public:
    struct Style
    {
        NumberFormat format;
        QString fill; ///< as in Cell
        QString ink; ///< the colour of its letters where it is not the usual black
        bool bold = false;
        bool struck = false;
    };

    /// An empty array is a workbook without styles. Damaged XML is a problem.
    [[nodiscard]] static ReadOutcome<XlsxStyles> read(const QByteArray &part, const XlsxColours &colours);

    [[nodiscard]] const Style &style(qsizetype index) const;
    /// The ground that a conditional format paints; empty where it paints none.
    [[nodiscard]] QString ruleFill(qsizetype index) const { return m_ruleFills.value(index); }
    [[nodiscard]] const XlsxColours &colours() const { return m_colours; }

    struct Font
    {
        QString ink;
        bool bold = false;
        bool struck = false;
    };
    /// From a `font` or `rPr`, which has just been entered, to its end; black is no ink.
    [[nodiscard]] static Font readFont(XmlPart &xml, const XlsxColours &colours);
    /// From a `dxf`, which has just been entered, to its end: its ground.
    [[nodiscard]] static QString readRuleFill(XmlPart &xml, const XlsxColours &colours);

private:
    void readPart(XmlPart &xml);
    void readStyles(XmlPart &xml);
    [[nodiscard]] NumberFormat format(int id);

    XlsxColours m_colours;
    QHash<int, NumberFormat> m_formats;
    QList<Font> m_fonts;
    QList<QString> m_fills;
    QList<Style> m_styles;
    QList<QString> m_ruleFills;
};

} // namespace waymark
