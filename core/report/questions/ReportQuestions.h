#pragma once

#include "base/Clock.h"
#include "plan/Place.h"
#include "report/data/ReportData.h"
#include "report/data/ReportRequest.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace waymark {

enum class QuestionKind {
    OverallWithoutReason, ///< the whole is red or amber and no words say why
    TextMissing, ///< a part of the report is what somebody writes, and nobody did
    NothingBeingDone, ///< red or amber in the period, without a word on what is being done
    StatusAgainstWords, ///< colour, deadline and words cannot all be right
    MovedWithoutReason, ///< a deadline, in the period
    AbbreviationUnexplained,
    SignWithoutShape, ///< the fonts that every report is set in have none for it, so it would be an empty box
    NameInText, ///< of a public report: somebody's name stands in words that nobody alters
    MayBeNameInText, ///< of a public report: what may be somebody's name does
    FewPeopleInText, ///< of a public report: a text counts fewer than five
    Hidden, ///< of a public report: what it does not say. Told, not asked
};

/// How grave a question is, the gravest first.
enum class QuestionGroup {
    People, ///< who could be known by what a public report says
    Contradiction,
    Missing, ///< reasons and texts
    Abbreviation,
    Told, ///< nothing to answer
};
[[nodiscard]] QuestionGroup groupOf(QuestionKind kind);
/// "Names and small numbers": a heading above questions of a group.
[[nodiscard]] QString groupWords(QuestionGroup group);
/// "name-in-text": for scripts, so it never changes.
[[nodiscard]] QString questionId(QuestionKind kind);

/// Something to look at before a report goes out. None of them keeps it from going out.
struct ReportQuestion
{
    QuestionKind kind = QuestionKind::NothingBeingDone;
    QString sentence;
    query::Place place; ///< where to look; its id is null where there is no place. May be the plan or a delivery group
    QString term; ///< the abbreviation to explain, or the words of a text that somebody could be known by
    const Field *text = nullptr; ///< of a ReportText, where that is what is missing
};

/// The signs of a text, each once, for which the fonts of a report have no shape.
using LackingSigns = std::function<QStringList(const QString &text)>;

/// What should be asked of a report that buildReport() made of this plan and request, by groups; within a group the
/// whole, its texts, then the plan's order. `plan` is the plan itself, never its public copy.
///
/// Rules of the issues list that the plan switched off are not asked here either. An action that was assessed after the
/// period is not held against them: they look at what it says now, of which the report does not speak. Of names and
/// small numbers only what peopleInTexts() knows is found: somebody who is in no register and without a title is not.
/// Costs what stands under the scope.
[[nodiscard]] QList<ReportQuestion> reportQuestions(const Plan &plan, const ReportData &data,
    const ReportRequest &request, const Clock &clock, const LackingSigns &lacking);

} // namespace waymark
