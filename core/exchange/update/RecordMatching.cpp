#include "exchange/update/RecordMatching.h"

#include "exchange/update/NearText.h"
#include "plan/texts/FoldedText.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QList<Matchable> folded(QList<Matchable> records)
{
    for (Matchable &record : records) {
        record.reference = foldedReference(record.reference);
        record.text = foldedName(record.text);
        record.detail = foldedName(record.detail);
    }
    return records;
}

/// Narrows the match down, from what says most to what says least. Every step looks only at what those before it left.
class Matching
{
public:
    Matching(const QList<Matchable> &drafts, const QList<Matchable> &living)
        : m_drafts(folded(drafts))
        , m_living(folded(living))
        , m_matches(drafts.size())
        , m_isTaken(living.size())
        , m_isAsked(living.size())
    {
    }

    QList<Match> run(ReferenceOf meaning)
    {
        // What reference and text both say is beyond doubt.
        pair(
            [](const Matchable &record) {
                return joined({record.parent.text(), record.reference, record.text, record.detail}, record);
            },
            true);
        pair([](const Matchable &record) { return joined({record.reference, record.text}, record); }, true);
        if (meaning == ReferenceOf::OneRecord)
            matchReferences();
        pair(
            [](const Matchable &record) {
                return joined({record.parent.text(), record.text, record.detail}, record);
            },
            true);
        pair([](const Matchable &record) { return joined({record.parent.text(), record.text}, record); }, true);
        pair([](const Matchable &record) { return record.text.isEmpty() ? QString() : record.text; }, false);
        askSharedTexts();
        matchNearTexts();
        if (meaning == ReferenceOf::SeveralRecords)
            askLastOfReference();
        return m_matches;
    }

private:
    using Key = std::function<QString(const Matchable &)>;
    using Groups = QHash<QString, std::pair<QList<qsizetype>, QList<qsizetype>>>;

    /// A key of several parts. What has neither reference nor text is known by its place alone.
    static QString joined(const QStringList &parts, const Matchable &record)
    {
        const bool isNameless = record.reference.isEmpty() && record.text.isEmpty() && record.parent.isNull();
        return isNameless ? QString() : parts.join(u'\x1f');
    }

    [[nodiscard]] bool isFree(qsizetype draft) const
    {
        return m_matches.at(draft).living < 0 && m_matches.at(draft).candidates.isEmpty();
    }
    [[nodiscard]] bool isFreeLiving(qsizetype living) const { return !m_isTaken.at(living) && !m_isAsked.at(living); }

    void match(qsizetype draft, qsizetype living)
    {
        m_matches[draft].living = living;
        m_isTaken[living] = true;
    }

    void ask(qsizetype draft, const QList<qsizetype> &candidates)
    {
        m_matches[draft].candidates = candidates;
        for (const qsizetype living : candidates)
            m_isAsked[living] = true;
    }

    /// What is free on both sides, by a key; those without the key are left out.
    [[nodiscard]] Groups grouped(const Key &key) const
    {
        Groups groups;
        for (qsizetype draft = 0; draft < m_drafts.size(); ++draft) {
            const QString own = isFree(draft) ? key(m_drafts.at(draft)) : QString();
            if (!own.isEmpty())
                groups[own].first.append(draft);
        }
        for (qsizetype living = 0; living < m_living.size(); ++living) {
            const QString own = isFreeLiving(living) ? key(m_living.at(living)) : QString();
            const auto group = own.isEmpty() ? groups.end() : groups.find(own);
            if (group != groups.end())
                group->second.append(living);
        }
        return groups;
    }

    /// Those of one key are the same in their order, where they are as many.
    void pair(const Key &key, bool severalToo)
    {
        const Groups groups = grouped(key);
        for (const auto &[drafts, living] : groups) {
            if (drafts.size() != living.size() || (drafts.size() > 1 && !severalToo))
                continue;
            for (qsizetype at = 0; at < drafts.size(); ++at) {
                if (mayBeOne(drafts.at(at), living.at(at)))
                    match(drafts.at(at), living.at(at));
            }
        }
    }

    /// Two references without any text are two records.
    [[nodiscard]] bool mayBeOne(qsizetype draft, qsizetype living) const
    {
        const Matchable &one = m_drafts.at(draft);
        const Matchable &other = m_living.at(living);
        return !one.text.isEmpty() || !other.text.isEmpty() || one.reference == other.reference
            || one.reference.isEmpty() || other.reference.isEmpty();
    }

    /// The texts of the living ones that are nobody's.
    void gatherTexts()
    {
        m_byText.clear();
        for (qsizetype living = 0; living < m_living.size(); ++living) {
            if (!m_isTaken.at(living) && !m_living.at(living).text.isEmpty())
                m_byText[m_living.at(living).text].append(living);
        }
    }

