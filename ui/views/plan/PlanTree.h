#pragma once

#include "desk/ThemeSource.h"
#include "models/ActionTreeModel.h"
#include "support/table/TableKeys.h"

#include <QTreeView>

namespace waymark {

/// The tree of the plan view: rows of equal height, cells reached by the arrow keys, and after every reset the same row
/// current and the same headings folded as before.
class PlanTree : public QTreeView
{
    Q_OBJECT

public:
    PlanTree(ActionTreeModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

    /// As they were left, or as is usual for the font.
    void setColumnWidths(const QByteArray &kept);
    /// In so many pixels.
    void showColumnsThatFit(int room);
    /// Makes a row current and shows it; false where the filter hides it.
    bool goTo(const Id &id);
    /// The current row, or what was current before it was filtered away.
    [[nodiscard]] query::Place currentPlace() const;
    /// Every chosen row from top to bottom; the current one where none is.
    [[nodiscard]] QList<query::Place> chosenPlaces() const;
    /// Makes a cell current and opens its editor, where it has one.
    void editCell(const Id &id, ActionColumn column);
    /// What the keys mean here, as in every table.
    [[nodiscard]] TableKeys &keys() { return m_keys; }

Q_SIGNALS:
    void currentPlaceChanged(const waymark::query::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void choose(const QModelIndex &index);
    void drawHeading(QPainter &painter, const QRect &row, const QModelIndex &index, bool isChosen) const;
    void remember();
    void restore();
    void unfold(const QModelIndex &parent);
    void foldChanged(const QModelIndex &index, bool folded);
    bool moveAcross(int direction);

    TableKeys m_keys;
    ActionTreeModel &m_model;
    const ThemeSource &m_themes;
    query::Place m_remembered{RecordKind::Plan, {}};
    ActionColumn m_rememberedColumn = ActionColumn::Text;
    QSet<Id> m_folded;
    bool m_isRestoring = false;
};

} // namespace waymark
