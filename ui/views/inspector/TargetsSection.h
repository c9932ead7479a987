#pragma once

#include "base/Error.h"
#include "desk/ViewContext.h"
#include "plan/Field.h"
#include "plan/Plan.h"
#include "support/form/Section.h"

class QGridLayout;

namespace waymark {

class FieldBox;
class FormLabel;
class PlanDocument;
class RecordFields;

/// Where a KPI should be when: by steps or a line, from which day its targets count, and for each target what is
/// expected, hoped for and the least that would do.
class TargetsSection : public Section
{
    Q_OBJECT

public:
    TargetsSection(const ViewContext &context, QWidget *parent);

    void showOf(const Id &kpi);
    void follow();
    bool save();

private:
    struct Cell
    {
        int months;
        const Field *course;
        FieldBox *box;
    };
    void addRow(int months);
    [[nodiscard]] QString stored(const Cell &cell) const;

    PlanDocument &m_document;
    ViewContext m_context;
    Id m_kpi;
    RecordFields *m_fields;
    QGridLayout *m_grid;
    QList<FormLabel *> m_captions;
    QList<Cell> m_cells;
};

} // namespace waymark
