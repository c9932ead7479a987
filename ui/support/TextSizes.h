#pragma once

class QWidget;

namespace waymark {

/// The sizes of text there are, as ratios of the desktop's font: 1, 1.15 and 1.4.
enum class TextSize { Body, Heading, Title };

/// The size and, for headings and titles, the weight.
void setTextSize(QWidget &widget, TextSize size);

/// Words that say less: captions, counts. The colour follows the theme.
void setMuted(QWidget &widget);

} // namespace waymark
