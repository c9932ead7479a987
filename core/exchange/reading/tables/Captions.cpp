#include "exchange/reading/tables/Captions.h"

#include <QFile>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are no captions, whatever words they hold.
constexpr qsizetype longestCaption = 120;
constexpr qsizetype longestPhrase = 6; ///< words

using Phrases = QHash<QString, RoleScores>;

const QHash<QString, Role> &roleNames()
{
    static const QHash<QString, Role> names{{u"reference"_s, Role::Reference}, {u"text"_s, Role::Text},
        {u"subtext"_s, Role::SubText}, {u"outcome"_s, Role::Outcome}, {u"priority"_s, Role::Priority},
        {u"due"_s, Role::Due}, {u"newdue"_s, Role::NewDue}, {u"start"_s, Role::Start}, {u"closed"_s, Role::Closed},
        {u"leads"_s, Role::Leads}, {u"status"_s, Role::Status}, {u"percent"_s, Role::Percent}, {u"said"_s, Role::Said},
        {u"next"_s, Role::Next}, {u"kpi"_s, Role::Kpi}, {u"baseline"_s, Role::Baseline}, {u"target"_s, Role::Target},
        {u"actual"_s, Role::Actual}, {u"polarity"_s, Role::Polarity}, {u"risk"_s, Role::Risk},
        {u"likelihood"_s, Role::Likelihood}, {u"impact"_s, Role::Impact}, {u"mitigation"_s, Role::Mitigation},
        {u"decision"_s, Role::Decision}, {u"answer"_s, Role::Answer}, {u"evidence"_s, Role::Evidence},
        {u"date"_s, Role::Date}, {u"importance"_s, Role::Importance}, {u"term"_s, Role::Term},
        {u"meaning"_s, Role::Meaning}, {u"initials"_s, Role::Initials}, {u"other"_s, Role::Other}};
    return names;
}

QString singular(const QString &word)
{
    if (word == u"kpis") // ends like "basis", and is none
        return word.chopped(1);
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"_s) && !word.endsWith(u"us"_s)
        && !word.endsWith(u"is"_s);
    return isPlural ? word.chopped(1) : word;
}

/// A line each: role, weight from 1 to 10, phrase.
Phrases readPhrases()
{
    Phrases phrases;
    QFile file(u":/reading/captions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the synonyms of captions are missing");
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString role = line.section(u' ', 0, 0);
        const int weight = line.section(u' ', 1, 1).toInt();
        if (weight > 0 && roleNames().contains(role))
            phrases[foldedCaption(line.section(u' ', 2))].insert(roleNames().value(role), weight);
    }
    return phrases;
}

/// Begins many a caption and says nothing of what stands below it: "What we learned".
bool asks(const QString &word)
{
    static const QStringList words{u"what"_s, u"how"_s, u"who"_s, u"when"_s};
    return words.contains(word);
}

const Phrases &phrases()
{
    static const Phrases all = readPhrases();
    return all;
}

} // namespace

QString roleName(Role role)
{
    return roleNames().key(role);
}

Role roleNamed(const QString &name)
{
    return roleNames().value(name, Role::Other);
}

bool isHeldOnce(Role role)
{
    return role != Role::Other && role != Role::Target && role != Role::Actual;
}

QString foldedCaption(const QString &caption)
{
    static const QString plural = u"(s)"_s;
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(singular(word));
        word.clear();
    };
    QChar before;
    const QString plain = QString(caption).remove(plural);
    for (const QChar letter : plain) {
        const bool begins = letter.isUpper() && before.isLower(); // camelCase
        if (begins || !letter.isLetterOrNumber())
            end();
        if (letter == u'&')
            words.append(u"and"_s);
        if (letter == u'%')
            words.append(u"percent"_s);
        else if (letter == u'#')
            words.append(u"number"_s);
        else if (letter.isLetterOrNumber())
            word += letter.toLower();
        before = letter;
    }
    end();
    return words.join(u' ');
}

RoleScores rolesOfCaption(const QString &caption)
{
    if (caption.size() > longestCaption)
        return {};
    const QString folded = foldedCaption(caption);
    if (const auto whole = phrases().constFind(folded); whole != phrases().cend())
        return *whole;
    // "Baseline (September)", "Lead (organisation)": what is in brackets only says more of it.
    if (const qsizetype bracket = caption.indexOf(u'('); bracket > 0) {
        const auto outside = phrases().constFind(foldedCaption(caption.first(bracket)));
        if (outside != phrases().cend())
            return *outside;
    }
    RoleScores scores;
    const QStringList words = folded.split(u' ');
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString phrase;
        for (qsizetype to = from; to < std::min(words.size(), from + longestPhrase); ++to) {
            phrase += (to > from ? u" "_s : QString()) + words.at(to);
            const auto found = phrases().constFind(phrase);
            if (found == phrases().cend() || (to == from && words.size() > 2 && asks(phrase)))
                continue;
            // The more of the caption a phrase is, the more it says.
            const qsizetype length = to - from + 1;
            for (auto role = found->cbegin(); role != found->cend(); ++role) {
                const int score = int(role.value() * (length + 1) / (words.size() + 1)) + int(length);
                scores[role.key()] = std::max(scores.value(role.key()), std::min(score, role.value()));
            }
        }
    }
    scores.remove(Role::Other);
    return scores;
}

bool isWholeCaption(const QString &caption)
{
    return caption.size() <= longestCaption && phrases().contains(foldedCaption(caption));
}

} // namespace waymark
