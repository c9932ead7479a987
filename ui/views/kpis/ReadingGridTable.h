#pragma once

#include "support/table/CellTable.h"

namespace waymark {

/// The reading grid under the hands. Beside what the keys mean in every table: a block is copied so that it can be
/// pasted back, Shift+F2 asks for all that can be said of a reading.
class ReadingGridTable : public CellTable
{
    Q_OBJECT

public:
    explicit ReadingGridTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyPressed();
    void detailsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void fillMenu(QMenu &menu) override;
};

} // namespace waymark
