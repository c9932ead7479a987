#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "models/ReadingsModel.h"
#include "plan/ChangeSet.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace waymark {

class CellDelegate;
class CellTable;
class FormLabel;
class PlanDocument;
class ReadingForm;

/// The readings of one KPI, typed in place: "41%", "12/29", "76-100", "n/a", "45p" for a provisional one, "45 proj" for
/// one that is expected. Emptying a value removes the reading; what is refused stays in its cell with the reason. All
/// about one of them in a form that takes the place of the table while somebody looks at it.
class ReadingsPanel : public QWidget
{
    Q_OBJECT

public:
    ReadingsPanel(const ViewContext &context, QWidget *parent = nullptr);

    void setKpi(const Id &kpi);

private:
    void showDetails(bool isShown);
    void type(const QModelIndex &index, const QString &text);
    /// What a text in a cell asks for.
    [[nodiscard]] Result<ChangeSet> setFor(const QModelIndex &index, const QString &text) const;
    void showCurrent();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeForm();

    ViewContext m_context;
    PlanDocument &m_document;
    ReadingsModel m_model;
    CellTable *m_table;
    CellDelegate *m_delegate;
    FormLabel *m_reason;
    QPushButton *m_about = nullptr;
    QPushButton *m_earlier = nullptr;
    QStackedWidget *m_pages;
    ReadingForm *m_form = nullptr;
};

} // namespace waymark
