#include "report/public/NearNames.h"

#include "report/public/PersonNames.h"
#include "report/public/TextWords.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using WordSet = QSet<QString>;

constexpr qsizetype shortestFirstName = 3;

/// Folded words that posts, boards and places are made of.
bool isOfPost(const QString &folded)
{
    static const WordSet words{u"head"_s, u"director"_s, u"manager"_s, u"managers"_s, u"lead"_s, u"leads"_s,
        u"leader"_s, u"leaders"_s, u"officer"_s, u"officers"_s, u"board"_s, u"team"_s, u"teams"_s, u"service"_s,
        u"services"_s, u"coordinator"_s, u"ordinator"_s, u"chair"_s, u"deputy"_s, u"assistant"_s, u"associate"_s,
        u"senior"_s, u"principal"_s, u"designated"_s, u"clinical"_s, u"consultant"_s, u"commissioner"_s,
        u"commissioners"_s, u"commissioning"_s, u"adviser"_s, u"advisor"_s, u"specialist"_s, u"support"_s,
        u"strategic"_s, u"group"_s, u"forum"_s, u"council"_s, u"school"_s, u"schools"_s, u"academy"_s, u"health"_s,
        u"social"_s, u"care"_s, u"education"_s, u"educational"_s, u"project"_s, u"programme"_s, u"partnership"_s,
        u"carer"_s, u"carers"_s, u"parent"_s, u"parents"_s, u"children"_s, u"people"_s, u"person"_s, u"family"_s,
        u"families"_s, u"inclusion"_s, u"years"_s, u"area"_s, u"county"_s, u"district"_s, u"trust"_s, u"hospital"_s,
        u"college"_s, u"university"_s, u"integrated"_s, u"governance"_s, u"performance"_s, u"business"_s,
        u"improvement"_s, u"quality"_s, u"data"_s, u"therapist"_s, u"therapy"_s, u"psychologist"_s, u"all"_s,
        u"various"_s, u"and"_s, u"of"_s, u"the"_s, u"for"_s, u"local"_s, u"offer"_s, u"help"_s, u"plan"_s, u"policy"_s,
        u"centre"_s, u"house"_s, u"hub"_s, u"network"_s};
    return words.contains(folded);
}

/// What follows a name that a place or a thing has.
bool isOfPlace(const QString &folded)
{
    static const WordSet words{u"street"_s, u"road"_s, u"lane"_s, u"avenue"_s, u"park"_s, u"court"_s, u"church"_s,
        u"hall"_s, u"day"_s, u"week"_s, u"half"_s, u"bank"_s};
    return words.contains(folded) || isOfPost(folded);
}

bool isMonth(const QString &folded)
{
    return folded == "april"_L1 || folded == "may"_L1 || folded == "june"_L1 || folded == "august"_L1;
}

/// First names that are common words or places too.
bool isCommon(const QString &folded)
{
    static const WordSet words{u"will"_s, u"grace"_s, u"mark"_s, u"hope"_s, u"faith"_s, u"joy"_s, u"rose"_s, u"bill"_s,
        u"sue"_s, u"rob"_s, u"pat"_s, u"art"_s, u"dean"_s, u"grant"_s, u"drew"_s, u"guy"_s, u"frank"_s, u"ray"_s,
        u"chase"_s, u"dawn"_s, u"summer"_s, u"autumn"_s, u"amber"_s, u"ruby"_s, u"iris"_s, u"ivy"_s, u"lily"_s,
        u"daisy"_s, u"heather"_s, u"holly"_s, u"olive"_s, u"poppy"_s, u"violet"_s, u"pearl"_s, u"penny"_s, u"robin"_s,
        u"sandy"_s, u"victor"_s, u"miles"_s, u"max"_s, u"rich"_s, u"gene"_s, u"carol"_s, u"christian"_s, u"charity"_s,
        u"angel"_s, u"chance"_s, u"earl"_s, u"duke"_s, u"king"_s, u"brook"_s, u"cliff"_s, u"clay"_s, u"dale"_s,
        u"glen"_s, u"heath"_s, u"lane"_s, u"mason"_s, u"page"_s, u"reed"_s, u"rod"_s, u"sky"_s, u"storm"_s, u"jordan"_s,
        u"chelsea"_s, u"paris"_s, u"florence"_s, u"victoria"_s, u"preston"_s, u"chester"_s, u"lincoln"_s, u"kent"_s,
        u"devon"_s, u"austin"_s, u"jack"_s, u"jay"_s, u"harry"_s, u"nick"_s, u"don"_s, u"gay"_s, u"star"_s, u"skye"_s};
    return words.contains(folded) || isMonth(folded);
}

