#include "exchange/reading/status/StatusScheme.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waymark {

using namespace Qt::StringLiterals;

QString foldedStatus(const QString &words)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}%/ ]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression camel(u"(?<=[a-z])(?=[A-Z][a-z])"_s); // "inProgress"
    const QString folded = QString(words).replace(camel, u" "_s).toLower().replace(other, u" "_s).simplified();
    return folded.isEmpty() ? words.simplified() : folded; // a sign is what it is
}

namespace {

struct StatusWording
{
    Status status;
    const char *pattern;
};

/// The first that fits decides, so that what takes a word back ("not complete", "likely to miss") stands before it.
constexpr std::array statusWordings{
    StatusWording{Status::NotStarted,
        "\\b(not (yet )?(been )?(started|begun|commenced|due|assessed)|(no work|nothing)( \\w+){0,3} "
        "(started|begun|done|commenced)|yet to (be )?(start|begin|commence)\\w*|not "
        "progressed|no action taken|to be started|to start|unstarted|to do|not scheduled)\\b"},
    StatusWording{Status::AtRisk,
        "\\b(likely to (be )?(miss(ed)?|late|slip|overrun|delayed)|probably|at risk|may (miss|not)|could miss|risk of|"
        "(some|minor|slight) (concern|slippage|delay|issue|risk)s?|without (intervention|action|support|help)|unless|"
        "will be late|(might|may|could)( \\w+){0,3} late|(may|might|could) (be missed|slip|not)|need(s|ing)? "
        "(help|support|attention|a "
        "decision))\\b"},
    StatusWording{Status::Missed,
        "\\b(overdue|off (track|target|course|schedule)|not on "
        "(track|target|schedule)|missed|(significant|serious|sever)"
        "\\w* (delay|late|behind|off|concern|issue)\\w*|significantly|seriously|past (its |the "
        ")?(due|deadline|date)|will not|"
        "unlikely|fail(ed|ing)?|late|not (achieved|delivered|completed?|met|done|finished|ready)|incomplete|critical|"
        "(deadline|date|month|time) (has |is )?(passed|past|gone))\\b"},
    StatusWording{Status::OnTarget,
        "\\b(on (track|target|schedule|course|plan|time)|in (progress|hand|train|line)|underway|under way|on ?going|"
        "progressing|as planned|to (plan|time)|good progress|going well|(will|should|expected to|likely to) be "
        "(met|done|finished|ready|on time|in time|"
        "completed?|delivered|achieved)|no concerns?|without (concerns?|problems?))\\b"},
    StatusWording{Status::AwaitingSignOff,
        "\\b((await|wait|pend)\\w*( \\w+){0,5} "
        "(sign|approval|approved|verification|confirmation|validation|assurance|review|checked|agreement)|(not yet|to "
        "be|but "
        "not) "
        "(been )?(signed|checked|verified|approved|embedded)|ready for sign)\\b"},
    StatusWording{Status::SignedOff,
        "\\b(signed off|sign "
        "off|embedded|sustained|checked|verified|validated|assured|evidenced|closed|complete|completed|"
        "achieved|done|finished|delivered|implemented|met|fulfilled|resolved|approved)\\b"},
    StatusWording{Status::AtRisk,
        "\\b(delay\\w*|slip\\w*|behind|concerns?|issues|partial\\w*|paused|on "
        "hold|stalled|minor|risks?|slow|challenges?|"
        "problems?|attention|blocked|stuck|escalated|wobbl\\w*)\\b"},
    StatusWording{Status::OnTarget, "\\b(started|progress|active|working|begun|commenced)\\b"},
    StatusWording{
        Status::NotStarted, "\\b(planned|open|future|new|scheduled|proposed|upcoming|queued?|backlog|waiting)\\b"},
};

/// Goes beyond being complete.
bool saysChecked(const QString &definition)
{
    static const QRegularExpression checked(
        u"\\b(signed|sign off|embedded|sustained|checked|verified|validated|assured|approved|evidenced?)\\b"_s);
    return foldedStatus(definition).contains(checked);
}

bool saysComplete(const QString &definition)
{
    static const QRegularExpression complete(
        u"\\b(completed?|done|finished|delivered|achieved|implemented|closed)\\b"_s);
    return foldedStatus(definition).contains(complete);
}

Status usualOf(Colour colour)
{
    switch (colour) {
    case Colour::Grey:
        return Status::NotStarted;
    case Colour::Green:
        return Status::OnTarget;
    case Colour::Amber:
        return Status::AtRisk;
    case Colour::Red:
        return Status::Missed;
    case Colour::Blue:
        return Status::SignedOff;
    case Colour::Purple:
    case Colour::None:
        break;
    }
    return Status::NotAssessed;
}

} // namespace

