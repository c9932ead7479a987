#include "support/form/FormLabel.h"

namespace waymark {

QFont scaledFont(QFont font, double ratio)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    return font;
}

FormLabel::FormLabel(Tone tone, const ThemeSource &themes, QWidget *parent, const QString &text)
    : QLabel(parent)
    , m_themes(themes)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    // A long word must not make the panel wider than it is.
    setMinimumWidth(1);
    themes.follow(this, [this](const Theme &) { dress(); });
}

void FormLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void FormLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void FormLabel::dress()
{
    const bool isLarge = m_tone == Tone::Title || m_tone == Tone::Heading;
    if (isLarge) {
        QFont large = scaledFont(parentWidget()->font(), m_tone == Tone::Title ? 1.4 : 1.15);
        large.setWeight(QFont::DemiBold);
        setFont(large);
    }
    QPalette colours = palette();
    const QColor ink = m_tone == Tone::Quiet ? m_themes.now().mutedText
        : m_tone == Tone::Warning            ? m_themes.now().warningLine
                                             : m_themes.now().text;
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

} // namespace waymark
