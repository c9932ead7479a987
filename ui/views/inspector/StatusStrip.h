#pragma once

#include "desk/ThemeSource.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QWidget>

namespace waymark {

/// How an action stood in each of the twelve months up to the open round: a chip for each, its month beneath.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const ThemeSource &themes, QWidget *parent);

    void setAction(const Plan &plan, const Id &action, Month last);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        Month month;
        Status status = Status::NotAssessed;
        QString word;
    };
    [[nodiscard]] QRect cellRect(qsizetype index) const;
    /// "April 2025 to January 2026 not assessed, February 2026 at risk"
    [[nodiscard]] QString spoken() const;

    const ThemeSource &m_themes;
    QList<Cell> m_cells;
};

} // namespace waymark
