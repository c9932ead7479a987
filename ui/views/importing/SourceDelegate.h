#pragma once

#include "desk/ThemeSource.h"

#include <QStyledItemDelegate>

namespace waymark {

/// Paints documents as they are, fills and all: what is kept as text alone is struck under with a dotted line, the
/// cells of the chosen record have a frame. What can be changed shows a small arrow and is changed in a list.
class SourceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SourceDelegate(const ThemeSource &themes, QObject *parent);

    /// The number of the record whose cells are framed; 0 for none.
    void setRecord(int record) { m_record = record; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ThemeSource &m_themes;
    int m_record = 0;
};

} // namespace waymark
