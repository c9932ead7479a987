#pragma once

#include "analysis/Deadlines.h"
#include "analysis/RollUp.h"
#include "plan/Due.h"
#include "plan/Month.h"
#include "plan/records/ReportText.h"
#include "report/data/HiddenPiece.h"
#include "report/data/ReportBelongings.h"
#include "report/data/ReportIdentity.h"
#include "report/data/ReportKpi.h"
#include "report/data/ReportPart.h"
#include "report/data/ReportSince.h"
#include "report/data/ReportStatus.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

// What a report says, as meanings: no fonts, no colours, no sentences that only one output needs. The preview, the
// print, the PDF and the HTML are made of the same ReportData. Lists are in the plan's order unless they say otherwise.

/// What one assessment of the period said.
struct ReportUpdate
{
    Month month;
    Status status = Status::NotAssessed;
    QString said;
    QString next;
    bool isNextPast = false; ///< every day that it names is over at the end of the period
    QString correctedBy;
    QDate correctedOn; ///< valid where it was changed after its month was closed
};

struct ReportAction
{
    QString ref; ///< may be empty
    QString text;
    QStringList leads;
    QString priority; ///< "3 Plans that are timely"
    Due due; ///< the original deadline
    Due dueNow;
    QString moveReason; ///< of the newest deadline; may be empty
    int timesMoved = 0;
    analysis::Lateness late; ///< at the end of the period, against the deadline it has then
    analysis::Lateness lateAtFirst; ///< against the original one
    QString lateWords; ///< of both, as analysis::lateWords() has it; empty where it is neither
    ReportStatus status;
    QList<ReportUpdate> updates; ///< of the period's months, oldest first
    QString lastSaid; ///< the newest words up to the end of the period; may be empty
    Month lastSaidIn;
    bool noUpdate = false; ///< it was due for assessment in the period and has none
    bool isUnasked = false; ///< it is open and has none, but its group does not report in the period
    bool isFirstAssessed = false; ///< in the period, never before
    bool isNewlyFinished = false; ///< or signed off, in the period; known before as it was not
    bool isBeforeDeadline = false; ///< the deadline it has now has not passed at the end of the period
    bool speaksOfDelay = false; ///< what was said of it in the period does
    QString planned; ///< what was to be done in the period, as said before it; may be empty
    Month plannedIn; ///< when that was said
    bool isMilestone = false; ///< due, at first or now, in the period or in the three months after it; missed; overdue
    std::optional<int> slip; ///< days from the original deadline to the one now; none where one of them is no date
    int monthsSlipped = 0; ///< the same in whole months

    [[nodiscard]] bool isException() const
    {
        return status.status == Status::Missed || status.status == Status::AtRisk;
    }
};

/// What was told of a heading in one month: position then, what we did, position now, impact, what next.
struct ReportAccount
{
    Month month;
    QList<std::pair<QString, QString>> texts; ///< caption and words, in order; only those that say something
};

/// The newest words of an account on one thing, up to the end of the period.
struct ReportTold
{
    QString words; ///< may be empty
    Month month;
};

struct ReportOutcome
{
    QString ref;
    QString text;
    ReportStatus status;
    QString reason;
    QList<ReportAction> actions;
    QList<ReportAccount> accounts; ///< of the period's months, oldest first; often none
};

struct ReportPriority
{
    QString number;
    QString title;
    QString lead; ///< of its delivery group; may be empty
    ReportStatus status;
    QString reason;
    analysis::StatusCounts counts;
    ReportKpiCounts kpiCounts;
    QList<ReportOutcome> outcomes;
    QList<ReportAccount> accounts; ///< of the priority itself
};

/// A change to the plan itself, not to its progress: what was added, removed, reworded or given another deadline or
/// target.
struct ReportChange
{
    QString ref;
    QString what;
};

struct ReportKey
{
    ReportStatus status;
    QString ownColour; ///< what the plan calls the colour, where that is another
    QString definition;
};

struct ReportAbbreviation
{
    QString term;
    QString meaning;
};

struct ReportData
{
    ReportKind kind = ReportKind::Highlight;
    QList<ReportPart> parts; ///< in their order
    ReportIdentity identity;
    ReportOverall overall;
    analysis::StatusCounts counts;
    QList<std::pair<ReportStatus, int>> statuses; ///< every meaning that occurs, and the six that can
    ReportKpiCounts kpiCounts;
    QList<ReportAction> exceptions; ///< missed, then at risk; the longest past the first date at the top
    QList<ReportAction> lateOthers; ///< past their deadline though neither missed nor at risk; likewise
    QList<ReportAction> delayedOthers; ///< what was said of them speaks of delay, and none of the above says so
    QList<ReportPriority> priorities;
    QList<ReportRisk> risks; ///< by likelihood × impact, the highest first; what was not rated last
    QList<ReportAsk> asks;
    QList<ReportAsk> asksInWords; ///< of a body, in what was said of an action; recorded nowhere as an ask
    QStringList awaitingSignOff; ///< references of what is finished and has nobody's signature
    QList<ReportVoice> voices;
    QList<ReportProof> evidence; ///< training too
    ReportText words; ///< that people wrote for this scope and period
    QList<Month> historyMonths; ///< up to six, the last one that of the period
    QList<ReportHistory> history;
    ReportSince since;
    ReportTold difference; ///< what it changed for children, as told last
    ReportTold standing; ///< where things stand, as told last
    QString impact; ///< delivery beside impact, a sentence; may be empty
    std::optional<int> countingShare; ///< percent; none where headings take the status of their worst action
    QList<ReportKpi> kpis;
    bool hasLastReport = false;
    QDate lastReport;
    QDate unknownReport; ///< of one from a copy whose history this one does not know, so that nothing is "since"
    QList<ReportChange> changes; ///< since the last report
    QList<ReportKey> key;
    QList<ReportAbbreviation> glossary; ///< in alphabetical order
    QStringList unexplained; ///< abbreviations without a meaning in the plan
    QList<ReportData> sections; ///< a highlight report of several delivery groups: each by itself, in their order
    int boardStep = 0; ///< how much less is said on the pages that are laid out as a whole, see BoardLimits
    QList<HiddenPiece> hidden; ///< of a public report: what it does not say; itself no part of any output

    /// All actions in order. They live as long as the report, so it must have a name.
    [[nodiscard]] QList<const ReportAction *> actions() const &;
    [[nodiscard]] bool has(ReportPart part) const { return parts.contains(part); }
    QList<const ReportAction *> actions() const && = delete;
};

} // namespace waymark
