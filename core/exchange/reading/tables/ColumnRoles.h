#pragma once

#include "exchange/reading/tables/Captions.h"
#include "plan/Month.h"

#include <QMap>

namespace waymark {

/// For when a figure in a column is meant.
struct Period
{
    int months = 0; ///< after the start; 0 where a month or nothing is said
    Month month;
};

/// Two columns that might as well hold a role.
struct ColumnTie
{
    Role role = Role::Other;
    int taken = -1; ///< the column that was given it
    int other = -1; ///< … that holds nothing
};

/// What a table is and what its columns hold.
struct Columns
{
    enum class Kind { Unknown, Actions, Kpis, Risks, Decisions, Evidence, Glossary, Initials };

    Kind kind = Kind::Unknown;
    QList<Role> roles;
    QStringList captions;
    QMap<int, Period> targets; ///< by column
    QMap<int, Period> actuals;
    QList<int> otherLeads; ///< columns of people besides the first: "Council lead" beside "ICB lead"
    bool isOtherLog = false; ///< of issues, dependencies and the like, which a plan has no records for
    int firstNames = -1; ///< the column of them, where that of the leads holds surnames alone
    QList<int> earlierSaid; ///< accounts of the months before that of the column of Said, the latest first
    QList<ColumnTie> ties;
    QMap<int, QString> marks; ///< columns that stand for a status each, with a mark in the one that holds

    /// The first column that holds it; -1 where none does.
    [[nodiscard]] int find(Role role) const { return int(roles.indexOf(role)); }
    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
};

} // namespace waymark
