#pragma once

#include "desk/ViewContext.h"
#include "document/merging/MergeRehearsal.h"

#include <QDialog>

class QListView;
class QPushButton;
class QTreeView;

namespace waymark {

class BothValues;
class FormLabel;
class MergeFilesModel;
class NetChangesModel;

/// What merging files would do, before anything is written: left the files, right every change and question, below the
/// one that is chosen with both values whole. Only questions need a person; where nobody answers one, the later word
/// stands. Space takes or leaves what is chosen, K keeps what stands here, T takes what stands there; Enter goes to the
/// next question, Ctrl+Enter merges.
class MergePreview : public QDialog
{
    Q_OBJECT

public:
    MergePreview(const MergeRehearsal &rehearsal, const ViewContext &context, QWidget *parent = nullptr);

    /// As it was decided; meaningful once accepted.
    [[nodiscard]] const MergeRehearsal &rehearsal() const { return m_rehearsal; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePanes();
    [[nodiscard]] QWidget *makeFoot();
    void follow();
    void showFile();
    void showChange();
    void answer(bool isTaken);
    void answerAll(MergeRehearsal::Answer answer);
    void goToQuestion();
    void expand();

    const ViewContext m_context;
    MergeRehearsal m_rehearsal;
    MergeFilesModel *m_files;
    NetChangesModel *m_changes;
    FormLabel *m_counts;
    QListView *m_list;
    QTreeView *m_tree;
    BothValues *m_both;
    QPushButton *m_merge;
};

} // namespace waymark
