#pragma once

#include "analysis/checks/CheckRules.h"
#include "analysis/checks/KpiPlacement.h"
#include "analysis/checks/LinkChecks.h"
#include "analysis/checks/TextChecks.h"
#include "analysis/Touched.h"

#include <QSet>

#include <array>

namespace waymark::analysis {

/// The issues of a plan that is being worked on. It is told of every change set and looks again only at what that
/// touched: an action or a KPI by itself, and the rules that compare lines with each other only where a line, its
/// reference or its place changed. Work is put off until somebody asks. What it says equals checkPlan() at any time.
class IssueList
{
public:
    /// The plan must outlive it.
    IssueList(const Plan &plan, QDate today, Month round);

    /// After the plan has changed.
    void follow(const ChangeSet &set);
    void setRound(Month round);
    void setToday(QDate today);

    [[nodiscard]] const QList<PlanIssue> &issues();

private:
    /// The rules that look at more than one record, by what makes them look again.
    enum Part { References, SameText, Names, Abbreviations, Placement, PartCount };

    void followActions(const Touched &touched);
    void followKpis(const Touched &touched);
    void followLines(const Touched &touched, RecordKind kind);
    void followWords(const Touched &touched);
    void recheck();
    void recheckParts();
    void collect();

    const Plan &m_plan;
    QDate m_today;
    Month m_round;
    QHash<Id, QList<PlanIssue>> m_actions; ///< only those that have issues
    QHash<Id, QList<PlanIssue>> m_kpis;
    std::array<QList<PlanIssue>, PartCount> m_parts;
    checks::AbbreviationsOf m_abbreviations;
    checks::TellingWords m_words;
    checks::ServedKpis m_served;
    QList<PlanIssue> m_issues;

    QSet<Id> m_touchedActions;
    QSet<Id> m_touchedKpis;
    std::array<bool, PartCount> m_isPartTouched{};
    bool m_areKpiLinksTouched = true;
    bool m_areAllActionsTouched = true;
    bool m_areAllKpisTouched = true;
    bool m_isStale = true; ///< something above is to be done
};

} // namespace waymark::analysis
