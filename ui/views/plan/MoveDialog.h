#pragma once

#include "plan/Plan.h"
#include "plan/records/RecordKind.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace waymark {

/// "Move to…": the outcomes an action can go to, or the priorities an outcome can go to, found by typing.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// kind: what is moved; from: where it is now, which is not offered.
    MoveDialog(const Plan &plan, RecordKind kind, const Id &from, QWidget *parent = nullptr);

    /// The parent that was chosen; null where there was none.
    [[nodiscard]] Id chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);

    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_move;
};

} // namespace waymark
