#pragma once

#include "desk/ViewContext.h"
#include "models/ChartWallModel.h"

#include <QListView>

namespace waymark {

/// Small charts of all KPIs by priority, as many to a row as fit; only what is in view is painted. Enter or a click
/// chooses one.
class ChartWall : public QListView
{
    Q_OBJECT

public:
    ChartWall(const ViewContext &context, QWidget *parent = nullptr);

    /// The cursor goes there; nothing where it is not.
    void showKpi(const Id &kpi);

Q_SIGNALS:
    void chosen(const waymark::Id &kpi);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    ChartWallModel m_model;
    Delegate *m_delegate;
};

} // namespace waymark
