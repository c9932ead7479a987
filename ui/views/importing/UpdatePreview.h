#pragma once

#include "desk/ViewContext.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/update/EarlierImports.h"
#include "views/importing/OpenReading.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeView;

namespace waymark {

class FormLabel;
class NetChangesModel;
class QuestionPanel;
class SourcePane;

/// What a document says anew of a plan that lives: left the document as it is, right every change it would make, to be
/// taken or left. How it is read is what was said of it before; what was not said yet is asked. Nothing of the plan is
/// removed. Accepted by "Take … changes"; nothing is written here.
class UpdatePreview : public QDialog
{
    Q_OBJECT

public:
    UpdatePreview(const QList<SourceDocument> &documents, const EarlierImports &earlier, const ViewContext &context,
        QWidget *parent = nullptr);
    ~UpdatePreview() override;

    /// What the person decided, as one set; meaningful once accepted.
    [[nodiscard]] ChangeSet changes() const;

private:
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] QWidget *makeMonth();
    [[nodiscard]] QWidget *makePanes();
    [[nodiscard]] QWidget *makeChanges();
    [[nodiscard]] QWidget *makeFoot();
    void propose();
    void tell();
    void showRecord(int record);
    void showCells();

    OpenReading m_open;
    const EarlierImports m_earlier;
    const ViewContext m_context;
    NetChangesModel *m_model;
    QTreeView *m_tree = nullptr;
    SourcePane *m_source = nullptr;
    FormLabel *m_counts = nullptr;
    FormLabel *m_balance = nullptr;
    QComboBox *m_month = nullptr;
    QuestionPanel *m_questions = nullptr;
    QWidget *m_panes = nullptr;
    QPushButton *m_take = nullptr;
    bool m_isShowing = false; ///< the choice moves because a cell was chosen
};

} // namespace waymark