bool isTitle(const QString &word)
{
    static const WordSet titles{u"Dr"_s, u"dr"_s, u"Mr"_s, u"mr"_s, u"Mrs"_s, u"mrs"_s, u"Ms"_s, u"Miss"_s, u"Mx"_s,
        u"Prof"_s, u"Professor"_s, u"Sir"_s, u"Dame"_s, u"Cllr"_s, u"Councillor"_s, u"Rev"_s, u"Reverend"_s};
    return titles.contains(word);
}

bool isParticle(const QString &word)
{
    static const WordSet particles{u"de"_s, u"da"_s, u"di"_s, u"du"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"la"_s,
        u"le"_s, u"al"_s, u"el"_s, u"bin"_s, u"ap"_s};
    return particles.contains(word);
}

/// Whether what stands between two words joins a title or an initial with what follows: "Dr Patel", "M. Sample",
/// "A.B.".
bool mayShorten(QStringView between)
{
    constexpr qsizetype longest = 2;
    return !between.isEmpty() && between.size() <= longest
        && std::all_of(
            between.cbegin(), between.cend(), [](QChar c) { return (c.isSpace() && c != u'\n') || c == u'.'; });
}

/// "Smith-Jones", "O'Brien".
bool mayDouble(QStringView between)
{
    static const QString signs = u"-'\u2018\u2019\u2010\u2011"_s;
    return between.size() == 1 && signs.contains(between.front());
}

bool isJoined(const QString &text, const QList<TextWord> &words, qsizetype at, bool (*may)(QStringView))
{
    return at > 0 && at < words.size() && may(between(text, words.at(at - 1), words.at(at)));
}

bool beginsSentence(const QString &text, const QList<TextWord> &words, qsizetype at)
{
    static const QString ends = u".!?:;\n\"\u201c\u2018"_s;
    if (at == 0)
        return true;
    const QStringView before = between(text, words.at(at - 1), words.at(at));
    return std::any_of(before.cbegin(), before.cend(), [](QChar c) { return ends.contains(c); });
}

/// Whether a month's name stands where a month would: "by April", "May 2026".
bool isDated(const QString &text, const QList<TextWord> &words, qsizetype at)
{
    static const WordSet dating{u"by"_s, u"in"_s, u"until"_s, u"till"_s, u"since"_s, u"from"_s, u"to"_s, u"of"_s,
        u"during"_s, u"end"_s, u"early"_s, u"late"_s, u"mid"_s, u"before"_s, u"after"_s, u"this"_s, u"next"_s,
        u"last"_s, u"every"_s, u"each"_s, u"and"_s, u"or"_s, u"for"_s, u"between"_s, u"on"_s, u"st"_s, u"th"_s};
    const QString before = at > 0 ? words.at(at - 1).folded : QString();
    const bool isNumbered = at + 1 < words.size() && words.at(at + 1).text.front().isDigit();
    return isNumbered || dating.contains(before) || (!before.isEmpty() && before.front().isDigit())
        || beginsSentence(text, words, at);
}

} // namespace

bool isLikeAName(const QString &words)
{
    constexpr qsizetype fewest = 2;
    constexpr qsizetype most = 4;
    const QList<TextWord> all = wordsOf(words);
    return all.size() >= fewest && all.size() <= most
        && std::all_of(all.cbegin(), all.cend(),
            [](const TextWord &word) { return (isCapitalised(word) || isInitial(word)) && !isOfPost(word.folded); });
}

NearNames::NearNames(const PersonNames &names)
{
    for (const PersonNames::Known &known : names.known()) {
        if (!isLikeAName(known.name))
            continue;
        QStringList words;
        for (const TextWord &word : wordsOf(known.name))
            words.append(word.folded);
        const QString first = words.takeFirst();
        // Whoever has two first names is called by the last of their names, too.
        for (qsizetype from = 0; from < words.size(); from += std::max<qsizetype>(words.size() - 1, 1))
            m_surnames[words.at(from)].append({known.person, first, words.mid(from)});
        if (first.size() < shortestFirstName)
            continue;
        const auto same = m_firstNames.find(first);
        if (same == m_firstNames.end())
            m_firstNames.insert(first, known.person);
        else if (*same != known.person)
            *same = Id();
    }
}

template <typename Fits>
NearNames::Match NearNames::surname(const QString &text, const QList<TextWord> &words, qsizetype at, Fits fits) const
{
    Match match;
    const auto candidates = at < words.size() ? m_surnames.constFind(words.at(at).folded) : m_surnames.constEnd();
    if (candidates == m_surnames.cend())
        return match;
    for (const Surname &each : *candidates) {
        const qsizetype count = each.words.size();
        bool isSame = at + count <= words.size() && fits(each.first);
        for (qsizetype next = 1; isSame && next < count; ++next) {
            isSame = words.at(at + next).folded == each.words.at(next)
                && (isJoined(text, words, at + next, &isBlank) || isJoined(text, words, at + next, &mayDouble));
        }
        if (!isSame || count < match.words)
            continue;
        const bool isSomebodyElse = count == match.words && match.person != each.person;
        match = {count, isSomebodyElse ? Id() : each.person};
    }
    return match;
}

