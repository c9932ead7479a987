#pragma once

#include "base/Result.h"
#include "delegates/CellEditor.h"
#include "desk/ThemeSource.h"

#include <QStyledItemDelegate>

#include <functional>

namespace waymark {

/// Paints a value over a number of lines and opens its editor. Rows are equally high, whatever they hold. An editor is
/// closed only when its value was taken; what was refused stays in it.
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Takes what was typed into a cell.
    using Commit = std::function<Result<void>(const QModelIndex &, const QString &)>;

    ValueDelegate(const ThemeSource &themes, Commit commit, QObject *parent);

    /// Cells whose value the view paints itself, over more than their own place.
    using PaintedElsewhere = std::function<bool(const QModelIndex &)>;
    void setPaintedElsewhere(PaintedElsewhere elsewhere) { m_paintedElsewhere = std::move(elsewhere); }
    /// Paints a value where a cell would have it; the rectangle is that of the cell, without its margins.
    void paintInto(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &colour) const;
    /// 1 to 3 lines in each row.
    void setLines(int lines) { m_lines = qBound(1, lines, 3); }
    [[nodiscard]] int lines() const { return m_lines; }
    /// Against a crash.
    void setDrafts(const CellDrafts &drafts) { m_drafts = drafts; }
    /// What the value is called, for screen readers.
    void setValueName(const QString &name) { m_valueName = name; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The height of a row of so many lines in that font, at least 28.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics, int lines);

Q_SIGNALS:
    /// A value was taken, and the person wants to go on from there.
    void wentOn(const QModelIndex &from, waymark::EditThen then);

protected:
    [[nodiscard]] const Theme &theme() const { return m_themes.now(); }
    [[nodiscard]] const ThemeSource &themes() const { return m_themes; }
    [[nodiscard]] virtual CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const;
    /// Paints what stands in the cell; ground, selection and focus are there already.
    virtual void paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const;
    /// Text over the lines of a row, cut with an ellipsis at the end of the last.
    void paintLines(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour) const;

private:
    void close(CellEditor &editor);
    void accept(CellEditor &editor, const QPersistentModelIndex &index, EditThen then);

    const ThemeSource &m_themes;
    Commit m_commit;
    PaintedElsewhere m_paintedElsewhere;
    CellDrafts m_drafts;
    QString m_valueName;
    int m_lines = 2;
};

} // namespace waymark
