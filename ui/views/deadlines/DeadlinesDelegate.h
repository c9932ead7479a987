#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ViewContext.h"

namespace waymark {

class PlanDocument;

/// The cells of the list of deadlines: the status as chip and word, all else as text of at most two lines.
class DeadlinesDelegate : public CellDelegate
{
    Q_OBJECT

public:
    DeadlinesDelegate(const ViewContext &context, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;

private:
    const PlanDocument &m_document;
};

} // namespace waymark
