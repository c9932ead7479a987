#include "exchange/reading/tables/KpiColumns.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

Polarity polarityIn(const QString &text)
{
    const QString word = text.simplified().toLower();
    if (word == u"h" || word == u"high" || word == u"higher" || word == u"higher is better" || word == u"up"
        || word == u"increase" || word == u"↑" || word == u"high is good" || word == u"bigger is better")
        return Polarity::Higher;
    if (word == u"l" || word == u"low" || word == u"lower" || word == u"lower is better" || word == u"down"
        || word == u"decrease" || word == u"↓" || word == u"low is good" || word == u"smaller is better")
        return Polarity::Lower;
    return word == u"t" || word == u"target" || word == u"range" ? Polarity::Range : Polarity::NotGiven;
}

std::optional<bool> isTargetSeries(const QString &text)
{
    static const QStringList targets{
        u"target"_s, u"trajectory"_s, u"planned"_s, u"plan"_s, u"milestone"_s, u"goal"_s, u"ambition"_s, u"expected"_s};
    static const QStringList actuals{
        u"actual"_s, u"reading"_s, u"outturn"_s, u"achieved"_s, u"result"_s, u"performance"_s, u"current"_s};
    const QString word = foldedCaption(text);
    if (targets.contains(word))
        return true;
    return actuals.contains(word) ? std::optional(false) : std::nullopt;
}

int seriesOf(const Region &region)
{
    for (int column = 0; column < region.table.width; ++column) {
        int targets = 0;
        int actuals = 0;
        bool isAll = region.columns.roles.value(column) == Role::Other;
        for (qsizetype index = region.firstRow(); isAll && index < region.table.rows.size(); ++index) {
            const TableRow &row = region.table.rows.at(index);
            if (row.at(column).ownText().isEmpty())
                continue;
            const std::optional<bool> isTarget = isTargetSeries(row.at(column).ownText());
            isAll = isTarget.has_value();
            targets += isTarget.value_or(false) ? 1 : 0;
            actuals += isTarget.value_or(true) ? 0 : 1;
        }
        if (isAll && targets > 0 && actuals > 0)
            return column;
    }
    return -1;
}

bool namesOthers(const QString &text)
{
    static const QRegularExpression others(u"\\b(england|national|nationally|wales|scotland|united "
                                           u"kingdom|uk|regional?|neighbours?|comparators?|benchmark|peers?|"
                                           "similar|averages?|median|london|(?:south|north|east|west)(?:ern)?(?: east| "
                                           "west| midlands| of england)?|midlands|"
                                           "yorkshire|sn|sns|family group)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 50;
    return text.size() < longest && text.contains(others);
}

int comparatorsOf(const Region &region, int name)
{
    for (int column = 0; column < region.table.width; ++column) {
        const Role role = region.columns.roles.value(column);
        if (column == name || (role != Role::Other && role != Role::Priority && role != Role::Leads))
            continue;
        int others = 0;
        int own = 0;
        bool isBehind = false;
        for (const TableRow &row : region.table.rows.mid(region.firstRow())) {
            const QString text = row.at(column).ownText();
            if (text.isEmpty())
                continue;
            const bool isOther = namesOthers(text);
            ++(isOther ? others : own);
            isBehind = isBehind || (isOther && (row.at(name).above || row.at(name).isEmpty()));
        }
        if (others > 0 && own > 0 && (isBehind || others >= own))
            return column;
    }
    return -1;
}

} // namespace waymark
