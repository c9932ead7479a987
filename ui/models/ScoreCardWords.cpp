#include "models/ScoreCardWords.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoreWords)
};

} // namespace

QString scoreColumnName(ScoreColumn column)
{
    switch (column) {
    case ScoreColumn::Code:
        return ScoreWords::tr("Code");
    case ScoreColumn::Text:
        return ScoreWords::tr("KPI");
    case ScoreColumn::Direction:
        return ScoreWords::tr("Better");
    case ScoreColumn::Baseline:
        return ScoreWords::tr("Baseline");
    case ScoreColumn::Target3:
        return ScoreWords::tr("3 months");
    case ScoreColumn::Target6:
        return ScoreWords::tr("6 months");
    case ScoreColumn::Target12:
        return ScoreWords::tr("12 months");
    case ScoreColumn::Latest:
        return ScoreWords::tr("Latest reading");
    case ScoreColumn::Gap:
        return ScoreWords::tr("Gap");
    case ScoreColumn::Status:
        return ScoreWords::tr("Status");
    case ScoreColumn::Trend:
        return ScoreWords::tr("Last 12 months");
    case ScoreColumn::Next:
        return ScoreWords::tr("Next reading");
    }
    return {};
}

QString scoreColumnWords(ScoreColumn column)
{
    if (const int months = monthsOfColumn(column); months > 0)
        return ScoreWords::tr("Target after %1 months").arg(months);
    return column == ScoreColumn::Direction ? ScoreWords::tr("Which way is better")
        : column == ScoreColumn::Gap        ? ScoreWords::tr("Gap to what is due by now")
        : column == ScoreColumn::Next       ? ScoreWords::tr("Next reading to be entered")
                                            : scoreColumnName(column);
}

QString arrowOf(Polarity direction)
{
    switch (direction) {
    case Polarity::Higher:
        return u"↑"_s;
    case Polarity::Lower:
        return u"↓"_s;
    case Polarity::Range:
        return u"↔"_s;
    case Polarity::NotGiven:
        break;
    }
    return u"?"_s;
}

QString directionWords(Polarity direction)
{
    switch (direction) {
    case Polarity::Higher:
        return ScoreWords::tr("higher is better");
    case Polarity::Lower:
        return ScoreWords::tr("lower is better");
    case Polarity::Range:
        return ScoreWords::tr("closer to the target is better");
    case Polarity::NotGiven:
        break;
    }
    return ScoreWords::tr("which way is better is not said");
}

} // namespace waymark