Status meaningOfWords(const QString &definition)
{
    static const auto patterns = [] {
        QList<std::pair<QRegularExpression, Status>> all;
        for (const StatusWording &wording : statusWordings)
            all.append({QRegularExpression(QString::fromLatin1(wording.pattern)), wording.status});
        return all;
    }();
    const QString words = foldedStatus(definition);
    for (const auto &[pattern, status] : patterns) {
        if (words.contains(pattern))
            return status;
    }
    return Status::NotAssessed;
}

bool StatusScheme::learn(const QString &name, Colour colour, const QString &definition)
{
    static const QStringList blanks{
        u"blank"_s, u"empty"_s, u"no colour"_s, u"no rating"_s, u"uncoloured"_s, u"unshaded"_s};
    const QString word = name.simplified();
    if (blanks.contains(foldedStatus(word))) {
        m_blank = meaningOfWords(definition);
        return m_blank != Status::NotAssessed;
    }
    // A status by its own name is that, however it is defined; a colour is what it is said to mean.
    const Status named = colour == Colour::None ? statusFromText(word) : Status::NotAssessed;
    const bool isNamed = named != Status::NotAssessed && named != Status::Unreadable;
    Status status = isNamed ? named : meaningOfWords(definition);
    // A definition in words of its own ("behind what was agreed") beside a status that everybody knows.
    if (status == Status::NotAssessed)
        status = colour != Colour::None ? usualOf(colour) : statusFromText(word);
    if (status == Status::NotAssessed || status == Status::Unreadable)
        return false;
    if (colour != Colour::None && !m_colours.contains(colour))
        m_colours.insert(colour, status);
    // A word of the plan's own beside its colour is said without it too: "Parked", painted grey.
    const bool isWord = colour == Colour::None || (!word.isEmpty() && colourFromWord(word) == Colour::None);
    if (isWord)
        m_words.insert(foldedStatus(word), status);
    m_named.append(isWord ? foldedStatus(word) : QString());
    const QString shown = colour == Colour::None ? QString() : word.isEmpty() ? colourName(colour) : word;
    m_meanings.append({status, shown, definition.simplified()});
    return true;
}

void StatusScheme::settle()
{
    const bool isAnyChecked = std::any_of(m_meanings.cbegin(), m_meanings.cend(),
        [](const DraftMeaning &one) { return one.status == Status::SignedOff && saysChecked(one.definition); });
    for (qsizetype at = 0; at < m_meanings.size(); ++at) {
        DraftMeaning &meaning = m_meanings[at];
        const bool isOnlyComplete =
            meaning.status == Status::SignedOff && saysComplete(meaning.definition) && !saysChecked(meaning.definition);
        if (!isAnyChecked || !isOnlyComplete)
            continue;
        meaning.status = Status::AwaitingSignOff;
        if (!m_named.at(at).isEmpty())
            m_words.insert(m_named.at(at), Status::AwaitingSignOff);
        if (const Colour colour = colourFromWord(meaning.colour); m_colours.contains(colour))
            m_colours.insert(colour, Status::AwaitingSignOff);
    }
}

Status StatusScheme::ofColour(Colour colour) const
{
    return m_colours.value(colour, usualOf(colour));
}

Status StatusScheme::ofWords(const QString &words) const
{
    const QString word = foldedStatus(words);
    if (const auto known = m_words.constFind(word); known != m_words.cend())
        return *known;
    if (const Colour colour = colourFromWord(words); colour != Colour::None)
        return ofColour(colour);
    return statusFromText(words);
}

} // namespace waymark
