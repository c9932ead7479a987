#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ThemeSource.h"

namespace waymark {

/// The cells of the score card: statuses as shape and word, the last twelve months as a line, all else as text.
class ScoreCardDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ScoreCardDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
