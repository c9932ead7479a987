#pragma once

#include "delegates/CellDelegate.h"
#include "desk/ViewContext.h"

namespace waymark {

class RoundModel;

/// The cells of a round: statuses as chip and word, all else as text of at most two lines.
class RoundDelegate : public CellDelegate
{
    Q_OBJECT

public:
    RoundDelegate(const ViewContext &context, const RoundModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;

private:
    const RoundModel &m_model;
};

} // namespace waymark
