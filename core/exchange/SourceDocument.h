#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace waymark {

/// The value behind a spreadsheet's cell. The cell's text is that value as the sheet shows it ("Apr-23", "45%").
struct CellValue
{
    enum class Kind { Text, Number, Percent, Date, Truth, Fault };

    Kind kind = Kind::Text; ///< what every other source has alone
    double number = 0; ///< of a number; a share of a percentage (0.45); the serial of a date as it is stored
    QDate day = {}; ///< of a date, by the workbook's own calendar (1900 or 1904)
    QString format = {}; ///< the number format: "mmm-yy" shows a month, whatever day is stored

    bool operator==(const CellValue &) const = default;
};

/// One cell as it was found. Text is plain; paragraphs and bullets are lines, and a bullet begins with "- ". A number
/// that the program makes by itself (a numbered list) is part of the text: "1.1 Families know".
struct Cell
{
    QString text;
    QString fill =
        {}; ///< the ground it was painted with as `#rrggbb`, lower case; empty where none (or "auto") was given
    bool bold = false; ///< all of its text is bold
    int columns = 1; ///< how many columns of the table it covers
    bool continued = false; ///< covered from above by a vertically merged cell; its text is empty
    QString ink = {}; ///< the colour of all of its text, as `fill`; empty where it has none of its own or several
    QString mark = {}; ///< the colour behind its runs or paragraphs (highlight, shading), also behind blanks
    QString struck = {}; ///< text struck out in it, which is no part of `text`
    QString remark = {}; ///< comments and footnotes that hang on it
    QStringList pictures = {}; ///< the words of each picture in it: its alternative text, else its file's name
    CellValue value = {};

    bool operator==(const Cell &) const = default;
};

struct GridRow
{
    QList<Cell> cells;
    int number = 0; ///< counted from 1 within its table, or the line of a text file or sheet: what a person looks for
    bool hidden = false; ///< a hidden row of a sheet: read, and said

    bool operator==(const GridRow &) const = default;
};

/// A table of any source: Word, web page, spreadsheet, text or clipboard. Rows may be of unequal length.
struct Grid
{
    QString name; ///< what people call it: "table 2", the sheet's name
    QList<GridRow> rows;
    bool sheet = false; ///< a sheet of a workbook: its cells are called "B7"
    bool hidden = false; ///< a hidden sheet
    QList<int> hiddenColumns = {}; ///< from 0

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
    QString ink = {}; ///< as in Cell
    QString mark = {};
    bool bold = false; ///< all of it
    QStringList pictures = {}; ///< as in Cell

    bool operator==(const Paragraph &) const = default;
};

/// What stands in a document beside its running text, or was taken out of it: told, and kept as a note.
struct Aside
{
    enum class Kind { StruckOut, Deleted, Comment, Footnote, HeaderOrFooter };

    Kind kind = Kind::Comment;
    QString place; ///< "table 2, row 3"; empty for the document
    QString text;

    bool operator==(const Aside &) const = default;
};

/// A document as every reader delivers it: headings, paragraphs and tables in the order of the page. What they mean is
/// the business of PlanReading alone, so that a new kind of file adds a reader and nothing else.
struct SourceDocument
{
    using Block = std::variant<Heading, Paragraph, Grid>;

    QString name; ///< the file's name without its folder
    QList<Block> blocks;
    QList<Aside> asides = {};
    QString caution = {}; ///< what a person should know of how it was read; mostly nothing

    [[nodiscard]] bool hasTable() const;
};

} // namespace waymark
