#pragma once

#include "report/data/ReportData.h"

#include <optional>
#include <variant>

namespace waymark {

// The report in words and in reading order, whatever it is written to. The PDF, the preview, the print and the HTML
// walk the same outline, so that they cannot say different things. It still knows no fonts, no colours and no widths in
// points.

/// What a line is beside the others of its cell.
enum class ReportTone { Plain, Strong, Quiet, Alert };

/// Words of a person or of the program. Lines that begin with "- " are bullets.
struct ReportLine
{
    QString text;
    ReportTone tone = ReportTone::Plain;
};

/// Never without a word.
struct ReportCell
{
    std::optional<ReportStatus> status; ///< stands first: letter, word and the colour's name
    QList<ReportLine> lines;
    bool isValue = false; ///< its words may be a number or a day, which a sheet then holds as such; no reference is one
};

struct ReportColumn
{
    QString heading;
    int share = 1; ///< of the width, against the other columns
};

/// Every row has as many cells as there are columns, two where columns have no headings; its first cell heads it.
struct ReportTable
{
    enum class Kind {
        List, ///< rows of records
        Identity, ///< what the report is: a label and a value in each row, no columns with headings
        Figures, ///< a few key figures, made like Identity
        Key, ///< what each status means, made like Identity
    };
    Kind kind = Kind::List;
    QString name; ///< what the table holds, for those who cannot see the heading above it
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
};

struct ReportHeading
{
    int level = 2;
    QString text;
    QString key; ///< unique in the report, fit for an address; links lead here
    bool isTitle = false; ///< over a page that is laid out as a whole, or over the document
};

struct ReportParagraph
{
    ReportLine line;
};

/// A status with its reason: of the whole, of a priority, of an outcome.
struct ReportStanding
{
    ReportStatus status;
    QString reason;
    bool isOverall = false;
};

/// The picture of a KPI. The data table follows as a block of its own.
struct ReportFigure
{
    int kpi = 0; ///< index into ReportData::kpis
    QString title;
    QString description; ///< what the picture says
};

/// A KPI at a glance.
struct ReportTile
{
    int kpi = 0; ///< index into ReportData::kpis
    QString title;
    QString sentence; ///< where it stands
    QString signs; ///< what variation and assurance say, in words; empty where too little was read
    QString shape; ///< what the picture shows; empty where there is none
};

/// KPIs beside each other, the worst first.
struct ReportTiles
{
    QList<ReportTile> tiles;
};

/// Where the paper is wide, the parts that follow stand beside each other: as many as there are shares of the width,
/// each from its heading to the next one. A list, a screen and a listener take them one after the other.
struct ReportBand
{
    QList<int> shares;
    bool isPageStart = false; ///< the bands from here to the next such one make a page of their own
};

/// Where the list of the report's parts stands: the headings of level 2 behind it.
struct ReportContents
{
    QString heading;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportStanding, ReportTable, ReportFigure, ReportTiles,
    ReportBand, ReportContents>;

struct ReportOutline
{
    QString title; ///< of the document, not a heading in it
    QString author; ///< may be empty
    QString organisation; ///< may be empty
    QString subject;
    QString draftWord; ///< empty where it is issued
    QString issuedWords; ///< version, day, place in the ledger and digest, for the foot of each page; empty in a draft
    QDate made;
    bool isOnePage = false; ///< all of it is to be seen at once
    bool isPortrait = false; ///< on upright paper: it is read like a letter more than it is searched like a table
    QList<ReportBlock> blocks;

    /// The headings of level 2.
    [[nodiscard]] QList<ReportHeading> parts() const;
    /// It begins with pages that are laid out as a whole: so many, where each holds what it should.
    [[nodiscard]] bool isBanded() const { return bandedPages() > 0; }
    [[nodiscard]] int bandedPages() const;
};

} // namespace waymark
