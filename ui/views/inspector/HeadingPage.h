#pragma once

#include "analysis/RollUp.h"
#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "views/inspector/InspectorPage.h"
#include "views/inspector/RecordFields.h"

class QFrame;

namespace waymark {

class AccountSection;
class Belongings;
class HistoryList;
class RollUpDecision;
class Section;
class StatusCountsList;

/// A priority or an outcome: its words, who leads it, how its actions stand together and why, what that did to its
/// KPIs, and what is told of it.
class HeadingPage : public InspectorPage
{
    Q_OBJECT

public:
    HeadingPage(const ViewContext &context, QWidget *parent);

    void showRecord(const query::Place &place, Month round, const DraftStore *drafts) override;
    void follow() override;
    bool save() override;

private:
    void arrange();
    void connectParts();
    void fill();
    [[nodiscard]] analysis::StatusCounts counts() const;

    PlanDocument &m_document;
    const Clock &m_clock;
    query::Place m_place;
    Month m_round;
    FormLabel *m_above;
    FormLabel *m_reference;
    RecordFields *m_fields;
    FieldBox *m_title; ///< of a priority
    FieldBox *m_text; ///< of an outcome
    FormLabel *m_group;
    FieldBox *m_leads;
    QFrame *m_line;
    QWidget *m_standing;
    RollUpDecision *m_decision;
    StatusCountsList *m_counts;
    FormLabel *m_impact; ///< delivery beside impact
    AccountSection *m_account;
    Belongings *m_belongings;
    Section *m_history;
    HistoryList *m_historyList;
};

} // namespace waymark
