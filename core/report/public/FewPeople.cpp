#include "report/public/FewPeople.h"

#include "report/public/TextWords.h"

#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

enum class Few { No, One, Several };

Few fewOf(const QString &folded)
{
    static const QSet<QString> several{
        u"0"_s, u"2"_s, u"3"_s, u"4"_s, u"two"_s, u"three"_s, u"four"_s}; // English says "0 pupils"
    if (folded == "1"_L1 || folded == "one"_L1)
        return Few::One;
    return several.contains(folded) ? Few::Several : Few::No;
}

bool isNumber(const QString &folded)
{
    static const QSet<QString> words{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s,
        u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s, u"twenty"_s, u"thirty"_s, u"forty"_s, u"fifty"_s,
        u"sixty"_s, u"seventy"_s, u"eighty"_s, u"ninety"_s, u"hundred"_s, u"thousand"_s};
    return folded.front().isDigit() || words.contains(folded);
}

bool isOnePerson(const QString &folded)
{
    static const QSet<QString> nouns{u"child"_s, u"pupil"_s, u"family"_s, u"parent"_s, u"carer"_s, u"learner"_s,
        u"student"_s, u"boy"_s, u"girl"_s, u"case"_s, u"baby"_s, u"infant"_s, u"toddler"_s, u"teenager"_s, u"sibling"_s,
        u"mother"_s, u"father"_s};
    return nouns.contains(folded);
}

bool isSeveralPeople(const QString &folded)
{
    static const QSet<QString> nouns{u"children"_s, u"pupils"_s, u"families"_s, u"parents"_s, u"carers"_s,
        u"learners"_s, u"students"_s, u"boys"_s, u"girls"_s, u"cases"_s, u"babies"_s, u"infants"_s, u"toddlers"_s,
        u"teenagers"_s, u"siblings"_s, u"mothers"_s, u"fathers"_s};
    return nouns.contains(folded);
}

/// What makes a thing of the people before it: "one parent forum", "two children's centres".
bool isThing(const QString &folded)
{
    static const QSet<QString> things{u"referral"_s, u"unit"_s, u"units"_s, u"forum"_s, u"forums"_s, u"hub"_s,
        u"hubs"_s, u"centre"_s, u"centres"_s, u"home"_s, u"homes"_s, u"service"_s, u"services"_s, u"school"_s,
        u"schools"_s, u"group"_s, u"groups"_s, u"session"_s, u"sessions"_s, u"event"_s, u"events"_s, u"survey"_s,
        u"surveys"_s, u"officer"_s, u"officers"_s, u"worker"_s, u"workers"_s, u"support"_s, u"study"_s, u"studies"_s,
        u"voice"_s, u"panel"_s, u"panels"_s, u"council"_s, u"councils"_s, u"meeting"_s, u"meetings"_s, u"workshop"_s,
        u"workshops"_s, u"governor"_s, u"governors"_s, u"representative"_s, u"representatives"_s, u"rep"_s, u"reps"_s,
        u"champion"_s, u"champions"_s, u"network"_s, u"networks"_s, u"engagement"_s, u"manager"_s, u"managers"_s,
        u"review"_s, u"reviews"_s, u"guide"_s, u"guides"_s, u"premium"_s, u"record"_s, u"records"_s, u"report"_s,
        u"reports"_s, u"ambassador"_s, u"ambassadors"_s, u"partnership"_s};
    return things.contains(folded);
}

/// What has numbers for names: "Year 4 pupils", "Tier 2 families".
bool isNumbered(const QString &folded)
{
    static const QSet<QString> nouns{u"year"_s, u"years"_s, u"yr"_s, u"stage"_s, u"stages"_s, u"ks"_s, u"tier"_s,
        u"tiers"_s, u"level"_s, u"levels"_s, u"band"_s, u"bands"_s, u"priority"_s, u"priorities"_s, u"phase"_s,
        u"phases"_s, u"group"_s, u"groups"_s, u"quarter"_s, u"term"_s, u"wave"_s, u"step"_s, u"cohort"_s, u"section"_s,
        u"appendix"_s, u"table"_s, u"figure"_s, u"action"_s, u"outcome"_s, u"part"_s, u"age"_s, u"ages"_s, u"aged"_s,
        u"category"_s};
    return nouns.contains(folded);
}

/// Words that are no adjective: what stands behind them is not what is counted.
bool mayDescribe(const QString &folded)
{
    static const QSet<QString> others{u"of"_s, u"in"_s, u"or"_s, u"and"_s, u"to"_s, u"for"_s, u"per"_s, u"with"_s,
        u"by"_s, u"from"_s, u"on"_s, u"at"_s, u"the"_s, u"a"_s, u"an"_s, u"that"_s, u"which"_s, u"where"_s, u"when"_s,
        u"if"_s, u"as"_s, u"is"_s, u"was"_s, u"are"_s, u"were"_s, u"has"_s, u"have"_s, u"had"_s, u"day"_s, u"week"_s,
        u"month"_s, u"year"_s, u"hour"_s, u"million"_s, u"dozen"_s, u"half"_s, u"third"_s, u"full"_s, u"between"_s,
        u"who"_s, u"so"_s, u"but"_s, u"then"_s, u"than"_s, u"because"_s};
    const bool isPlural = folded.endsWith(u's') && !folded.endsWith("ss"_L1) && !folded.endsWith("ous"_L1);
    return !others.contains(folded) && !isNumber(folded) && !isPlural;
}

