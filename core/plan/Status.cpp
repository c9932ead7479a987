#include "plan/Status.h"

#include "plan/texts/FoldedText.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

// The fills stay apart under the three common colour deficiencies; see the contrast test of the palette.
constexpr StatusWords statusTable[] = {
    {Status::NotAssessed, "Not assessed", "No colour", "No assessment has been made", "#ffffff"},
    {Status::NotStarted, "Not started", "Grey", "Action not started", "#c6c3d2"},
    {Status::OnTarget, "On target", "Green", "Action on target", "#54ba69"},
    {Status::AtRisk, "At risk", "Amber", "Action delayed and likely to miss its completion deadline", "#f8b807"},
    {Status::Missed, "Missed", "Red",
        "Action significantly delayed and has missed its completion deadline; a new deadline is required", "#7f0002"},
    {Status::AwaitingSignOff, "Awaiting sign-off", "Green, finished", "Action finished, not yet signed off", "#54ba69"},
    {Status::SignedOff, "Signed off", "Blue", "Action completed and signed off", "#014079"},
    {Status::Unreadable, "Unreadable", "Unknown", "The document says something that could not be read as a status",
        "#ffffff"},
};

} // namespace

const StatusWords &defaultStatusWords(Status status)
{
    return statusTable[static_cast<size_t>(status)];
}

QString statusText(Status status)
{
    return QString::fromLatin1(defaultStatusWords(status).word).toLower();
}

Status statusFromText(const QString &text)
{
    const QString wanted = foldedWord(text);
    for (const StatusWords &words : statusTable) {
        if (foldedWord(QString::fromLatin1(words.word)) == wanted)
            return words.status;
    }
    return Status::NotAssessed;
}

QString statusLetter(Status status)
{
    switch (status) {
    case Status::NotAssessed:
        return {};
    case Status::NotStarted:
        return u"–"_s;
    case Status::OnTarget:
        return u"G"_s;
    case Status::AtRisk:
        return u"A"_s;
    case Status::Missed:
        return u"R"_s;
    case Status::AwaitingSignOff:
        return u"…"_s;
    case Status::SignedOff:
        return u"✓"_s;
    case Status::Unreadable:
        return u"?"_s;
    }
    return {};
}

bool isFinished(Status status)
{
    return status == Status::AwaitingSignOff || status == Status::SignedOff;
}

} // namespace waymark
