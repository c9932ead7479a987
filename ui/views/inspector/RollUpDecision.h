#pragma once

#include "analysis/RollUp.h"
#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "support/form/FieldBox.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class StatusChoice;
class StatusLabel;

/// How a priority or an outcome stands in the open round, and why. A lead who knows better decides otherwise here, for
/// that month and with a reason, and may withdraw it. What was chosen and typed is written with "Decide", and when the
/// heading is left with both a status and a reason; a reason alone stays typed.
class RollUpDecision : public QWidget
{
    Q_OBJECT

public:
    RollUpDecision(const ViewContext &context, QWidget *parent);

    /// The counts are those of the heading's actions in that month. Drafts may be null: then none are kept.
    void show(const query::Place &heading, Month month, const analysis::StatusCounts &counts, const DraftStore *drafts);
    /// The plan has changed.
    void follow(const analysis::StatusCounts &counts);
    /// Writes what is typed; false where some of it was refused and stays typed.
    bool save();

private:
    void arrange();
    void connectParts();
    void open();
    void close();
    void choose(Status status);
    bool decide();
    void withdraw();
    void followButtons();
    [[nodiscard]] const RollUpOverride *decision() const;

    ViewContext m_context;
    PlanDocument &m_document;
    query::Place m_heading;
    Month m_month;
    Status m_chosen = Status::NotAssessed;
    FormLabel *m_headline;
    StatusLabel *m_status;
    FormLabel *m_reason;
    QWidget *m_buttons;
    QuietButton *m_open;
    QuietButton *m_withdraw;
    QWidget *m_editor;
    FormLabel *m_holds;
    StatusChoice *m_choice;
    FieldBox *m_why;
    QPushButton *m_decide;
    QuietButton *m_cancel;
    bool m_isOpen = false;
};

} // namespace waymark