/// One look at one text.
class PeopleCounting
{
public:
    explicit PeopleCounting(const QString &text)
        : m_text(text)
        , m_words(wordsOf(text))
    {
    }

    [[nodiscard]] QStringList take() const
    {
        QStringList found;
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            const Few few = fewOf(m_words.at(at).folded);
            if (few == Few::No || isOfLongerNumber(at) || countsNobody(at))
                continue;
            const qsizetype last = peopleBehind(at, few);
            if (last < 0)
                continue;
            const qsizetype start = m_words.at(at).start;
            const QString words = m_text.sliced(start, m_words.at(last).end - start).simplified();
            if (!found.contains(words, Qt::CaseInsensitive))
                found.append(words);
        }
        return found;
    }

private:
    [[nodiscard]] bool isWord(qsizetype at, QLatin1StringView folded) const
    {
        return at >= 0 && at < m_words.size() && m_words.at(at).folded == folded;
    }

    /// Whether a word follows the one before it with nothing but a blank between them.
    [[nodiscard]] bool follows(qsizetype at) const
    {
        return at > 0 && at < m_words.size() && isBlank(between(m_text, m_words.at(at - 1), m_words.at(at)));
    }

    /// "1.4", "2023-4", "£3", "twenty-one".
    [[nodiscard]] bool isOfLongerNumber(qsizetype at) const
    {
        const qsizetype start = m_words.at(at).start;
        if (start > 0 && u"£€$#"_s.contains(m_text.at(start - 1)))
            return true;
        if (at == 0 || !isNumber(m_words.at(at - 1).folded))
            return false;
        const QStringView sign = between(m_text, m_words.at(at - 1), m_words.at(at));
        return sign.size() == 1 && sign != u"\n" && !(sign == u" " && m_words.at(at - 1).folded.front().isDigit());
    }

    /// Whether it numbers something or tells a share: "Year 4", "one in four".
    [[nodiscard]] bool countsNobody(qsizetype at) const
    {
        if (!follows(at))
            return false;
        const QString &before = m_words.at(at - 1).folded;
        if (before == "in"_L1 && at > 1 && isNumber(m_words.at(at - 2).folded))
            return true;
        const bool isOneOfTwo = before == "and"_L1 || before == "to"_L1 || before == "or"_L1;
        if (isOneOfTwo && at > 2 && isNumber(m_words.at(at - 2).folded))
            return isNumbered(m_words.at(at - 3).folded);
        return isNumbered(before);
    }

    /// The last word of the people that a number counts; -1 where it counts something else.
    [[nodiscard]] qsizetype peopleBehind(qsizetype number, Few few) const
    {
        qsizetype at = number + 1;
        if (isWord(at, "of"_L1) && follows(at)) {
            static const QSet<QString> pointing{u"the"_s, u"our"_s, u"these"_s, u"those"_s, u"its"_s, u"all"_s};
            ++at;
            while (follows(at) && (pointing.contains(m_words.at(at).folded) || isNumber(m_words.at(at).folded)))
                ++at;
            few = Few::Several;
        }
        if (const qsizetype last = people(at, few); last >= 0 || !follows(at) || !mayDescribe(m_words.at(at).folded))
            return last;
        ++at;
        while (at < m_words.size() && between(m_text, m_words.at(at - 1), m_words.at(at)) == u"-")
            ++at; // "home-educated" is one
        return people(at, few);
    }

    /// The last word of the noun that stands here.
    [[nodiscard]] qsizetype people(qsizetype at, Few few) const
    {
        if (!follows(at))
            return -1;
        qsizetype last = -1;
        if (isWord(at, "young"_L1) && follows(at + 1) && isWord(at + 1, few == Few::One ? "person"_L1 : "people"_L1))
            last = at + 1;
        else if (isOnePerson(m_words.at(at).folded) && isPlain(at + 1, few))
            last = few == Few::One ? at : at + 1; // "one parent", "two parent carers"
        else if (few == Few::Several && isSeveralPeople(m_words.at(at).folded))
            last = at;
        if (last < 0)
            return -1;
        if (few == Few::One && follows(last + 1) && isOnePerson(m_words.at(last + 1).folded))
            ++last; // "one parent carer"
        const qsizetype owned = isWord(last + 1, "s"_L1) && !follows(last + 1) ? last + 2 : last + 1;
        const bool isOfThing = follows(owned) && isThing(m_words.at(owned).folded);
        return isOfThing ? -1 : last;
    }

    /// Whether a noun in the singular may be what is counted, by what follows.
    [[nodiscard]] bool isPlain(qsizetype next, Few few) const
    {
        return few == Few::One || (follows(next) && isSeveralPeople(m_words.at(next).folded));
    }

    const QString &m_text;
    QList<TextWord> m_words;
};

} // namespace

QStringList fewPeopleIn(const QString &text)
{
    return PeopleCounting(text).take();
}

} // namespace waymark
