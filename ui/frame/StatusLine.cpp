#include "frame/StatusLine.h"

#include "support/PlainText.h"

#include <QAccessible>
#include <QStatusBar>

namespace waymark {

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_saved(makePlainLabel({}, &bar))
    , m_said(makePlainLabel({}, &bar))
{
    for (QLabel *label : {m_saved, m_said})
        label->setContentsMargins(12, 0, 12, 0);
    m_saved->setAccessibleName(tr("Saved"));
    bar.setSizeGripEnabled(false);
    bar.addWidget(m_saved);
    bar.addPermanentWidget(m_said);
}

void StatusLine::showSaved(qsizetype actions)
{
    m_saved->setText(actions < 0 ? QString()
            : actions == 1       ? tr("All changes saved · 1 action")
                                 : tr("All changes saved · %1 actions").arg(actions));
}

void StatusLine::forget()
{
    m_said->clear();
    m_said->setAccessibleName({});
}

void StatusLine::announce(const QString &words)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace waymark
