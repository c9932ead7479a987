#include "support/CalmStyle.h"

#include <QApplication>
#include <QPainter>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 6;
constexpr int scrollBarWidth = 12;

QRectF inside(const QRect &rect, double by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

CalmStyle::CalmStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

/// What can be pressed but has no frame: a ground under the pointer, and while it is on.
void CalmStyle::drawFlat(QPainter &painter, const QRect &rect, const QStyleOption &option) const
{
    const bool isOn = has(option, State_On);
    const bool isUnder = has(option, State_MouseOver) && has(option, State_Enabled);
    if (!isOn && !isUnder && !has(option, State_Sunken))
        return;
    painter.setPen(isOn ? QPen(m_theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isOn || has(option, State_Sunken) ? m_theme.selection : m_theme.hover);
    painter.drawRoundedRect(inside(rect, 1), radius, radius);
}

void CalmStyle::drawField(QPainter &painter, const QRect &rect, const QStyleOption &option) const
{
    const bool hasFocus = has(option, State_HasFocus);
    painter.setPen(QPen(hasFocus ? m_theme.focus : m_theme.outline, hasFocus ? 2 : 1));
    painter.setBrush(has(option, State_Enabled) ? m_theme.base : m_theme.window);
    painter.drawRoundedRect(inside(rect, hasFocus ? 1 : 0.5), radius, radius);
}

void CalmStyle::drawCheck(QPainter &painter, const QStyleOption &option) const
{
    const bool isOn = has(option, State_On);
    const QColor ink = has(option, State_Enabled) ? m_theme.accent : m_theme.mutedText;
    const QRectF box = inside(option.rect, 0.75);
    painter.setPen(QPen(isOn ? ink : has(option, State_Enabled) ? m_theme.outline : m_theme.line, 1.5));
    painter.setBrush(isOn ? ink : has(option, State_Enabled) ? m_theme.base : m_theme.window);
    painter.drawRoundedRect(box, 3, 3);
    if (!isOn)
        return;
    painter.setPen(QPen(m_theme.accentText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
}

/// Downwards, in the colour of what stands beside it: here something opens.
void CalmStyle::drawChevron(QPainter &painter, const QPointF &middle, const QStyleOption &option) const
{
    painter.setPen(QPen(has(option, State_Enabled) ? m_theme.text : m_theme.mutedText, 1.6, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
}

void CalmStyle::drawPushButton(QPainter &painter, const QStyleOption &option) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault =
        button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, State_Enabled);
    painter.setPen(isDefault ? QPen(Qt::NoPen) : QPen(m_theme.outline, 1));
    QColor ground = isDefault ? m_theme.accent : m_theme.base;
    if (has(option, State_Sunken) || has(option, State_On))
        ground = isDefault ? m_theme.accent.darker(115) : m_theme.selection;
    else if (has(option, State_MouseOver) && !isDefault)
        ground = m_theme.hover;
    painter.setBrush(ground);
    painter.drawRoundedRect(inside(option.rect, 0.5), radius, radius);
    if (button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect place = visualRect(option.direction, option.rect,
            QRect(option.rect.right() - 23, option.rect.top(), 16, option.rect.height()));
        drawChevron(painter, QRectF(place).center(), option);
    }
    if (has(option, State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isDefault ? m_theme.accentText : m_theme.focus, 2));
        painter.drawRoundedRect(inside(option.rect, isDefault ? 3 : 1), radius - 1, radius - 1);
    }
}

void CalmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
        drawCheck(*painter, *option);
        break;
    case PE_PanelButtonTool:
        drawFlat(*painter, option->rect, *option);
        break;
    case PE_FrameFocusRect:
        painter->setPen(QPen(m_theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inside(option->rect, 1), radius, radius);
        break;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, *option);
        else
            painter->fillRect(option->rect, option->palette.base());
        break;
    }
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
        if (element == PE_FrameMenu) {
            painter->setPen(m_theme.outline);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(inside(option->rect, 0.5));
        }
        break;
    case PE_Frame:
        painter->setPen(m_theme.outline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inside(option->rect, 0.5), 3, 3);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void CalmStyle::drawMenuBarItem(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    painter.fillRect(option.rect, m_theme.window);
    if (has(option, State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.selection);
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
    }
    const int mnemonic =
        styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawItemText(&painter, item->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->palette, true, item->text,
        QPalette::WindowText);
}

/// What is chosen, with dots where the field has no room for the whole: Qt would cut it in mid-word.
QStyleOptionComboBox CalmStyle::withDots(QStyleOptionComboBox choice, const QWidget *widget) const
{
    const int icon = choice.currentIcon.isNull() ? 0 : choice.iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, &choice, SC_ComboBoxEditField, widget).width() - icon - 2;
    choice.currentText = choice.fontMetrics.elidedText(choice.currentText, Qt::ElideRight, room);
    return choice;
}

void CalmStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case CE_PushButtonBevel:
        drawPushButton(*painter, *option);
        break;
    case CE_PushButtonLabel: {
        auto button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button.features.testFlag(QStyleOptionButton::DefaultButton) && has(button, State_Enabled))
            button.palette.setColor(QPalette::ButtonText, m_theme.accentText);
        button.state &= ~State_HasFocus; // the bevel shows it
        QProxyStyle::drawControl(element, &button, painter, widget);
        break;
    }
    case CE_ComboBoxLabel: {
        const QStyleOptionComboBox choice = withDots(*qstyleoption_cast<const QStyleOptionComboBox *>(option), widget);
        QProxyStyle::drawControl(element, &choice, painter, widget);
        break;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.base);
        painter->setPen(m_theme.line);
        painter->drawLine(QLineF(
            option->rect.left(), option->rect.bottom() + 0.5, option->rect.right() + 1, option->rect.bottom() + 0.5));
        break;
    case CE_HeaderLabel: {
        auto header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        header.palette.setColor(QPalette::ButtonText, m_theme.mutedText);
        header.rect.adjust(4, 0, 0, 0); // level with the cells below
        if (header.orientation == Qt::Vertical) // words beside their row: the move must not cut the dots off
            header.text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, header.rect.width() - 8);
        QProxyStyle::drawControl(element, &header, painter, widget);
        break;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.window);
        break;
    case CE_MenuBarItem:
        drawMenuBarItem(*painter, *option, widget);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.line);
        break;
    default:
        painter->restore();
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void CalmStyle::drawScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    painter.fillRect(option.rect, option.palette.color(widget ? widget->backgroundRole() : QPalette::Base));
    if (!bar || bar->minimum == bar->maximum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isActive = has(option, State_MouseOver) || has(option, State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? m_theme.mutedText : m_theme.outline);
    painter.drawRoundedRect(inside(slider, isActive ? 2 : 3), 4, 4);
}

