#pragma once

#include <QList>
#include <QString>

namespace waymark {

/// What a line of text says as an action: "3. Visit every school (Ada Brook, 31 January 2027). Seventy have been seen."
struct WrittenAction
{
    QString sign = {}; ///< in front of it: "▲"
    QString reference = {};
    QString text = {};
    QString leads = {};
    QString due = {};
    QString status = {};
    QString said = {}; ///< what follows it
    QString rest = {}; ///< labelled values that no field takes, with their labels
    bool isLabelled = false; ///< "Lead: …" says what it is

    /// Lead and date, or labels that leave no doubt.
    [[nodiscard]] bool isWhole() const { return !due.isEmpty() && !leads.isEmpty(); }
    [[nodiscard]] bool saysAny() const { return !due.isEmpty() || !leads.isEmpty() || !status.isEmpty(); }
};

/// The actions of a line with what is said of each in brackets behind it, behind dashes or bars, or in labels within
/// the line. Empty where nothing of the kind stands in it.
[[nodiscard]] QList<WrittenAction> writtenActions(const QString &line);

/// What a cell says of who and when, where it says nothing else: "Ada Brook, March 2027", also in lines.
[[nodiscard]] WrittenAction writtenFacts(const QString &cell);

} // namespace waymark
