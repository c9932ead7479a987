#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace waymark::bench {

/// Counts how often a widget was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget);
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int m_count = 0;
};

void press(QWidget &widget, Qt::Key key, const QString &text = {});

/// From an act to the painted widget, in milliseconds.
[[nodiscard]] double untilPaintedMs(const Paints &paints, const std::function<void()> &act);

} // namespace waymark::bench
