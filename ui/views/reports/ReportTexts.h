#pragma once

#include "base/Error.h"
#include "desk/ViewContext.h"
#include "plan/Field.h"
#include "plan/Month.h"
#include "plan/queries/PlanScope.h"
#include "plan/ReportKind.h"

#include <QWidget>

namespace waymark {

class FieldBox;
class PlanDocument;
struct ReportRequest;

/// The words of a report that people write: which ones depends on its kind. Each is written when its field is left and
/// offered again next time.
class ReportTexts : public QWidget
{
    Q_OBJECT

public:
    ReportTexts(const ViewContext &context, QWidget *parent);

    /// Shows the texts of a report; false where what is typed was refused and stays.
    void showOf(const ReportRequest &request);
    /// The plan has changed.
    void follow();
    bool save();
    /// The keyboard to one of them.
    void focusText(const Field *field);

private:
    struct Line
    {
        const Field *field;
        FieldBox *box;
    };
    [[nodiscard]] QString stored(const Field &field) const;
    void offerLast();

    PlanDocument &m_document;
    const DraftStore &m_drafts;
    QList<Line> m_lines;
    ReportKind m_kind = ReportKind::NotGiven;
    PlanScope m_scope;
    Month m_month;
};

} // namespace waymark
