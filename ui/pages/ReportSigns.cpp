#include "pages/ReportSigns.h"

#include "pdf/PdfFonts.h"

#include <QTextBoundaryFinder>

namespace waymark {

LackingSigns lackingSigns()
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts)
        return [](const QString &) { return QStringList(); };
    return [fonts = *fonts](const QString &text) {
        QStringList signs;
        for (const PdfFaceRun &run : fonts.faceRuns(text)) {
            if (run.face != PdfFace::Other)
                continue;
            const QString lacking = text.mid(run.start, run.length);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, lacking);
            qsizetype start = 0;
            for (auto end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
                const QString sign = lacking.mid(start, end - start).trimmed();
                if (!sign.isEmpty() && !signs.contains(sign))
                    signs.append(sign);
                start = end;
            }
        }
        return signs;
    };
}

} // namespace waymark
