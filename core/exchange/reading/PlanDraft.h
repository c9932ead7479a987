#pragma once

#include "plan/Due.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/Status.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

/// What a document was found to say, before any of it is in a plan. Plain values in the document's order.

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
};

struct DraftOutcome
{
    QString ref;
    QString text;
    QStringList leads;
    QString note;
    QList<DraftAction> actions;
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
};

struct DraftTarget
{
    int months = 0;
    std::optional<double> value;
    QString source;
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
};

/// What the document's own key says of a meaning.
struct DraftMeaning
{
    Status status = Status::NotAssessed;
    QString colour;
    QString definition;
};

/// One cell that could not be read for what it should be: told in the preview, so that nothing disappears unseen.
struct ReadingNote
{
    QString place; ///< "table 2, row 14, Due"
    QString found; ///< its text
    QString made; ///< "kept as text, no date"
};

struct PlanDraft
{
    QString source; ///< name of the document, or of several
    QString title;
    QList<DraftPriority> priorities;
    QList<DraftKpi> kpis;
    QList<DraftMeaning> meanings;
    QList<ReadingNote> notes;
    bool hasColours = false; ///< statuses were read from the colours of cells

    [[nodiscard]] qsizetype outcomeCount() const;
    [[nodiscard]] qsizetype actionCount() const;
    [[nodiscard]] qsizetype assessedCount() const; ///< actions with a status
};

} // namespace waymark
