#include "report/outline/ReportLines.h"

namespace waymark {

using namespace Qt::StringLiterals;

QList<ReportPiece> piecesOf(const QString &text)
{
    QList<ReportPiece> pieces;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        const bool isBullet = words.startsWith(u"- "_s) || words.startsWith(u"• "_s);
        const QString said = isBullet ? words.mid(2).trimmed() : words;
        if (!said.isEmpty())
            pieces.append({said, isBullet});
    }
    return pieces;
}

} // namespace waymark
