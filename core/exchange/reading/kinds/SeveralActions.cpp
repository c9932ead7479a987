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

/// The lines of a cell, without their bullets; `isList` where each of them has one.
QStringList linesIn(const QString &text, bool &isList)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    isList = lines.size() > 1;
    for (QString &line : lines) {
        isList = isList && line.startsWith(u"- ");
        line = line.startsWith(u"- ") ? line.sliced(2) : line;
    }
    return lines;
}

/// "Actions" over a list of them, not "Action" over one with its steps.
bool isPlural(const QString &caption)
{
    const QString last = caption.simplified().section(u' ', -1).toLower();
    return last.size() > 3 && last.endsWith(u's') && foldedCaption(last) != last;
}

/// The parts of a cell beside a list: as many lines as the list has.
QStringList partsBeside(const QString &text, qsizetype items)
{
    bool isList = false;
    const QStringList lines = linesIn(text, isList);
    return lines.size() == items ? lines : QStringList();
}

/// Bullets that are actions each: their column is called so, or what stands beside them has as many lines.
QStringList bulletParts(const ActionRow &row)
{
    bool isList = false;
    const QStringList items = linesIn(row.text, isList);
    if (!isList)
        return {};
    const bool isBeside = !partsBeside(row.of(Role::Due), items.size()).isEmpty()
        || !partsBeside(row.of(Role::Status), items.size()).isEmpty();
    return isBeside || isPlural(row.caption(Role::Text)) ? items : QStringList();
}

} // namespace

std::optional<SeveralActions> severalActionsIn(const ActionRow &row)
{
    SeveralActions several;
    // Where the numbers have no column of their own the first of them is taken for that of the row.
    const bool hasColumn = row.columns->has(Role::Reference);
    several.texts = numberedParts(hasColumn ? row.text : row.cell(Role::Text).text());
    several.isNumbered = !hasColumn && several.texts.size() > 1;
    const bool isUnderObjective = !row.of(Role::Outcome).isEmpty() && referenceDepth(row.reference) < 3;
    if (!isUnderObjective && !row.reference.isEmpty() && !several.isNumbered)
        return std::nullopt;
    const bool isBullets = several.texts.isEmpty() && row.reference.isEmpty();
    if (isBullets)
        several.texts = bulletParts(row);
    const bool isListOfOne = several.texts.size() == 1 && isUnderObjective && !row.reference.isEmpty();
    if (several.texts.size() < 2 && !isListOfOne)
        return std::nullopt;
    several.rows = QList<TableRow>(several.texts.size(), *row.row);
    bool isDueParted = false; // then several leads are those of one action each
    for (const Role role : {Role::Due, Role::Leads, Role::Status, Role::Said, Role::Next}) {
        const QStringList numbered = isBullets ? QStringList() : numberedParts(row.of(role));
        const bool isSpan = foldedCaption(row.caption(role)).contains(u"start"_s); // "Start / End", a line each
        const bool mayBeLines = isBullets || (role == Role::Due && !isSpan) || role == Role::Status
            || (role == Role::Leads && (isDueParted || !row.columns->has(Role::Due)));
        const QStringList parts =
            numbered.isEmpty() && mayBeLines ? partsBeside(row.of(role), several.texts.size()) : numbered;
        if (parts.size() < 2 || parts.size() != several.texts.size())
            continue;
        several.parted.append(role);
        isDueParted = isDueParted || role == Role::Due;
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
