#include "exchange/reading/GroupReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Rhythm rhythmIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"reporting\\s*[-–:]\\s*(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString word = pattern.match(text).captured(1).toLower();
    return word == "monthly"_L1 ? Rhythm::Monthly : word == "quarterly"_L1 ? Rhythm::Quarterly : Rhythm::NotGiven;
}

} // namespace

std::optional<GroupFound> readGroupCell(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d+)\\.?\\s+([^\\n]+)\\n\\s*Lead\\s*[-–:]\\s*([^\\n]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return GroupFound{match.captured(1), {match.captured(2).trimmed(), match.captured(3).trimmed(), rhythmIn(text)}};
}

DraftGroup readGroupSentence(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(.{1,80}?)\\.\\s+)?Lead\\s*[-–:]\\s*(.{1,120}?)\\.\\s+Reporting\\s*[-–:]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return {};
    return {match.captured(1).trimmed(), match.captured(2).trimmed(), rhythmIn(text)};
}

} // namespace waymark
