#include "pdf/PdfFonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QTextBoundaryFinder>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString sansFamily = u"Waymark Sans"_s;
const QString symbolsFamily = u"Waymark Symbols"_s;

QFont named(const QString &family, int pixels, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting); // widths must not follow the screen's pixels
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

QFont newFont(PdfFace face, int pixels, bool bold, bool italic)
{
    if (face == PdfFace::Symbols)
        return named(symbolsFamily, pixels, false, false);
    if (face == PdfFace::Sans)
        return named(sansFamily, pixels, bold, italic);
    QFont font = named(u"sans-serif"_s, pixels, bold, italic);
    font.setStyleHint(QFont::SansSerif, QFont::PreferDefault); // with whatever else the machine has behind it
    return font;
}

struct Face
{
    QString file;
    QString family;
    bool bold = false;
    bool italic = false;
};

const QVector<Face> faces{
    {u":/fonts/WaymarkSans-Regular.ttf"_s, sansFamily, false, false},
    {u":/fonts/WaymarkSans-Bold.ttf"_s, sansFamily, true, false},
    {u":/fonts/WaymarkSans-Italic.ttf"_s, sansFamily, false, true},
    {u":/fonts/WaymarkSans-BoldItalic.ttf"_s, sansFamily, true, true},
    {u":/fonts/WaymarkSymbols-Regular.ttf"_s, symbolsFamily, false, false},
};

/// Empty when all is well. The head table holds a checksum of the whole file: where it agrees, it is that file.
QString registerFaces()
{
    for (const Face &face : faces) {
        if (QFontDatabase::addApplicationFont(face.file) < 0)
            return face.file;
    }
    for (const Face &face : faces) {
        const QRawFont chosen = QRawFont::fromFont(named(face.family, 100, face.bold, face.italic));
        if (chosen.fontTable("head") != QRawFont(face.file, 100).fontTable("head"))
            return face.file;
    }
    return {};
}

/// Characters that only shape or join their neighbours and have no face of their own.
bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f);
}

bool isBlankRun(const QString &text, const PdfFaceRun &run)
{
    return QStringView(text).mid(run.start, run.length).trimmed().isEmpty();
}

} // namespace

PdfFonts::PdfFonts()
    : m_cache(std::make_shared<PdfTextCache>())
    , m_named(std::make_shared<QHash<quint64, QFont>>())
{
}

Result<PdfFonts> PdfFonts::load()
{
    static const QString fault = registerFaces(); // once: fonts are registered for the whole process
    if (!fault.isEmpty()) {
        return fail(ErrorCode::Storage,
            QCoreApplication::translate("Pdf",
                "The report could not be made because the program's own fonts cannot be used; nothing was written, "
                "so install the program again."),
            fault);
    }
    PdfFonts fonts;
    fonts.m_sans = QRawFont(faces.constFirst().file, 1000);
    fonts.m_symbols = QRawFont(faces.constLast().file, 1000);
    return fonts;
}

QFont PdfFonts::unitFont(PdfFace face, qreal points, bool bold, bool italic) const
{
    const int pixels = qRound(points * UnitsPerPoint);
    const quint64 key = quint64(pixels) << 8 | quint64(face) << 2 | quint64(bold) << 1 | quint64(italic);
    const auto known = m_named->constFind(key);
    return known != m_named->cend() ? *known : *m_named->insert(key, newFont(face, pixels, bold, italic));
}

QFont PdfFonts::figureFont(int points, bool bold) const
{
    return named(sansFamily, points, bold, false);
}

/// One character to a reader by itself, in our own face: nearly all text, known without looking for graphemes.
bool PdfFonts::isPlainLatin(QChar c) const
{
    const char16_t unit = c.unicode();
    const bool isSingle = (unit >= 0xa0 && unit < 0x300) || (unit >= 0x2010 && unit < 0x2028);
    return (unit >= 0x20 && unit < 0x7f) || (isSingle && m_sans.supportsCharacter(c));
}

PdfFace PdfFonts::faceOf(const QString &character) const
{
    PdfFace face = PdfFace::Sans;
    for (const char32_t c : character.toUcs4()) {
        if (isJoiner(c) || QChar::category(c) == QChar::Other_Control || m_sans.supportsCharacter(c))
            continue;
        if (!m_symbols.supportsCharacter(c))
            return PdfFace::Other;
        face = PdfFace::Symbols;
    }
    return face;
}

QVector<PdfFaceRun> PdfFonts::faceRuns(const QString &text) const
{
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [this](QChar c) { return isPlainLatin(c); }))
        return {{0, int(text.size()), PdfFace::Sans}};
    QVector<PdfFaceRun> runs;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int start = 0;
    for (auto end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const int length = int(end) - start;
        const PdfFace face = faceOf(text.mid(start, length));
        // The space between two foreign words is one of theirs: it decides which of them stands on the left.
        const qsizetype count = runs.size();
        if (face == PdfFace::Other && count >= 2 && runs.at(count - 2).face == PdfFace::Other
            && isBlankRun(text, runs.at(count - 1))) {
            const int blanks = runs.takeLast().length;
            runs.last().length += blanks;
        }
        if (!runs.isEmpty() && runs.constLast().face == face)
            runs.last().length += length;
        else
            runs.append({start, length, face});
        start = int(end);
    }
    return runs;
}

} // namespace waymark
