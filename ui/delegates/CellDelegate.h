#pragma once

#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"

#include <QStyledItemDelegate>

namespace waymark {

/// Cells that are typed into and may refuse what was typed: those are framed and marked. What is typed is not written
/// to the model but told to the view, which asks the edit functions.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Columns of long text get an editor of several lines.
    CellDelegate(const ThemeSource &themes, int refusalRole, const QList<int> &longColumns, QObject *parent = nullptr);

    /// Against a crash.
    void setDrafts(const CellDrafts &drafts) { m_drafts = drafts; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// Something else than what stood there.
    void typed(const QModelIndex &index, const QString &text) const;

protected:
    [[nodiscard]] virtual CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const;
    /// A status as chip and word; a quiet one is there for comparing.
    void paintStatusCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, Status status,
        bool isQuiet) const;
    [[nodiscard]] const Theme &theme() const { return m_themes.now(); }
    [[nodiscard]] const ThemeSource &themes() const { return m_themes; }

private:
    void accept(CellEditor &editor, const QPersistentModelIndex &index, EditThen then);

    const ThemeSource &m_themes;
    CellDrafts m_drafts;
    int m_refusalRole;
    QList<int> m_longColumns;
};

} // namespace waymark
