#include "exchange/reading/balance/DraftWords.h"

#include <QVarLengthArray>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t firstHash = 14695981039346656037ULL;
constexpr size_t hashFactor = 1099511628211ULL;
constexpr int longText = 8; ///< words from which on their order counts too

struct Word
{
    size_t whole = firstHash;
    QVarLengthArray<size_t, 4> parts; ///< "1a" has two, so that "1 a" is known for the same
};

/// Calls `use` with each word: letters and digits, without case.
template <typename Use> void eachWord(const QString &text, Use use)
{
    Word word;
    bool wasDigit = false;
    for (const QChar letter : text) {
        const bool isDigit = letter.isDigit();
        if (!isDigit && !letter.isLetter() && !letter.isSurrogate()) {
            if (!word.parts.isEmpty())
                use(word);
            word = Word();
            continue;
        }
        if (word.parts.isEmpty() || isDigit != wasDigit)
            word.parts.append(firstHash);
        const size_t sign = letter.toCaseFolded().unicode();
        word.whole = (word.whole ^ sign) * hashFactor;
        word.parts.last() = (word.parts.last() ^ sign) * hashFactor;
        wasDigit = isDigit;
    }
    if (!word.parts.isEmpty())
        use(word);
}

size_t pairOf(size_t one, size_t other)
{
    return (one * hashFactor) ^ other;
}

/// What a heading or a label says of itself, and no record repeats.
const QSet<size_t> &labels()
{
    static const QSet<size_t> all = [] {
        QSet<size_t> hashes;
        eachWord(u"priority priorities theme workstream work stream strand pillar area areas of for the no weakness "
                 "improvement focus significant concern section programme domain chapter part strategic key action "
                 "outcome objective goal aim sub ambition directorate lead reporting monthly quarterly or by exception "
                 "rag brag key "
                 "rating status colour colours means mean is indicates denotes and one two three four five six seven "
                 "eight nine ten"_s,
            [&hashes](const Word &word) { hashes.insert(word.whole); });
        return hashes;
    }();
    return all;
}

} // namespace

DraftWords::DraftWords(const PlanDraft &draft)
{
    add(draft.title);
    for (const DraftPriority &priority : draft.priorities) {
        for (const QString &text :
            {priority.number, priority.title, priority.note, priority.group.name, priority.group.leadPost})
            add(text);
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const QString &text : {outcome.ref, outcome.text, outcome.note, outcome.leads.join(u' ')})
                add(text);
            for (const DraftAction &action : outcome.actions) {
                for (const QString &text : {action.ref, action.text, action.due.source(), action.leads.join(u' '),
                         action.statusText, action.said, action.next, action.newDue.source(), action.note})
                    add(text);
            }
        }
    }
    for (const DraftKpi &kpi : draft.kpis) {
        for (const QString &text : {kpi.ref, kpi.text, kpi.baselineSource, kpi.note})
            add(text);
        for (const DraftTarget &target : kpi.targets)
            add(target.source);
        for (const DraftReading &reading : kpi.readings)
            add(reading.source);
    }
    for (const DraftRisk &risk : draft.risks) {
        for (const QString &text : {risk.text, risk.mitigation, risk.owner})
            add(text);
    }
    for (const DraftDecision &decision : draft.decisions) {
        for (const QString &text : {decision.text, decision.to, decision.answer})
            add(text);
    }
    for (const DraftEvidence &evidence : draft.evidence) {
        add(evidence.title);
        add(evidence.shows);
    }
    for (const DraftTerm &term : draft.terms) {
        add(term.term);
        add(term.meaning);
    }
    for (const DraftMeaning &meaning : draft.meanings) {
        add(meaning.colour);
        add(meaning.definition);
    }
    for (const QString &kept : draft.kept)
        add(kept);
}

void DraftWords::add(const QString &text)
{
    size_t last = 0;
    eachWord(text, [&](const Word &word) {
        m_words.insert(word.whole);
        for (const size_t part : word.parts) {
            m_words.insert(part);
            m_words.insert(pairOf(last, part));
            last = part;
        }
    });
}

bool DraftWords::hold(const QString &text) const
{
    bool holds = true;
    int words = 0;
    int pairs = 0;
    size_t last = 0;
    eachWord(text, [&](const Word &word) {
        bool isInParts = word.parts.size() > 1;
        for (qsizetype at = 0; at < word.parts.size(); ++at) {
            const bool isKnown = m_words.contains(pairOf(last, word.parts.at(at)));
            isInParts = isInParts && (at == 0 || isKnown);
            pairs += isKnown ? 1 : 0;
            ++words;
            last = word.parts.at(at);
        }
        holds = holds && (m_words.contains(word.whole) || isInParts || labels().contains(word.whole));
    });
    return holds && (words < longText || pairs * 3 >= words);
}

} // namespace waymark
