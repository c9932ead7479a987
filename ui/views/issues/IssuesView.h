#pragma once

#include "base/Result.h"
#include "models/IssuesModel.h"
#include "support/Theme.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace waymark {

class CellDelegate;
class EmptyState;
class FormLabel;
class PlanDocument;
class ReasonStrip;
class RuleSwitches;

/// The issues list: what a careful manager would ask about, where, and by which rule. Enter jumps there. A rule that
/// the plan does not want is switched off with a reason, and stands at the end with the way back.
class IssuesView : public QWidget
{
    Q_OBJECT

public:
    /// Document and model must outlive the view.
    IssuesView(PlanDocument &document, IssuesModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Where the chosen issue is; null where none is.
    [[nodiscard]] query::Place place() const;

Q_SIGNALS:
    /// Somebody wants to go there.
    void placeRequested(const waymark::query::Place &place);
    /// Another issue was chosen.
    void placeChosen(const waymark::query::Place &place);
    void failed(const waymark::Error &error);
    void announced(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeHead();
    void follow();
    void fillRules();
    /// After the rows are new: the same issue where it is still there, else the one in its place.
    void restoreCurrent();
    void keepCurrent();
    void fitColumns();
    void askWhy();
    void switchOff(analysis::CheckRule rule, const QString &reason);
    void stopAsking();

    PlanDocument &m_document;
    IssuesModel &m_model;
    Theme m_theme;
    CellDelegate *m_delegate;
    QStackedWidget *m_pages;
    QTableView *m_table; ///< made first, for whoever comes here with the keyboard comes to the list
    EmptyState *m_empty;
    FormLabel *m_summary;
    QComboBox *m_rules;
    QPushButton *m_switchOff;
    ReasonStrip *m_reason;
    RuleSwitches *m_switches;
    std::optional<analysis::PlanIssue> m_current;
    int m_row = 0;
};

} // namespace waymark
