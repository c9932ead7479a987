#include "exchange/reading/mapping/MappingNames.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString nameAt(const QStringList &names, int value)
{
    return names.value(value);
}

} // namespace

QString nameOf(Columns::Kind kind)
{
    static const QStringList names{
        u"kept"_s, u"actions"_s, u"kpis"_s, u"risks"_s, u"decisions"_s, u"evidence"_s, u"glossary"_s, u"initials"_s};
    return nameAt(names, int(kind));
}

QString nameOf(RowMeaning meaning)
{
    static const QStringList names{u"action"_s, u"outcome"_s, u"priority"_s, u"goes on"_s, u"kept"_s, u"kpi"_s};
    return nameAt(names, int(meaning));
}

QString nameOf(StatusSide side)
{
    static const QStringList names{QString(), u"words"_s, u"colours"_s};
    return nameAt(names, int(side));
}

QString nameOf(CommaMeaning comma)
{
    static const QStringList names{QString(), u"decimal"_s, u"text"_s};
    return nameAt(names, int(comma));
}

QString nameOf(QuarterYear year)
{
    static const QStringList names{QString(), u"financial"_s, u"calendar"_s};
    return nameAt(names, int(year));
}

QString nameOf(SeasonMeaning season)
{
    static const QStringList names{QString(), u"term"_s, u"months"_s};
    return nameAt(names, int(season));
}

} // namespace waymark
