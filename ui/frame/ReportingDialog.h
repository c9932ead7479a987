#pragma once

#include "analysis/rounds/NotReported.h"
#include "desk/ViewContext.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace waymark {

/// Who has not reported for a month: each group with what is missing, and for the chosen one a letter to its lead,
/// ready to be copied. It looks at the plan as it is when it opens.
class ReportingDialog : public QDialog
{
    Q_OBJECT

public:
    ReportingDialog(
        const ViewContext &context, Month month, const QList<ChangeSet> &history, QWidget *parent = nullptr);

private:
    void showLetter();
    void copy();

    const ViewContext m_context;
    Month m_month;
    QList<analysis::GroupReporting> m_groups;
    QListWidget *m_list;
    QPlainTextEdit *m_letter;
    QPushButton *m_copy;
};

/// Shows it; what cannot be read of the history goes to the notices.
void tellWhoHasNotReported(const ViewContext &context, Month month, QWidget *window);

} // namespace waymark
