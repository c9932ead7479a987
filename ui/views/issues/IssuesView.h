#pragma once

#include "base/Result.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "models/IssuesModel.h"

class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace waymark {

class CellDelegate;
class EmptyState;
class FormLabel;
class PlanDocument;
class ReasonStrip;
class RuleSwitches;

/// The issues list: what a careful manager would ask about, by rule, the gravest first. Enter opens and closes a rule,
/// and jumps to where an issue is. A rule that the plan does not want is switched off with a reason, and stands at the
/// end with the way back.
class IssuesView : public DeskPage
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    IssuesView(const ViewContext &context, IssuesModel &model, QWidget *parent = nullptr);

    /// Where the chosen issue is; null where none is.
    [[nodiscard]] std::optional<query::Place> place() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeHead();
    void follow();
    void showRows();
    void activate(const QModelIndex &index);
    /// After the rows are new: the same issue where it is still there, else the one in its place.
    void restoreCurrent();
    void keepCurrent();
    void fitColumns();
    void askWhy();
    void switchOff(analysis::CheckRule rule, const QString &reason);
    void stopAsking();

    PlanDocument &m_document;
    IssuesModel &m_model;
    ViewContext m_context;
    CellDelegate *m_delegate;
    QStackedWidget *m_pages;
    QTableView *m_table; ///< made first, for whoever comes here with the keyboard comes to the list
    EmptyState *m_empty;
    FormLabel *m_summary;
    QToolButton *m_mine;
    QPushButton *m_switchOff;
    ReasonStrip *m_reason;
    RuleSwitches *m_switches;
    std::optional<analysis::PlanIssue> m_current;
    std::optional<analysis::CheckRule> m_currentRule;
    int m_row = 0;
};

} // namespace waymark
