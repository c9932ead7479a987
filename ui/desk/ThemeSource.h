#pragma once

#include "desk/Theme.h"

#include <QObject>

#include <functional>

namespace waymark {

/// The theme of this moment: a theme is asked, never pushed. Who paints asks while painting and needs nothing more, for
/// a change has everything painted anew. Who keeps something that was made of colours (a palette, icons) follows.
class ThemeSource : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSource(const Theme &theme, QObject *parent = nullptr)
        : QObject(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] const Theme &now() const { return m_theme; }
    /// Calls at once, and again after each change, for as long as `who` is there.
    void follow(const QObject *who, const std::function<void(const Theme &theme)> &dress) const;
    /// For the window, which alone knows what was chosen.
    void change(const Theme &theme);

Q_SIGNALS:
    void changed();

private:
    Theme m_theme;
};

} // namespace waymark
