#pragma once

#include <QGlyphRun>
#include <QList>
#include <QString>
#include <QUrl>

#include <vector>

namespace waymark {

/// Which fonts draw a stretch of text. Other is whatever the machine has, for scripts that none of ours covers.
enum class PdfFace { Sans, Symbols, Other };

/// A part of a paragraph that looks or behaves otherwise than the rest.
struct PdfRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    QUrl link = {}; ///< see isPdfLinkTarget(); where it is none, the text is drawn as plain text
    QString linkContents = {}; ///< what is read out for the link; its text where empty
    bool operator==(const PdfRun &) const = default;
};

/// What decides where the lines of a paragraph break.
struct PdfTextShape
{
    QVector<PdfRun> runs;
    qreal size = 10; ///< points
    bool bold = false;
    bool italic = false;
    qreal width = 0; ///< points
    bool operator==(const PdfTextShape &) const = default;

    friend size_t qHash(const PdfTextShape &shape, size_t seed = 0) noexcept
    {
        for (const PdfRun &run : shape.runs)
            seed = qHashMulti(seed, run.text, run.bold, run.italic);
        return qHashMulti(seed, shape.size, shape.bold, shape.italic, shape.width);
    }
};

/// A paragraph broken into lines, with all that drawing it in any place must know. It never changes, so that whoever
/// sets the same words in the same width can share it.
struct PdfTextLayout
{
    /// The longest part of one run in one face.
    struct Segment
    {
        int start = 0;
        int length = 0;
        int run = 0;
        PdfFace face = PdfFace::Sans;
    };
    /// What one segment contributes to one line.
    struct Fragment
    {
        int segment = 0;
        int start = 0;
        int length = 0;
        qreal left = 0; ///< points from the line's beginning
        qreal right = 0;
        QList<QGlyphRun> glyphs; ///< from `left` and the baseline on, in the units of PdfFonts
    };
    struct Line
    {
        int firstFragment = 0;
        int fragmentCount = 0;
        qreal natural = 0; ///< width without the space at its end, points
    };

    QString text; ///< as it can be drawn
    std::vector<Segment> segments;
    std::vector<Fragment> fragments; ///< line by line, in each from left to right as the text goes
    std::vector<Line> lines; ///< none where there is nothing to see
};

} // namespace waymark
