#pragma once

#include "desk/ThemeSource.h"

#include <QPushButton>

namespace waymark {

/// A button that looks like the word of what it does: for second choices beside the field they belong to.
class QuietButton : public QPushButton
{
    Q_OBJECT

public:
    QuietButton(const QString &text, const ThemeSource &themes, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_themes;
};

} // namespace waymark
