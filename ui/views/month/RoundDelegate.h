#pragma once

#include "delegates/CellDelegate.h"

namespace waymark {

/// The cells of a round: statuses as chip and word, all else as text of at most two lines.
class RoundDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit RoundDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
