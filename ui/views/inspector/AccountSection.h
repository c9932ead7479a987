#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "plan/records/Narrative.h"
#include "support/form/FieldBox.h"
#include "support/form/Section.h"

class QVBoxLayout;

namespace waymark {

/// The account of a priority or an outcome for the open round: five texts, each written when its field is left. What
/// the plan holds for the month can be taken over where nothing was written yet, and the last account's words are at
/// hand. Opens by itself where something was told.
class AccountSection : public Section
{
    Q_OBJECT

public:
    AccountSection(const ViewContext &context, QWidget *parent);

    /// Drafts may be null: then none are kept.
    void showOf(const query::Place &heading, Month month, const DraftStore *drafts);
    /// The plan has changed.
    void follow();
    /// Writes what is typed; false where some of it was refused and stays typed.
    bool save();

Q_SIGNALS:
    void accepted();

private:
    struct Line
    {
        const Field *field;
        FieldBox *box;
    };
    void addLine(const Field &field, QVBoxLayout &lines);
    void fillFromMonth();
    void showLast(bool isShown);
    void followLast();
    [[nodiscard]] QString stored(const Field &field) const;
    [[nodiscard]] Result<void> write(const Field &field, const QString &text);

    ViewContext m_context;
    PlanDocument &m_document;
    query::Place m_heading;
    Month m_month;
    QWidget *m_content;
    QuietButton *m_fill;
    FormLabel *m_filled;
    NoteLine *m_last;
    QuietButton *m_showLast;
    FormLabel *m_lastWords;
    QList<Line> m_fields;
    bool m_isLastShown = false;
};

} // namespace waymark
