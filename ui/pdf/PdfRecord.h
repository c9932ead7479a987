#pragma once

#include "base/Error.h"
#include "pdf/PdfAttachment.h"
#include "pdf/PdfStructure.h"

#include <QDateTime>
#include <QSizeF>

#include <functional>
#include <optional>

namespace waymark {

namespace pdf_markers {

/// The canvas and the tagger talk through the one thing that QPdfWriter passes on unchanged: a filled rectangle of 1 by
/// 1 point far off the page. x tells the number of the piece, y whether it begins or ends.
constexpr int Side = 1;
constexpr int FirstX = -20'000; ///< x = FirstX - piece
constexpr int BeginY = -20'000;
constexpr int EndY = -30'000;

} // namespace pdf_markers

/// What the file says about itself. Everything is handed in: no clock, no login and no name of a machine is asked for.
struct PdfDocumentInfo
{
    QString title; ///< required
    QString author; ///< may be empty
    QString organisation; ///< may be empty
    QString subject; ///< may be empty
    QString language = QStringLiteral("en-GB");
    QDateTime created; ///< the only date in the file; written in UTC
};

/// Drawing that says nothing to a reader who listens, and why.
enum class PdfArtifact { None, Header, Footer };

/// Everything drawn between one pair of markers. Points from the page's top left.
struct PdfPiece
{
    PdfNode node; ///< null for an artifact
    PdfArtifact artifact = PdfArtifact::None;
    int page = 0; ///< from 0
    QRectF box;
};

/// The rectangles (one for each line) on one page that a click follows.
struct PdfLinkArea
{
    PdfNode link;
    int page = 0;
    QVector<QRectF> boxes;
};

/// What was drawn, in drawing order: all that the tagger needs beside the bytes of QPdfWriter.
struct PdfRecord
{
    PdfDocumentInfo info;
    PdfStructure structure;
    QVector<PdfPiece> pieces;
    QVector<PdfLinkArea> linkAreas;
    QVector<QSizeF> pages; ///< their sizes in points
    std::optional<PdfAttachment> attachment;
};

/// Where the node's drawing starts: its first piece, or that of the first node in it; null where nothing of it was
/// drawn.
[[nodiscard]] const PdfPiece *firstPiece(const PdfRecord &record, PdfNode node);

/// Called after each page with the number of pages done; false stops.
using PdfPageHook = std::function<bool(int pages)>;

/// What somebody reads who stopped it: Cancelled.
[[nodiscard]] Error reportStopped();

/// The one sentence that people read whatever stopped the PDF; `detail` is for the log.
[[nodiscard]] Error pdfError(ErrorCode code, const QString &detail);

} // namespace waymark
