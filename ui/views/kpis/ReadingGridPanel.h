#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/ViewContext.h"
#include "models/ReadingGridModel.h"

#include <QWidget>

class QScrollArea;

namespace waymark {

class FormLabel;
class PlanDocument;
class ReadingForm;
class ReadingGridDelegate;
class ReadingGridTable;

/// The readings of all KPIs, month by month, typed and pasted in place. What is refused stays in its cell with the
/// reason; a sentence says what became of a block. All about one of them beneath, where somebody asks for it.
class ReadingGridPanel : public QWidget
{
    Q_OBJECT

public:
    ReadingGridPanel(const ViewContext &context, QWidget *parent);

    /// Puts the cursor on a KPI, in the month where it was; nothing where it is not there.
    void showKpi(const Id &kpi);

Q_SIGNALS:
    void kpiChosen(const waymark::Id &kpi);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSizes();
    [[nodiscard]] QWidget *makeDetails();
    void showDetails(bool isShown);
    void choose(const QModelIndex &index);
    void comeBack();
    void showReason();
    void type(const QModelIndex &index, const QString &text);
    void paste(const QString &text);
    void pasteBlock(const QModelIndex &first, const QList<QStringList> &block);
    void copy();
    void remove(const QModelIndexList &chosen);
    void fillDown(const QModelIndex &from, const QModelIndexList &cells);
    [[nodiscard]] bool submit(const Result<ChangeSet> &set);

    ViewContext m_context;
    PlanDocument &m_document;
    ReadingGridModel m_model;
    Id m_kpi;
    Month m_month;
    ReadingGridTable *m_table;
    ReadingGridDelegate *m_delegate;
    FormLabel *m_said;
    FormLabel *m_reason;
    QScrollArea *m_details = nullptr;
    ReadingForm *m_form = nullptr;
};

} // namespace waymark
