#pragma once

#include "desk/ThemeSource.h"

#include <QAbstractButton>

namespace waymark {

/// A chip with a count that is switched on and off.
class StatusToggle : public QAbstractButton
{
    Q_OBJECT

public:
    StatusToggle(Status status, const ThemeSource &themes, QWidget *parent = nullptr);

    [[nodiscard]] Status status() const { return m_status; }
    /// The count, and what a screen reader says of the status.
    void setCount(int count, const QString &spoken);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Status m_status;
    const ThemeSource &m_themes;
    int m_count = 0;
};

} // namespace waymark
