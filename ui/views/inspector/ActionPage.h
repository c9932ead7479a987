#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "views/inspector/InspectorPage.h"
#include "views/inspector/RagEditor.h"
#include "views/inspector/RecordFields.h"

class QFrame;

namespace waymark {

class Belongings;
class AccountableChoice;
class HistoryList;
class Section;
class StatusStrip;

/// An action: what it is, when it is due, who leads it, how it stands in the open round and how it came to that.
class ActionPage : public InspectorPage
{
    Q_OBJECT

public:
    ActionPage(const ViewContext &context, QWidget *parent);

    void showRecord(const query::Place &place, Month round, const DraftStore *drafts) override;
    void follow() override;
    [[nodiscard]] const QWidget *anchor() const override { return m_rag; }
    bool save() override;

private:
    void arrange();
    void fillHead();
    void addDetails();
    void connectParts();

    PlanDocument &m_document;
    const Clock &m_clock;
    query::Place m_place;
    Month m_round;
    FormLabel *m_reference;
    FormLabel *m_above;
    RecordFields *m_fields;
    FieldBox *m_text;
    FormLabel *m_due;
    FormLabel *m_moves; ///< a line for each time the deadline was moved
    FieldBox *m_leads;
    AccountableChoice *m_accountable;
    QFrame *m_line;
    RagEditor *m_rag;
    FormLabel *m_stripCaption;
    StatusStrip *m_strip;
    Section *m_details;
    Belongings *m_belongings;
    Section *m_history;
    HistoryList *m_historyList;
};

} // namespace waymark
