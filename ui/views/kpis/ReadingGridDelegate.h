#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ThemeSource.h"

namespace waymark {

/// The cells of the reading grid. Each mark is a shape: slanted words behind a hollow ring for what is projected, a bar
/// at the left edge for a series break, a corner for a comment, a question mark for a percentage that looks like a
/// share; cells that nobody asks for lie on the quiet ground.
class ReadingGridDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ReadingGridDelegate(const ThemeSource &themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace waymark
