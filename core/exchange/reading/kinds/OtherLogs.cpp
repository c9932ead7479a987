#include "exchange/reading/kinds/OtherLogs.h"

#include "exchange/reading/kinds/CaptionRow.h"
#include "exchange/reading/kinds/KeptCells.h"
#include "exchange/reading/ReadingWords.h"

#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "Issue", "Dependency description", "Lessons learned": without what else such a caption says.
QString thingNamed(const QString &caption)
{
    static const QStringList things{u"issue"_s, u"dependency"_s, u"dependencie"_s, u"interdependency"_s,
        u"interdependencie"_s, u"assumption"_s, u"constraint"_s, u"lesson"_s, u"lesson learned"_s, u"lesson learnt"_s,
        u"change request"_s};
    static const QStringList rest{u" log"_s, u" register"_s, u" description"_s, u" detail"_s, u" title"_s, u" name"_s,
        u" summary"_s, u" list"_s, u" tracker"_s};
    QString folded = foldedCaption(caption);
    if (folded.startsWith(u"key "_s) || folded.startsWith(u"open "_s))
        folded = folded.section(u' ', 1);
    for (const QString &end : rest) {
        if (folded.endsWith(end))
            folded.chop(end.size());
    }
    return things.contains(folded) ? folded : QString();
}

/// What a log of issues asks and a plan does not: when it came up, how grave it is, how it was resolved.
bool asksOfIssues(const Columns &columns)
{
    static const QSet<QString> words{u"raised"_s, u"resolution"_s, u"resolved"_s, u"severity"_s, u"impact"_s,
        u"escalated"_s, u"escalation"_s, u"logged"_s};
    return std::any_of(columns.captions.cbegin(), columns.captions.cend(), [](const QString &caption) {
        const QStringList said = foldedCaption(caption).split(u' ');
        return std::any_of(said.cbegin(), said.cend(), [](const QString &word) { return words.contains(word); });
    });
}

} // namespace

bool isOtherLog(const Region &region, const QString &above)
{
    const Columns &columns = region.columns;
    if (region.headerRows == 0 || columns.kind == Columns::Kind::Kpis || columns.kind == Columns::Kind::Risks)
        return false;
    QString thing;
    for (const QString &caption : columns.captions) {
        thing = thing.isEmpty() ? thingNamed(caption) : thing;
        const RoleScores scores = rolesOfCaption(caption);
        constexpr int sure = 9;
        if (thingNamed(caption).isEmpty() && isWholeCaption(caption) && scores.value(Role::Text) >= sure
            && !columns.has(Role::Decision))
            return false; // it says what is to be done
    }
    const QString named = thingNamed(above);
    if (thing == u"issue"_s)
        return !named.isEmpty() || asksOfIssues(columns);
    if (!thing.isEmpty())
        return true;
    // Programs that track work call their tasks issues too.
    return !named.isEmpty() && columns.kind != Columns::Kind::Unknown && (named != u"issue"_s || asksOfIssues(columns));
}

void readOtherLog(DraftWriter &writer, const Region &region)
{
    writer.resumeRecord(0);
    for (qsizetype index = 0; index < region.table.rows.size(); ++index) {
        const TableRow &row = region.table.rows.at(index);
        if (index >= region.titleRows && index < region.firstRow()) {
            readCaptionRow(writer, region, row);
            continue;
        }
        QStringList words;
        for (int column = 0; column < row.cells.size(); ++column) {
            const Cell *cell = row.at(column).own;
            if (!cell || saysNothing(*cell))
                continue;
            words.append(captioned(region.columns.captions.value(column), wholeText(*cell)));
            writer.balance().claim(cell, CellClaim::Note);
        }
        if (words.isEmpty())
            continue;
        writer.addKept(writer.place(row.number), words.join(u"; "_s));
        writer.note(row.number, {}, words.join(u"; "_s),
            ReadingWords::tr("a plan has no record for this: kept as text, no action was made of it"));
    }
}

} // namespace waymark
