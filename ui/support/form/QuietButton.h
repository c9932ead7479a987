#pragma once

#include "support/Theme.h"

#include <QPushButton>

namespace waymark {

/// A button that looks like the word of what it does: for second choices beside the field they belong to.
class QuietButton : public QPushButton
{
    Q_OBJECT

public:
    QuietButton(const QString &text, const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace waymark
