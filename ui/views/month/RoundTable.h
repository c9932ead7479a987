#pragma once

#include "plan/Status.h"
#include "support/table/CellTable.h"

namespace waymark {

/// The table of a round under the hands: 1 to 6 give the chosen rows a status, 0 says that nothing changed, Enter goes
/// on; in the columns of text a key begins an entry. What the clipboard holds is pasted over many cells.
class RoundTable : public CellTable
{
    Q_OBJECT

public:
    explicit RoundTable(QWidget *parent = nullptr);

    /// The rows that are chosen, in order; that of the cursor where no others are.
    [[nodiscard]] QList<int> chosenRows() const;

Q_SIGNALS:
    void statusPressed(waymark::Status status);
    void unchangedPressed();
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// True where the key means something for whole rows.
    bool pressForRows(const QKeyEvent &event);
};

} // namespace waymark
