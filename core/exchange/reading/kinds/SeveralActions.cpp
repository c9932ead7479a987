#include "exchange/reading/kinds/SeveralActions.h"

#include "exchange/reading/ReferenceReading.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The parts of "1. Do this\n2. Do that" without their numbers; nothing where a text is no such list.
QStringList numberedParts(const QString &text)
{
    static const QRegularExpression item(
        u"^\\(?(\\d{1,2}|[a-z])[.)]\\s+(\\S.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = item.match(line.trimmed());
        const QString number = match.captured(1).toLower();
        const bool isNext = match.hasMatch()
            && (number == QString::number(parts.size() + 1) || number == QString(QChar(u'a' + char16_t(parts.size()))));
        if (isNext)
            parts.append(match.captured(2));
        else if (parts.isEmpty())
            return {};
        else
            parts.last() += u'\n' + line;
    }
    return parts;
}

} // namespace

std::optional<SeveralActions> severalActionsIn(const ActionRow &row)
{
    const bool isUnderObjective = !row.of(Role::Outcome).isEmpty() && referenceDepth(row.reference) < 3;
    if (!isUnderObjective && !row.reference.isEmpty())
        return std::nullopt;
    SeveralActions several;
    several.texts = numberedParts(row.text);
    const bool isListOfOne = several.texts.size() == 1 && isUnderObjective && !row.reference.isEmpty();
    if (several.texts.size() < 2 && !isListOfOne)
        return std::nullopt;
    several.rows = QList<TableRow>(several.texts.size(), *row.row);
    for (const Role role : {Role::Due, Role::Leads, Role::Status, Role::Said, Role::Next}) {
        const QStringList parts = numberedParts(row.of(role));
        if (parts.size() < 2 || parts.size() != several.texts.size())
            continue;
        several.parted.append(role);
        for (qsizetype at = 0; at < parts.size(); ++at) {
            TableCell &cell = several.rows[at].cells[row.columns->find(role)];
            several.cells.push_back(*(cell.own ? cell.own : cell.above));
            several.cells.back().text = parts.at(at);
            cell = TableCell{&several.cells.back(), nullptr, false};
        }
    }
    return several;
}

} // namespace waymark
