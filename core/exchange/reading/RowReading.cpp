#include "exchange/reading/RowReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

QString soleText(const GridRow &row)
{
    QString text;
    for (const Cell &cell : row.cells) {
        if (cell.text.trimmed().isEmpty())
            continue;
        if (!text.isEmpty())
            return {};
        text = cell.text.simplified();
    }
    return text;
}

std::optional<std::pair<QString, QString>> priorityIn(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(?:priority|theme|workstream)\\s+(\\d+)\\s*[:.\\-–—]?\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1), match.captured(2).trimmed());
}

} // namespace waymark