/// A field like those that are typed into, with a chevron: what can be chosen is as plain to see as what can be typed.
void CalmStyle::drawChoice(QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget) const
{
    drawField(painter, option.rect, option);
    drawChevron(painter, QRectF(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget)).center(), option);
}

void CalmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawScrollBar(*painter, *option, widget);
        painter->restore();
        return;
    }
    const auto *choice = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (choice && !choice->editable) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawChoice(*painter, *option, widget);
        painter->restore();
        return;
    }
    if (control == CC_ToolButton) {
        auto button = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawFlat(*painter, option->rect, button);
        if (has(button, State_HasFocus)) {
            painter->setPen(QPen(m_theme.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(inside(option->rect, 1), radius, radius);
        }
        painter->restore();
        button.rect = subControlRect(control, option, SC_ToolButton, widget);
        proxy()->drawControl(CE_ToolButtonLabel, &button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Scroll bars without arrows: the slider has the whole length.
QRect CalmStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isAcross = bar->orientation == Qt::Horizontal;
    const int length = isAcross ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int slider = range <= 0
        ? length
        : qBound(qMin(32, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = isAcross ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                    : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return isAcross ? visualRect(bar->direction, bar->rect, rect) : rect;
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -4, 0) : rect; // room inside the rounded edge
}

QSize CalmStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 16, qMax(32, size.height())};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width(), qMax(32, size.height())};
    case CT_MenuItem:
        return {size.width() + 8, size.height() > 12 ? qMax(28, size.height()) : size.height()};
    case CT_MenuBarItem:
        return {size.width() + 4, qMax(28, size.height())};
    case CT_HeaderSection:
        return {size.width(), qMax(32, size.height())};
    case CT_ToolButton:
        return {size.width() + 6, qMax(28, size.height())};
    default:
        return size;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void applyTheme(QApplication &app, const Theme &theme)
{
    auto *style = qobject_cast<CalmStyle *>(app.style());
    if (style)
        style->setTheme(theme);
    else
        QApplication::setStyle(new CalmStyle(theme));
    QApplication::setPalette(paletteOf(theme));
    // Who paints for himself asks for the theme as he paints, and has no palette to be told of.
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

} // namespace waymark
