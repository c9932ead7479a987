#pragma once

#include "desk/Theme.h"

#include <QProxyStyle>
#include <QStyleOption>

class QApplication;

namespace waymark {

/// Fusion without its frames and gradients: flat buttons and headings, one outline where something can be typed or
/// pressed, and a clear ring round whatever has the keyboard.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CalmStyle(const Theme &theme);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    void drawFlat(QPainter &painter, const QRect &rect, const QStyleOption &option) const;
    void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option) const;
    void drawCheck(QPainter &painter, const QStyleOption &option) const;
    void drawChoice(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;
    void drawChevron(QPainter &painter, const QPointF &middle, const QStyleOption &option) const;
    [[nodiscard]] QStyleOptionComboBox withDots(QStyleOptionComboBox choice, const QWidget *widget) const;
    void drawMenuBarItem(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawPushButton(QPainter &painter, const QStyleOption &option) const;
    void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const;

    Theme m_theme;
};

/// Our style and the theme's palette for the whole program; everything is painted anew.
void applyTheme(QApplication &app, const Theme &theme);

} // namespace waymark
