#include "views/kpis/RefusalLabel.h"

#include "support/PlainText.h"

#include <QAccessible>

namespace waymark {

QLabel *makeRefusalLabel(const Theme &theme, QWidget *parent)
{
    QLabel *label = makePlainLabel({}, parent);
    label->setWordWrap(true);
    label->setAutoFillBackground(true);
    label->setMargin(6);
    label->hide();
    setRefusalTheme(*label, theme);
    return label;
}

void setRefusalTheme(QLabel &label, const Theme &theme)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::Window, theme.warningGround);
    palette.setColor(QPalette::WindowText, theme.warningText);
    label.setPalette(palette);
}

void showRefusal(QLabel &label, const QString &reason)
{
    if (label.text() == reason)
        return;
    label.setText(reason);
    label.setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        return;
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace waymark
