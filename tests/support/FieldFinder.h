#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

namespace waymark::test {

/// The visible widget that screen readers call by that name; null where there is none.
template <typename T = QWidget> T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// The visible button with those words on it; null where there is none.
inline QAbstractButton *button(const QWidget &window, const QString &words)
{
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
        if (each->text() == words && each->isVisible())
            return each;
    }
    return nullptr;
}

/// Whether some visible label says just that.
inline bool says(const QWidget &window, const QString &words)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// Shows the window and gives it the keyboard.
inline void wake(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not wake");
}

/// Goes to the field, empties it and types; the visit goes on.
inline void typeInto(QWidget *field, const QString &text)
{
    if (!field)
        qFatal("no such field");
    field->setFocus(Qt::TabFocusReason);
    QTest::keySequence(field, QKeySequence::SelectAll);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar sign : text) {
        if (sign == QLatin1Char('\n'))
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::keyClicks(field, QString(sign));
    }
}

inline void leave(QWidget *field)
{
    QTest::keyClick(field, Qt::Key_Tab);
}

} // namespace waymark::test
