#pragma once

#include "base/Result.h"
#include "pdf/PdfTextCache.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QVector>

#include <memory>

namespace waymark {

struct PdfFaceRun
{
    int start = 0;
    int length = 0;
    PdfFace face = PdfFace::Sans;
    bool operator==(const PdfFaceRun &) const = default;
};

/// The fonts of every report: Waymark Sans (Noto Sans) in four faces and Waymark Symbols, from the program's resources.
/// They bear names that no machine has installed and are compared with the resource after loading, so the same text
/// breaks at the same words everywhere. No font of the machine steps in for a missing character unless asked to
/// (PdfFace::Other).
/// Copies share what was set in them.
class PdfFonts
{
public:
    /// Error Storage where the fonts of the program cannot be used. Needs a QGuiApplication.
    [[nodiscard]] static Result<PdfFonts> load();

    /// Text is measured and drawn in units of a twentieth of a point, for Qt rounds the sizes of fonts to whole pixels.
    static constexpr int UnitsPerPoint = 20;
    [[nodiscard]] QFont unitFont(PdfFace face, qreal points, bool bold = false, bool italic = false) const;

    /// For painting by hand on a PdfCanvas (in figures): a whole number of points.
    [[nodiscard]] QFont figureFont(int points, bool bold = false) const;

    /// Cuts a text where the face changes, never within what a reader sees as one character.
    [[nodiscard]] QVector<PdfFaceRun> faceRuns(const QString &text) const;

    /// Of Waymark Sans, as parts of the size of the font.
    [[nodiscard]] qreal ascent() const { return m_sans.ascent() / m_sans.pixelSize(); }
    [[nodiscard]] qreal descent() const { return m_sans.descent() / m_sans.pixelSize(); }

    /// The paragraphs set in these fonts: kept as long as a copy of them is.
    [[nodiscard]] PdfTextCache &cache() const { return *m_cache; }

private:
    PdfFonts();
    [[nodiscard]] bool isPlainLatin(QChar c) const;
    [[nodiscard]] PdfFace faceOf(const QString &character) const;

    QRawFont m_sans;
    QRawFont m_symbols;
    std::shared_ptr<PdfTextCache> m_cache;
    std::shared_ptr<QHash<quint64, QFont>> m_named; ///< a font that was used knows its engine; a new one looks for it
};

} // namespace waymark
