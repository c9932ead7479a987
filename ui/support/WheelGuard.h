#pragma once

#include <QObject>

namespace waymark {

/// The wheel scrolls; it never changes a choice that the pointer only passes over. While one of these lives, no box, no
/// spin box, no slider and no row of tabs takes a turn of the wheel: it goes on to whatever scrolls behind them. A list
/// that is open is a widget of its own and scrolls as before.
class WheelGuard : public QObject
{
public:
    /// Watches the whole application, dialogs that come later too.
    explicit WheelGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waymark