    /// The reference alone, where no text says otherwise.
    void matchReferences()
    {
        gatherTexts();
        QHash<QString, qsizetype> draftsByText;
        for (qsizetype draft = 0; draft < m_drafts.size(); ++draft) {
            if (isFree(draft) && !m_drafts.at(draft).text.isEmpty())
                draftsByText[m_drafts.at(draft).text]++;
        }
        for (const bool withParent : {true, false}) {
            const Groups groups = grouped([withParent](const Matchable &record) {
                if (record.reference.isEmpty() || (withParent && record.parent.isNull()))
                    return QString();
                return withParent ? record.parent.text() + u'\x1f' + record.reference : record.reference;
            });
            for (const auto &[drafts, living] : groups)
                matchReference(drafts, living, withParent, draftsByText);
        }
    }

    void matchReference(const QList<qsizetype> &drafts, const QList<qsizetype> &living, bool withParent,
        const QHash<QString, qsizetype> &draftsByText)
    {
        if (living.isEmpty())
            return;
        if (drafts.size() > 1 || living.size() > 1) {
            for (const qsizetype draft : withParent ? QList<qsizetype>() : drafts)
                ask(draft, living);
            return;
        }
        const QString &text = m_drafts.at(drafts.first()).text;
        const QString &known = m_living.at(living.first()).text;
        QList<qsizetype> candidates = living;
        if (text != known && !text.isEmpty()) {
            for (const qsizetype other : m_byText.value(text)) {
                if (!candidates.contains(other))
                    candidates.append(other);
            }
        }
        // Another of the document has this one's text, so it may be that one, with a new reference.
        const bool isElsewhere = text != known && !known.isEmpty() && draftsByText.value(known) > 0;
        // References that begin anew under each heading say nothing about what stands under another.
        const Id &home = m_living.at(living.first()).parent;
        const Id &parent = m_drafts.at(drafts.first()).parent;
        const bool isMoved = !parent.isNull() && !home.isNull() && parent != home;
        if (candidates.size() > 1 || isElsewhere || isMoved)
            ask(drafts.first(), candidates);
        else
            match(drafts.first(), living.first());
    }

    /// A text that several have, or one of which the reference has said another.
    void askSharedTexts()
    {
        gatherTexts();
        for (qsizetype draft = 0; draft < m_drafts.size(); ++draft) {
            const QList<qsizetype> candidates =
                isFree(draft) ? m_byText.value(m_drafts.at(draft).text) : QList<qsizetype>();
            if (!candidates.isEmpty())
                ask(draft, candidates);
        }
    }

    void matchNearTexts()
    {
        QStringList texts;
        QList<qsizetype> places;
        for (qsizetype living = 0; living < m_living.size(); ++living) {
            if (!isFreeLiving(living))
                continue;
            texts.append(m_living.at(living).text);
            places.append(living);
        }
        const NearText index(texts);
        QHash<qsizetype, QList<qsizetype>> near; // of each draft
        QHash<qsizetype, int> wanted; // by how many each living one is
        for (qsizetype draft = 0; draft < m_drafts.size(); ++draft) {
            if (!isFree(draft))
                continue;
            for (const qsizetype place : index.nearTo(m_drafts.at(draft).text)) {
                near[draft].append(places.at(place));
                wanted[places.at(place)]++;
            }
        }
        for (auto found = near.cbegin(); found != near.cend(); ++found) {
            const qsizetype first = found->first();
            const QString &reference = m_drafts.at(found.key()).reference;
            const QString &known = m_living.at(first).reference;
            const bool isOther = !reference.isEmpty() && !known.isEmpty() && reference != known;
            if (found->size() == 1 && wanted.value(first) == 1 && !isOther)
                match(found.key(), first);
            else
                ask(found.key(), *found);
        }
    }

    /// What is left with one shared reference, one on either side, may be one that was worded anew.
    void askLastOfReference()
    {
        const Groups groups = grouped([](const Matchable &record) { return record.reference; });
        for (const auto &[drafts, living] : groups) {
            if (drafts.size() == 1 && living.size() == 1)
                ask(drafts.first(), living);
        }
    }

    const QList<Matchable> m_drafts;
    const QList<Matchable> m_living;
    QList<Match> m_matches;
    QList<bool> m_isTaken; ///< living ones that are somebody's
    QList<bool> m_isAsked; ///< that may be
    QHash<QString, QList<qsizetype>> m_byText; ///< living ones
};

} // namespace

QList<Match> matchRecords(const QList<Matchable> &drafts, const QList<Matchable> &living, ReferenceOf meaning)
{
    return Matching(drafts, living).run(meaning);
}

} // namespace waymark
