#pragma once

#include "desk/ViewContext.h"
#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/update/EarlierImports.h"
#include "views/importing/DocumentPreview.h"

class QTreeView;

namespace waymark {

class NetChangesModel;

/// What documents say anew of a plan that lives: beside them stands every change they would make, to be taken or left.
/// How they are read is what was said of them before. Nothing of the plan is removed. Accepted by "Take … changes".
class UpdatePreview : public DocumentPreview
{
    Q_OBJECT

public:
    UpdatePreview(const QList<SourceDocument> &documents, const EarlierImports &earlier, const ViewContext &context,
        QWidget *parent = nullptr);

    /// What the person decided, as one set; meaningful once accepted.
    [[nodiscard]] ChangeSet changes() const;

private:
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] QWidget *makeChanges();
    void propose();
    void showCounts();
    void showRecord(int record);
    void showCells();

    const EarlierImports m_earlier;
    const ViewContext m_context;
    NetChangesModel *m_model;
    Proposal m_offered; ///< before a person took or left anything
    QTreeView *m_tree = nullptr;
    bool m_isShowing = false; ///< the choice moves because a cell was chosen
};

} // namespace waymark