/// "Dr Patel", "Mrs. A. Smith-Jones", "Mr de Souza".
NearNames::Match NearNames::titled(const QString &text, const QList<TextWord> &words, qsizetype at) const
{
    constexpr qsizetype mostNames = 3;
    if (!isTitle(words.at(at).text))
        return {};
    qsizetype next = at + 1;
    QString first;
    for (; isJoined(text, words, next, &mayShorten) && isInitial(words.at(next)); ++next)
        first = first.isEmpty() ? words.at(next).folded : first;
    while (isJoined(text, words, next, &mayShorten) && isParticle(words.at(next).text))
        ++next;
    const bool isOfInitial = next > at + 1 && isJoined(text, words, next, &mayDouble); // "Mrs O'Brien"
    if ((!isOfInitial && !isJoined(text, words, next, &mayShorten)) || !isCapitalised(words.at(next))
        || isOfPost(words.at(next).folded))
        return {};
    const auto hasInitial = [&first](const QString &name) { return first.isEmpty() || name.startsWith(first); };
    Id person = surname(text, words, next, hasInitial).person;
    qsizetype end = next + 1;
    for (; end - next < mostNames && end < words.size() && isCapitalised(words.at(end)); ++end) {
        const bool isNext = isJoined(text, words, end, &isBlank) && !isOfPlace(words.at(end).folded);
        if (!isNext && !isJoined(text, words, end, &mayDouble))
            break;
        if (const Match whole = surname(text, words, end, hasInitial); whole.words > 0)
            person = whole.person;
    }
    return {end - at, person};
}

/// "M. Sample", "M B Sample", "Theo Pattern" of Theodora.
NearNames::Match NearNames::abbreviated(const QString &text, const QList<TextWord> &words, qsizetype at) const
{
    const TextWord &first = words.at(at);
    qsizetype next = at + 1;
    if (isInitial(first)) {
        while (isJoined(text, words, next, &mayShorten) && isInitial(words.at(next)))
            ++next;
        if (!isJoined(text, words, next, &mayShorten) || !words.at(next).text.front().isUpper())
            return {};
        const Match match =
            surname(text, words, next, [&first](const QString &name) { return name.startsWith(first.folded); });
        return match.words == 0 ? match : Match{next - at + match.words, match.person};
    }
    if (first.folded.size() < shortestFirstName || !isJoined(text, words, next, &isBlank))
        return {};
    const Match match = surname(text, words, next, [&first](const QString &name) {
        return name.startsWith(first.folded) || (name.size() >= shortestFirstName && first.folded.startsWith(name));
    });
    return match.words == 0 ? match : Match{1 + match.words, match.person};
}

/// "Marian", where that is a name.
NearNames::Match NearNames::alone(const QString &text, const QList<TextWord> &words, qsizetype at) const
{
    const TextWord &word = words.at(at);
    const auto known = m_firstNames.constFind(word.folded);
    if (known == m_firstNames.cend() || !isCapitalised(word))
        return {};
    const bool isSaint = at > 0 && (words.at(at - 1).folded == "st"_L1 || words.at(at - 1).folded == "saint"_L1);
    const bool isFollowed = isJoined(text, words, at + 1, &isBlank) && isCapitalised(words.at(at + 1));
    const bool isOfThing = isFollowed && isOfPlace(words.at(at + 1).folded);
    // "Quality Mark" is a term; "Asked Will" only begins a sentence.
    const bool isOfTerm = isCommon(word.folded) && isJoined(text, words, at, &isBlank)
        && isCapitalised(words.at(at - 1)) && !beginsSentence(text, words, at - 1);
    if (isSaint || isOfThing || isOfTerm)
        return {};
    const bool isNotTheWord = !isCommon(word.folded) || isFollowed
        || (isMonth(word.folded) ? !isDated(text, words, at) : !beginsSentence(text, words, at));
    return isNotTheWord ? Match{1, *known} : Match();
}

QList<NearNames::Found> NearNames::in(const QString &text) const
{
    QList<Found> found;
    const QList<TextWord> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size();) {
        Match match = titled(text, words, at);
        match = match.words == 0 ? abbreviated(text, words, at) : match;
        match = match.words == 0 ? alone(text, words, at) : match;
        if (match.words > 0) {
            const qsizetype start = words.at(at).start;
            found.append({match.person, start, words.at(at + match.words - 1).end - start});
        }
        at += std::max<qsizetype>(match.words, 1);
    }
    return found;
}

} // namespace waymark
