#pragma once

#include "desk/ThemeSource.h"

#include <QLabel>

namespace waymark {

/// Words on the panel, always plain text and wrapped. The tone says what they are for; size and colour follow from it.
class FormLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Title, ///< 1.4 of the font: what the record is called
        Heading, ///< 1.15: a part of the panel
        Body,
        Quiet, ///< captions and what has been said already
        Warning ///< what was refused, and what is missing
    };

    FormLabel(Tone tone, const ThemeSource &themes, QWidget *parent, const QString &text = {});

    [[nodiscard]] const ThemeSource &themes() const { return m_themes; }
    void setTone(Tone tone);
    /// Hidden while there is nothing to say.
    void say(const QString &text);

private:
    void dress();

    const ThemeSource &m_themes;
    Tone m_tone;
};

/// The same font in another size; 1.15 for headings, 1.4 for titles.
[[nodiscard]] QFont scaledFont(QFont font, double ratio);

} // namespace waymark
