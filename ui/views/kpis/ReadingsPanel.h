#pragma once

#include "base/Result.h"
#include "models/ReadingsModel.h"
#include "plan/ChangeSet.h"
#include "support/Theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace waymark {

class CellDelegate;
class CellTable;
class FormLabel;
class PlanDocument;

/// The readings of one KPI, typed in place: "41%", "12/29", "76-100", "n/a", "45p" for a provisional one. Emptying a
/// value removes the reading; what is refused stays in its cell with the reason.
class ReadingsPanel : public QWidget
{
    Q_OBJECT

public:
    ReadingsPanel(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void setKpi(const Id &kpi);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The plan could not take it for a reason that is not what was typed.
    void failed(const waymark::Error &error);

private:
    void type(const QModelIndex &index, const QString &text);
    void empty(const QModelIndex &index);
    void mark(const Field &field, bool isOn);
    void showCurrent();
    void submit(const QModelIndex &index, const QString &text, const Result<ChangeSet> &set);
    [[nodiscard]] QWidget *makeMarks();

    PlanDocument &m_document;
    ReadingsModel m_model;
    CellTable *m_table;
    CellDelegate *m_delegate;
    FormLabel *m_reason;
    QCheckBox *m_projected = nullptr;
    QCheckBox *m_break = nullptr;
    QPushButton *m_earlier = nullptr;
};

} // namespace waymark
