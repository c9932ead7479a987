#pragma once

#include "desk/ThemeSource.h"

#include <QWidget>

namespace waymark {

/// Ground and edge round an editor: an outline, a thicker one in the accent while it has the keyboard, a bar where
/// what was typed was refused. A calm frame shows no edge until the pointer or the keyboard comes, for text that is
/// mostly read.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor in.
    FieldFrame(QWidget *editor, const ThemeSource &themes, QWidget *parent);

    void setCalm(bool isCalm);
    void setRefused(bool isRefused);
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QWidget *m_editor;
    const ThemeSource &m_themes;
    bool m_isCalm = false;
    bool m_isRefused = false;
};

} // namespace waymark
