#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark {

/// What a column of a plan's table holds.
enum class Role {
    Other,
    Reference,
    Text, ///< what is to be done
    SubText, ///< a part of it, in a column beside it
    Outcome, ///< a group of actions
    Priority, ///< a group of those
    Due,
    NewDue,
    Start,
    Closed,
    Leads,
    Status,
    Percent,
    Said,
    Next,
    Kpi,
    Baseline,
    Target,
    Actual,
    Polarity,
    Risk,
    Likelihood,
    Impact,
    Mitigation,
    Decision,
    Answer,
    Evidence,
    Date,
    Importance,
    Term,
    Meaning,
    Initials,
    Level, ///< how deep a row stands among the others
    Change, ///< what was altered in the document
};

/// Its name in the synonyms and in mappings: "due"; and back, Other for every other word.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] Role roleNamed(const QString &name);
/// One column of a table at most holds it; figures may stand in many.
[[nodiscard]] bool isHeldOnce(Role role);

/// How strongly a caption speaks for each role; what it does not speak for is not there.
using RoleScores = QHash<Role, int>;

/// A caption without case, punctuation, underscores, camelCase and plurals: "targetDates" and "Target date:" are alike.
[[nodiscard]] QString foldedCaption(const QString &caption);

/// What the words of a caption speak for, after the synonyms in `:/reading/captions.txt`: a phrase that is the whole
/// caption with its full weight, one within it with less.
[[nodiscard]] RoleScores rolesOfCaption(const QString &caption);

/// The caption is, as a whole, a phrase of the synonyms.
[[nodiscard]] bool isWholeCaption(const QString &caption);

} // namespace waymark
