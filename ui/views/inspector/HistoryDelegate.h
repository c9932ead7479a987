#pragma once

#include "desk/ThemeSource.h"

#include <QStyledItemDelegate>

namespace waymark {

/// Paints the rows of a HistoryModel: what was done, who and when beneath, and each field that changed, wrapped to the
/// width of its list.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const ThemeSource &themes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_themes(themes)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_themes;
};

} // namespace waymark
