#include "exchange/reading/tables/Captions.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

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
        {u"meaning"_s, Role::Meaning}, {u"initials"_s, Role::Initials}, {u"level"_s, Role::Level},
        {u"change"_s, Role::Change}, {u"other"_s, Role::Other}};
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

/// What the synonyms say: of phrases wherever they stand in a caption, and of those that say something only alone.
struct Synonyms
{
    Phrases anywhere;
    Phrases alone;
};

/// A line each: role, weight from 1 to 10, phrase; with "=" before it where it must be the whole caption.
Synonyms readSynonyms()
{
    Synonyms synonyms;
    QFile file(u":/reading/captions.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the synonyms of captions are missing");
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString role = line.section(u' ', 0, 0);
        const int weight = line.section(u' ', 1, 1).toInt();
        if (weight <= 0 || !roleNames().contains(role))
            continue;
        const QString phrase = line.section(u' ', 2);
        Phrases &phrases = phrase.startsWith(u'=') ? synonyms.alone : synonyms.anywhere;
        phrases[foldedCaption(phrase)].insert(roleNames().value(role), weight);
    }
    for (auto phrase = synonyms.anywhere.cbegin(); phrase != synonyms.anywhere.cend(); ++phrase) {
        for (auto role = phrase->cbegin(); role != phrase->cend(); ++role)
            synonyms.alone[phrase.key()].insert(role.key(), role.value());
    }
    return synonyms;
}

bool isDateRole(Role role)
{
    return role == Role::Due || role == Role::NewDue || role == Role::Start || role == Role::Closed;
}

/// Begins many a caption and says nothing of what stands below it: "What we learned".
bool asks(const QString &word)
{
    static const QStringList words{u"what"_s, u"how"_s, u"who"_s, u"when"_s};
    return words.contains(word);
}

const Synonyms &synonyms()
{
    static const Synonyms all = readSynonyms();
    return all;
}

/// What a caption asks for, however it words its question: "Who is leading?", "When will it be finished?".
struct Question
{
    Role role;
    int weight;
    const char *pattern; ///< of the folded caption
};

constexpr std::array questions{
    Question{Role::Leads, 9,
        "^(by |and )?who(m|se)?( "
        "(is|are|will|lead|own|ha|has|do|does)\\b.*\\b(lead|leading|led|responsible|accountable|"
        "answerable|owner|own|deliver|delivering|do|doing|thi|this|it|charge|make|take|run)\\b.*| "
        "(is|lead|own|doe|does|run|"
        "deliver)| (is it|job is it|task is it)|)$"},
    Question{Role::Leads, 8,
        "^who (make|answer|see|check|hold|drive|sponsor|manage|coordinate|oversee|look after|sort|act|work)s?\\b"},
    Question{Role::Due, 9, "^(by |until )?when( (it|we|will|is|should|must|can|do|doe|are|due|by|to be)\\b.*|)$"},
    Question{Role::Start, 10, "\\b(when|date)\\b.*\\b(start|begin|began|raised|opened|started)\\b"},
    Question{Role::Next, 9, "^(what|where|and)\\b.*\\b(next|then|remain|left to do|still to do)\\b"},
    Question{Role::Said, 9,
        "^(what|how|where)\\b.*\\b(ha|has|have|had|did|done|happened|happening|so far|to date|are we now|we are now|is "
        "it "
        "now|progress|achieved)\\b"},
    Question{Role::Status, 7,
        "^(where (are we|is it|doe it stand|do we stand)|how (is|are|far|well)\\b.*|(are we|is it|is thi|is this) "
        "(on|going|"
        "done)\\b.*|on (track|target|time|course|schedule))$"},
    Question{Role::Text, 9,
        "^(what|how)( (we|you|they|i))? (will|shall|must|need|are|is|should|do|plan|intend)( (we|you|they))?( "
        "(going|now|to|be|"
        "need|commit|have|plan))*( (do|doing|done|to do|happen|change|deliver|take place|improve|address|tackle|put "
        "right|"
        "committed|planned|promise))\\b"},
    Question{Role::Outcome, 8, "^(what|why)\\b.*\\b(want|wanted|trying|aim|hope|success look|good look)\\b"},
};

RoleScores rolesOfQuestion(const QString &folded)
{
    static const auto patterns = [] {
        QList<QRegularExpression> all;
        for (const Question &question : questions)
            all.append(QRegularExpression(QString::fromLatin1(question.pattern)));
        return all;
    }();
    static const QRegularExpression evidence(u"^how\\b.*\\b(know|tell)\\b"_s); // "How we will know it has worked"
    RoleScores scores;
    if (folded.contains(evidence))
        return scores;
    for (size_t at = 0; at < questions.size(); ++at) {
        if (folded.contains(patterns.at(qsizetype(at))))
            scores.insert(questions[at].role, questions[at].weight);
    }
    if (scores.contains(Role::Start) || scores.contains(Role::Next)) {
        for (const Role role : {Role::Due, Role::Said, Role::Text})
            scores.remove(role); // "When did it start?", "What have we still to do?"
    } else if (scores.contains(Role::Said)) {
        scores.remove(Role::Text); // "What have we done?"
    }
    return scores;
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
    const Phrases &wholes = synonyms().alone;
    if (const auto whole = wholes.constFind(folded); whole != wholes.cend())
        return *whole;
    // "Baseline (September)", "Lead (organisation)": what is in brackets only says more of it.
    if (const qsizetype bracket = caption.indexOf(u'('); bracket > 0) {
        const auto outside = wholes.constFind(foldedCaption(caption.first(bracket)));
        if (outside != wholes.cend())
            return *outside;
    }
    RoleScores scores;
    const QStringList words = folded.split(u' ');
    for (qsizetype from = 0; from < words.size(); ++from) {
        QString phrase;
        for (qsizetype to = from; to < std::min(words.size(), from + longestPhrase); ++to) {
            phrase += (to > from ? u" "_s : QString()) + words.at(to);
            const auto found = synonyms().anywhere.constFind(phrase);
            if (found == synonyms().anywhere.cend() || (to == from && words.size() > 2 && asks(phrase)))
                continue;
            // The more of the caption a phrase is, the more it says.
            const qsizetype length = to - from + 1;
            const bool isLast = to + 1 == words.size();
            for (auto role = found->cbegin(); role != found->cend(); ++role) {
                // "Timeline - Start" is a start: of dates the word at the end says which.
                const int ending = isLast && isDateRole(role.key()) ? 1 : 0;
                const int score = int(role.value() * (length + 1) / (words.size() + 1)) + int(length) + ending;
                scores[role.key()] = std::max(scores.value(role.key()), std::min(score, role.value()));
            }
        }
    }
    const RoleScores asked = rolesOfQuestion(folded);
    for (auto role = asked.cbegin(); role != asked.cend(); ++role)
        scores[role.key()] = std::max(scores.value(role.key()), role.value());
    scores.remove(Role::Other);
    return scores;
}

bool isWholeCaption(const QString &caption)
{
    if (caption.size() > longestCaption)
        return false;
    const QString folded = foldedCaption(caption);
    return synonyms().alone.contains(folded) || !rolesOfQuestion(folded).isEmpty();
}

} // namespace waymark
