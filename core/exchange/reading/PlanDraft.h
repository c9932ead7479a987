#pragma once

#include "exchange/reading/ReadingAccount.h"
#include "plan/Due.h"
#include "plan/Month.h"
#include "plan/proposal/SourcePlace.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/Status.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

/// What a document was found to say, before any of it is in a plan. Plain values in the document's order. Each record
/// bears the number by which the account of cells (CellBalance) knows it, from 1; 0 where no cell became it.

struct DraftAction
{
    QString ref;
    QString text;
    Due due;
    QStringList leads;
    Status status = Status::NotAssessed;
    QString statusText; ///< the words of a status cell that nobody could read
    QString said;
    QString next;
    Due newDue;
    QString note; ///< "Heading: text" of columns that the plan has no place for, a line each
    SourcePlace place; ///< the row it came from
    int record = 0;
    QHash<QString, SourcePlace> places; ///< of each value, by the name of its field: "text", "due", "leads" …
};

struct DraftOutcome
{
    QString ref;
    QString text;
    QStringList leads;
    QString note;
    QList<DraftAction> actions;
    SourcePlace place;
    int record = 0;
};

struct DraftGroup
{
    QString name;
    QString leadPost;
    Rhythm reporting = Rhythm::NotGiven;
};

struct DraftPriority
{
    QString number;
    QString title;
    DraftGroup group;
    QList<DraftOutcome> outcomes;
    QString note;
    SourcePlace place;
    int record = 0;
};

struct DraftTarget
{
    int months = 0; ///< after the start, where no month is given
    std::optional<double> value;
    QString source;
    Month month = {}; ///< where the document names one
};

struct DraftReading
{
    Month period; ///< not valid: that of the import
    QString source; ///< as it was written
};

struct DraftKpi
{
    QString ref;
    QString text;
    Unit unit = Unit::NotGiven;
    Polarity polarity = Polarity::NotGiven;
    KpiForm form = KpiForm::NotGiven;
    std::optional<double> baseline;
    std::optional<double> baselineLow;
    std::optional<double> baselineHigh;
    QString baselineSource;
    QList<DraftTarget> targets;
    QString note;
    QList<DraftReading> readings;
    SourcePlace place;
    int record = 0;
};

/// Records that belong to the plan as a whole, or to the priority that was open where they stood.
struct DraftRisk
{
    QString text;
    std::optional<int> likelihood;
    std::optional<int> impact;
    QString mitigation;
    QString owner;
    bool closed = false;
    int priority = -1; ///< place in the list of priorities; the first where none was open
    SourcePlace place;
    int record = 0;
};

struct DraftDecision
{
    QString text;
    QString to;
    QDate by;
    QString answer;
    QDate answeredOn;
    int priority = -1;
    SourcePlace place;
    int record = 0;
};

struct DraftEvidence
{
    QString title;
    QDate date;
    QString shows;
    bool training = false;
    int priority = -1;
    SourcePlace place;
    int record = 0;
};

struct DraftTerm
{
    QString term;
    QString meaning;
    SourcePlace place;
    int record = 0;
};

/// What the document's own key says of a meaning.
struct DraftMeaning
{
    Status status = Status::NotAssessed;
    QString colour;
    QString definition;
};

struct PlanDraft
{
    QString source; ///< name of the document, or of several
    QString title;
    QList<DraftPriority> priorities;
    QList<DraftKpi> kpis;
    QList<DraftMeaning> meanings;
    QList<DraftRisk> risks;
    QList<DraftDecision> decisions;
    QList<DraftEvidence> evidence;
    QList<DraftTerm> terms;
    QStringList kept; ///< texts that no record took, each with its place: they stand in the notes of a priority too
    QList<ReadingNote> notes;
    BalanceSum balance;
    bool hasColours = false; ///< statuses were read from the colours of cells

    [[nodiscard]] qsizetype outcomeCount() const;
    [[nodiscard]] qsizetype actionCount() const;
    [[nodiscard]] qsizetype assessedCount() const; ///< actions with a status that could be read
};

} // namespace waymark
