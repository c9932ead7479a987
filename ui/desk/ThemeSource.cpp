#include "desk/ThemeSource.h"

namespace waymark {

void ThemeSource::follow(const QObject *who, const std::function<void(const Theme &theme)> &dress) const
{
    dress(m_theme);
    connect(this, &ThemeSource::changed, who, [this, dress] { dress(m_theme); });
}

void ThemeSource::change(const Theme &theme)
{
    m_theme = theme;
    Q_EMIT changed();
}

} // namespace waymark
