#pragma once

#include <QString>

#include <array>

namespace waymark {

/// The meaning of an assessment, whatever a partnership calls or colours it. Six meanings, and the two ways of having
/// none.
enum class Status {
    NotAssessed, ///< nobody has said anything; never shown as grey
    NotStarted,
    OnTarget,
    AtRisk,
    Missed,
    AwaitingSignOff, ///< finished, not yet signed off
    SignedOff,
    Unreadable, ///< an imported cell says something nobody can read; its text is kept
};

/// The six that a person can choose, in the order of their keys 1 to 6.
inline constexpr std::array<Status, 6> chosenStatuses{
    Status::NotStarted, Status::OnTarget, Status::AtRisk, Status::Missed, Status::AwaitingSignOff, Status::SignedOff};

/// `on target`: as in exports and on the command line. Never empty.
[[nodiscard]] QString statusText(Status status);
/// The other way; NotAssessed where the text names no status. Case and hyphens do not matter.
[[nodiscard]] Status statusFromText(const QString &text);
/// The letter in the chip: – G A R … ✓, empty for not assessed, ? for unreadable.
[[nodiscard]] QString statusLetter(Status status);
/// Done or signed off: no deadline is counted against it any more.
[[nodiscard]] bool isFinished(Status status);

/// What a plan calls a meaning when it says nothing of its own.
struct StatusWords
{
    Status status;
    const char *word; ///< "On target"
    const char *colourName; ///< "Green"
    const char *definition;
    const char *fill; ///< `#54ba69`
};
[[nodiscard]] const StatusWords &defaultStatusWords(Status status);

} // namespace waymark
