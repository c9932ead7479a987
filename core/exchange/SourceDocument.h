#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace waymark {

/// One cell as it was found. Text is plain; paragraphs and bullets are lines, and a bullet begins with "- ".
struct Cell
{
    QString text;
    QString fill; ///< the ground it was painted with as `#rrggbb`, lower case; empty where none (or "auto") was given
    bool bold = false; ///< all of its text is bold
    int columns = 1; ///< how many columns of the table it covers
    bool continued = false; ///< covered from above by a vertically merged cell; its text is empty

    bool operator==(const Cell &) const = default;
};

struct GridRow
{
    QList<Cell> cells;
    int number = 0; ///< counted from 1 within its table, or the line of a text file: what a person is told to look for

    bool operator==(const GridRow &) const = default;
};

/// A table of any source: Word, web page, spreadsheet, text or clipboard. Rows may be of unequal length.
struct Grid
{
    QString name; ///< what people call it: "table 2", the sheet's name
    QList<GridRow> rows;

    bool operator==(const Grid &) const = default;
};

struct Heading
{
    int level = 1; ///< 1 for a title, then as in the source
    QString text;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text;

    bool operator==(const Paragraph &) const = default;
};

/// A document as every reader delivers it: headings, paragraphs and tables in the order of the page. What they mean is
/// the business of PlanReading alone, so that a new kind of file adds a reader and nothing else.
struct SourceDocument
{
    using Block = std::variant<Heading, Paragraph, Grid>;

    QString name; ///< the file's name without its folder
    QList<Block> blocks;

    [[nodiscard]] bool hasTable() const;
};

} // namespace waymark
