#include "support/form/ScrollIntoView.h"

#include <QScrollArea>

namespace waymark {

void scrollIntoView(QWidget *widget, const QRect &part)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area || !area->widget())
            continue;
        const QRect place(widget->mapTo(area->widget(), part.topLeft()), part.size());
        area->ensureVisible(0, place.bottom(), 0, 16);
        area->ensureVisible(0, place.top(), 0, 16);
        return;
    }
}

} // namespace waymark
