#pragma once

#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "support/form/FieldBox.h"

namespace waymark {

/// Fields of one record that are written as they are typed: each a FieldBox for a line of the catalogue, and the leads.
/// The pages place the boxes; this shows, follows and saves them.
class RecordFields : public QObject
{
    Q_OBJECT

public:
    RecordFields(const ViewContext &context, QWidget *page);

    /// Text shows as the plan keeps it, a due date in the words it was written in, with its reading beneath.
    FieldBox *add(const Field &field, FieldBox::Lines lines, const QString &caption);
    /// Names parted by a slash.
    FieldBox *addLeads(const QString &caption);

    /// Fields of another kind than the record's are left alone.
    void show(const query::Place &place, const DraftStore *drafts);
    void follow();
    bool save();

Q_SIGNALS:
    void accepted();

private:
    struct Line
    {
        const Field *field; ///< null for the leads
        FieldBox *box;
    };
    FieldBox *enter(const Field *field, FieldBox *box);
    [[nodiscard]] bool isOurs(const Line &line) const { return !line.field || line.field->kind == m_place.kind; }
    [[nodiscard]] QString stored(const Line &line) const;
    [[nodiscard]] Result<void> write(const Field *field, const QString &text);

    PlanDocument &m_document;
    ViewContext m_context;
    QWidget *m_page;
    query::Place m_place;
    QList<Line> m_lines;
};

} // namespace waymark
