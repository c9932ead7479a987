#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ThemeSource.h"

namespace waymark {

/// The cells of a round: statuses as chip and word, all else as text of at most two lines.
class RoundDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit RoundDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
