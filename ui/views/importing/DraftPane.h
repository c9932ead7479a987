#pragma once

#include "desk/ViewContext.h"
#include "views/importing/OpenReading.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;
class QTreeView;

namespace waymark {

class FormLabel;
class ReadingNotesModel;

/// What becomes of the documents: the plan as a tree with what was read of each record, how many statuses there are of
/// each, and below it every place that could not be read for what it should be.
class DraftPane : public QWidget
{
    Q_OBJECT

public:
    DraftPane(OpenReading &open, const WindowContext &context, QWidget *parent);

    /// Chooses the record in the tree.
    void showRecord(int record);

Q_SIGNALS:
    void recordChosen(int record);

private:
    void show();
    void showStatuses();
    [[nodiscard]] QWidget *makeNotes();

    OpenReading &m_open;
    const WindowContext m_context;
    QStandardItemModel *m_records;
    QTreeView *m_tree;
    QWidget *m_statuses;
    FormLabel *m_notesTitle;
    QTableView *m_notes;
    bool m_isShowing = false; ///< the choice moves because a cell was chosen elsewhere
};

} // namespace waymark
