#include "support/table/RefusalLabel.h"

#include <QAccessible>

namespace waymark {

void showRefusal(FormLabel &label, const QString &reason)
{
    if (label.text() == reason)
        return;
    label.say(reason);
    if (reason.isEmpty())
        return;
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace waymark
