#pragma once

#include <QApplication>
#include <QtTest>

namespace waymark::test {

/// Shows a window and waits until it has the keyboard: what a key click needs.
inline void activate(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// Types as a person does: to whatever has the keyboard.
inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace waymark::test
