#pragma once

#include "desk/ViewContext.h"
#include "views/importing/SourceModel.h"

#include <QWidget>

class QTableView;

namespace waymark {

class SourceDelegate;

/// The documents of an import as they are, beside what becomes of them. Choosing a cell tells which record it became;
/// choosing a record shows its cells.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    SourcePane(OpenReading &open, const WindowContext &context, QWidget *parent);

    /// Frames the cells of a record and brings the first into view.
    void showRecord(int record);

Q_SIGNALS:
    /// A cell of that record was chosen; 0 for one that became none.
    void recordChosen(int record);

private:
    void spanCells();
    void layColumns();
    void layRows();
    void followCursor();

    SourceModel *m_model;
    SourceDelegate *m_delegate;
    QTableView *m_table;
    QPersistentModelIndex m_shown;
    bool m_isShowing = false; ///< the cursor moves because a record was chosen elsewhere
};

} // namespace waymark
