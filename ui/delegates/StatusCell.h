#pragma once

#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"

#include <QList>

class QListWidget;

namespace waymark {

class Plan;

/// A status and what the plan calls it.
struct StatusOption
{
    Status status;
    QString word;
    QString spoken; ///< "Amber, at risk"
};

/// The six that people choose from, in the order of their keys.
[[nodiscard]] QList<StatusOption> statusOptions(const Plan &plan);

/// The six statuses under each other, each with its key. A key, a click or Enter accepts; a letter goes to the next of
/// them whose word or colour begins with it. The text is that of statusText().
class StatusCell : public CellEditor
{
    Q_OBJECT

public:
    StatusCell(const QList<StatusOption> &choices, const ThemeSource &themes, QWidget *parent);
    /// What text() says where it was chosen that nothing has changed.
    static const QString unchanged;
    /// Offers that too, under the key 0.
    void offerUnchanged();

    [[nodiscard]] QString text() const override;
    void setText(const QString &text) override;

protected:
    bool handleKey(QKeyEvent &event) override;
    [[nodiscard]] QSize contentSize() const override;

private:
    void add(const StatusOption &choice, const QString &text, const QString &key);
    [[nodiscard]] bool takeKey(const QString &key);
    void findNext(const QString &letter);

    QString m_before; ///< may be none of the six
    QListWidget *m_list;
};

} // namespace waymark
