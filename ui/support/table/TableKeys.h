#pragma once

#include "plan/Status.h"
#include "support/table/EditThen.h"

#include <QMetaMethod>
#include <QModelIndexList>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QKeyEvent;

namespace waymark {

/// What the keys mean in a table: in every one of them the same, and what a spreadsheet has taught people's hands. A
/// view says which of its columns hold a status, and does what the signals ask; cells that take something are those
/// that the model calls editable.
///
/// - A key that writes begins an entry in a cell that takes one, and does nothing in any other: it never jumps.
/// - Enter and F2 begin an entry too; in a status column Enter goes down, and 1 to 6 give a status, 0 says that nothing
///   changed, a click, F2, Space or a letter opens the list of them. Nowhere else does a digit change a status.
/// - Tab goes to the next cell that takes something, at the end of a row to the next row, and leaves the table only
///   where there is none any more; Shift+Tab the other way. F6 leaves at once.
/// - Delete and Backspace empty cells; Ctrl+Delete removes what the rows stand for. Ctrl+D fills down, Ctrl+X and
///   Ctrl+V cut and paste (copying is CopyGuard's).
///
/// After an entry goOn() walks by the same rules. Where rows are chosen whole, the cells meant are those of the
/// cursor's column.
class TableKeys : public QObject
{
    Q_OBJECT

public:
    using IsStatus = std::function<bool(const QModelIndex &)>;

    /// Watches the view and lives with it.
    explicit TableKeys(QAbstractItemView &view, IsStatus isStatus = {});

    /// The cells a key is for, row by row: those chosen, or the cursor's alone where it is none of them.
    [[nodiscard]] QModelIndexList chosenCells() const;
    /// Of those the ones that take something.
    [[nodiscard]] QModelIndexList chosenEntries() const;
    /// Whether the view does something about a signal.
    template <typename Signal> [[nodiscard]] bool isHeard(Signal signal) const
    {
        return isSignalConnected(QMetaMethod::fromSignal(signal));
    }
    /// False where there is nowhere to go: the cursor stays.
    bool goOn(const QModelIndex &from, EditThen then);

Q_SIGNALS:
    void statusPressed(waymark::Status status);
    void unchangedPressed();
    /// Only cells that take something, and at least one.
    void cleared(const QModelIndexList &cells);
    void removalAsked();
    /// The value of the first is to stand in the others too.
    void filledDown(const QModelIndex &from, const QModelIndexList &cells);
    void cutAsked();
    void pasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool pressControlled(const QKeyEvent &event);
    [[nodiscard]] bool pressStatus(const QKeyEvent &event);
    [[nodiscard]] bool isStatus(const QModelIndex &index) const;
    [[nodiscard]] bool takesSomething(const QModelIndex &index) const;
    void fillDown();
    [[nodiscard]] QModelIndex rowBeside(const QModelIndex &index, int step) const;
    [[nodiscard]] QModelIndex entryBeside(const QModelIndex &from, int step) const;
    [[nodiscard]] QModelIndex entryBelow(const QModelIndex &from) const;

    QAbstractItemView &m_view;
    IsStatus m_isStatus;
};

} // namespace waymark
