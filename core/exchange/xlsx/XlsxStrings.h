#pragma once

#include "exchange/xlsx/XlsxStyles.h"

namespace waymark {

/// A text of a workbook: plain, or in runs that have letters of their own.
struct XlsxText
{
    struct Run
    {
        QString text;
        std::optional<XlsxStyles::Font> font; ///< none where the cell's own holds
    };

    QString plain;
    QList<Run> runs; ///< in place of `plain`
};

/// From an `si`, `is` or `text`, which has just been entered, to its end. Readings aids of East Asian texts are left
/// out.
[[nodiscard]] XlsxText readXlsxText(XmlPart &xml, const XlsxColours &colours);

/// The part of shared strings, by their number.
[[nodiscard]] ReadOutcome<QList<XlsxText>> readSharedStrings(const QByteArray &part, const XlsxColours &colours);

/// Puts a text into a cell whose style is `style`: what is struck out is told apart, lines are tidied.
void putText(Cell &cell, const XlsxText &text, const XlsxStyles::Style &style);

/// `_x000D_` in a text stands for the letter of that number.
[[nodiscard]] QString withoutEscapes(QString text);

} // namespace waymark
