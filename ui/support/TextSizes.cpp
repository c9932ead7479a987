#include "support/TextSizes.h"

#include <QApplication>
#include <QWidget>

namespace waymark {

void setTextSize(QWidget &widget, TextSize size)
{
    QFont font = QApplication::font();
    const double ratio = size == TextSize::Title ? 1.4 : size == TextSize::Heading ? 1.15 : 1.0;
    font.setPointSizeF(font.pointSizeF() * ratio);
    font.setWeight(size == TextSize::Body ? QFont::Normal : QFont::DemiBold);
    widget.setFont(font);
}

void setMuted(QWidget &widget)
{
    widget.setForegroundRole(QPalette::PlaceholderText);
}

} // namespace waymark
