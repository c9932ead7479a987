#include "analysis/checks/KpiPlacement.h"

#include "analysis/checks/Check.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark::analysis::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestOutcomes = 4;
constexpr qsizetype mostWithWord = 20; // rare in any plan, and so the cost of a word stays small
constexpr qsizetype fewestWords = 2;
constexpr double leastShare = 1.25; // of the weight of a word that one outcome alone uses
constexpr double timesHeavier = 4;

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{u"with"_s, u"that"_s, u"this"_s, u"they"_s, u"their"_s, u"them"_s, u"these"_s,
        u"those"_s, u"will"_s, u"have"_s, u"from"_s, u"where"_s, u"which"_s, u"what"_s, u"when"_s, u"were"_s, u"been"_s,
        u"more"_s, u"than"_s, u"into"_s, u"also"_s, u"within"_s, u"such"_s, u"each"_s, u"other"_s, u"over"_s,
        u"about"_s, u"there"_s, u"better"_s, u"through"_s, u"between"_s};
    return words;
}

QStringList tellingWordsIn(const QString &text)
{
    QStringList words;
    const QString calm = text.toCaseFolded();
    qsizetype from = 0;
    for (qsizetype at = 0; at <= calm.size(); ++at) {
        if (at < calm.size() && calm.at(at).isLetter())
            continue;
        QString word = calm.mid(from, at - from);
        from = at + 1;
        if (word.size() < 4 || word.size() > 40 || emptyWords().contains(word))
            continue;
        if (word.endsWith(u's') && !word.endsWith("ss"_L1))
            word.chop(1);
        words.append(word);
    }
    return words;
}

struct Offer
{
    const Outcome *outcome = nullptr;
    QStringList words;
    double weight = 0;
    double own = 0;
};

/// Which outcomes use which words.
class Placement
{
public:
    Placement(const Plan &plan, TellingWords &words)
        : m_plan(plan)
        , m_words(words)
    {
        for (const Id &priority : plan.children(RecordKind::Priority))
            m_outcomes += plan.all<Outcome>(priority);
        QList<qsizetype> lastUser;
        for (qsizetype at = 0; at < m_outcomes.size(); ++at) {
            const Outcome &outcome = *m_outcomes.at(at);
            for (const int word : words.of(outcome.id, outcome.text))
                m_headings[word].append(at);
            eachText(outcome, [&](const QList<int> &used) {
                m_users.resize(words.count());
                lastUser.resize(words.count());
                for (const int word : used) {
                    m_users[word] += lastUser.at(word) == at + 1 ? 0 : 1;
                    lastUser[word] = at + 1;
                }
            });
        }
        m_most = std::min(mostWithWord, m_outcomes.size() / 4);
    }

    [[nodiscard]] std::optional<Offer> offerFor(const Kpi &kpi) const
    {
        const Outcome *own = m_plan.get<Outcome>(kpi.outcome);
        if (m_outcomes.size() < fewestOutcomes || !own)
            return std::nullopt;
        QSet<int> ownWords;
        eachText(*own, [&ownWords](const QList<int> &used) { ownWords.unite(QSet<int>(used.begin(), used.end())); });
        QHash<qsizetype, Offer> offers;
        double ownWeight = 0;
        for (const int word : m_words.of(kpi.id, kpi.text)) {
            const double weight = weightOf(word);
            if (ownWords.contains(word)) {
                ownWeight += weight;
            } else if (weight > 0) {
                for (const qsizetype at : m_headings.value(word)) {
                    Offer &offer = offers[at];
                    offer.words.append(m_words.word(word));
                    offer.weight += weight;
                }
            }
        }
        return bestOf(offers, ownWeight);
    }

private:
    /// The outcome's heading and each of its actions.
    template <typename Use> void eachText(const Outcome &outcome, Use use) const
    {
        use(m_words.of(outcome.id, outcome.text));
        for (const Action *action : m_plan.all<Action>(outcome.id))
            use(m_words.of(action->id, action->text));
    }

    /// 0 where the word tells nothing.
    [[nodiscard]] double weightOf(int word) const
    {
        const qsizetype users = m_users.value(word);
        return users > 0 && users <= m_most ? std::log(double(m_outcomes.size()) / double(users)) : 0;
    }

    [[nodiscard]] std::optional<Offer> bestOf(const QHash<qsizetype, Offer> &offers, double ownWeight) const
    {
        qsizetype best = -1;
        for (auto offer = offers.cbegin(); offer != offers.cend(); ++offer) {
            const double ahead = best < 0 ? 1 : offer->weight - offers.value(best).weight;
            // Of two as good the first in the plan: hashes have no order.
            if (ahead > 1e-9 || (ahead > -1e-9 && offer.key() < best))
                best = offer.key();
        }
        if (best < 0)
            return std::nullopt;
        Offer offer = offers.value(best);
        const double least = leastShare * std::log(double(m_outcomes.size()));
        if (offer.words.size() < fewestWords || offer.weight < least || offer.weight < timesHeavier * ownWeight)
            return std::nullopt;
        offer.outcome = m_outcomes.at(best);
        offer.own = ownWeight;
        offer.words.sort();
        return offer;
    }

    const Plan &m_plan;
    TellingWords &m_words;
    QList<const Outcome *> m_outcomes;
    QList<qsizetype> m_users; ///< how many outcomes use a word, by its number
    QHash<int, QList<qsizetype>> m_headings; ///< in whose heading it stands
    qsizetype m_most = 0;
};

QString sentenceOf(const Plan &plan, const Kpi &kpi, const Offer &offer)
{
    QStringList quoted;
    for (const QString &word : offer.words.mid(0, 4))
        quoted.append(u"“%1”"_s.arg(word));
    const QString words = quoted.join(u", "_s);
    const QString name = query::referenceOf(plan, RecordKind::Kpi, kpi.id);
    const QString own = query::referenceOf(plan, RecordKind::Outcome, kpi.outcome);
    const QString other = query::referenceOf(plan, RecordKind::Outcome, offer.outcome->id);
    return offer.own > 0
        ? Check::tr("%1 may belong to outcome %2 rather than %3: only %2 speaks of %4.").arg(name, other, own, words)
        : Check::tr("%1 very likely belongs to outcome %2: it speaks of %4, and %3 has none of its telling words.")
              .arg(name, other, own, words);
}

} // namespace

const QList<int> &TellingWords::of(const Id &id, const QString &text)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.constEnd())
        return *known;
    QList<int> numbers;
    for (const QString &word : tellingWordsIn(text)) {
        const auto at = m_numbers.constFind(word);
        const int number = at != m_numbers.constEnd() ? *at : *m_numbers.insert(word, int(m_words.size()));
        if (number == m_words.size())
            m_words.append(word);
        numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return *m_known.insert(id, numbers);
}

QList<PlanIssue> checkKpiPlaces(const Plan &plan, TellingWords &words)
{
    QList<PlanIssue> found;
    const QList<const Kpi *> kpis = plan.all<Kpi>();
    if (kpis.isEmpty())
        return found;
    const Placement placement(plan, words);
    for (const Kpi *kpi : kpis) {
        if (const std::optional<Offer> offer = placement.offerFor(*kpi))
            found.append({CheckRule::KpiUnderOtherOutcome, {RecordKind::Kpi, kpi->id}, sentenceOf(plan, *kpi, *offer)});
    }
    return found;
}

} // namespace waymark::analysis::checks
