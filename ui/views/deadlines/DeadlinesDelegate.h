#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ThemeSource.h"

namespace waymark {

/// The cells of the list of deadlines: the status as chip and word, all else as text of at most two lines.
class DeadlinesDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit DeadlinesDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
