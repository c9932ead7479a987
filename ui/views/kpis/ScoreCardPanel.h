#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/ViewContext.h"
#include "models/ScoreCardModel.h"

#include <QWidget>

namespace waymark {

class CellTable;
class FormLabel;
class PlanDocument;
class ScoreCardDelegate;
class ScoreCardFilter;
class Settings;

/// The score card: a line for each KPI, its words, baseline and targets typed in place; sorted by its heads (a third
/// time gives the plan's order back) or by Ctrl+Shift+O, filtered, grouped, and copied as a table for a spreadsheet.
class ScoreCardPanel : public QWidget
{
    Q_OBJECT

public:
    ScoreCardPanel(const ViewContext &context, QWidget *parent);

    /// Puts the cursor on a KPI; nothing where it is not shown.
    void showKpi(const Id &kpi);
    /// The same; where the filter hides it the filter gives way.
    void revealKpi(const Id &kpi);
    /// Opens the words of the KPI under the cursor to be typed.
    void typeWords();
    /// Of the cursor; null where there is none.
    [[nodiscard]] Id kpi() const;
    [[nodiscard]] const ScoreCardModel &model() const { return m_model; }

Q_SIGNALS:
    void kpiChosen(const waymark::Id &kpi);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setColumnWidths();
    void hideWhatHasNoRoom();
    void arrange();
    void arranged();
    /// What was chosen last.
    void takeUpArrangement();
    void keep() const;
    void showCounts();
    void showHeadings();
    void sortByCursor();
    void copy() const;
    void choose(const QModelIndex &index);
    void showReason();
    void type(const QModelIndex &index, const QString &text);
    [[nodiscard]] Result<ChangeSet> setFor(const QModelIndex &index, const QString &text) const;
    void removeChosen();

    ViewContext m_context;
    PlanDocument &m_document;
    ScoreCardModel m_model;
    QList<int> m_widths; ///< of all columns, hidden ones too
    Id m_kpi; ///< of the cursor, while a reset takes it away
    ScoreCardFilter *m_filter;
    CellTable *m_table;
    ScoreCardDelegate *m_delegate;
    FormLabel *m_reason;
};

} // namespace waymark
