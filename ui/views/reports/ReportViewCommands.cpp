// What can be done with the report that is shown, and which of its parts are offered.
#include "document/PlanDocument.h"
#include "issue/ReportFileName.h"
#include "pages/ReportFiles.h"
#include "support/form/ScrollIntoView.h"
#include "support/form/Section.h"
#include "views/reports/PartChoices.h"
#include "views/reports/QuestionList.h"
#include "views/reports/ReportChoices.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportView.h"

#include <QPushButton>
#include <QTimer>

namespace waymark {

void ReportView::showParts()
{
    const ReportRequest wanted = m_choices->request();
    m_parts->setKind(wanted.kind, wanted.scope.priorities(m_document.plan()).size());
    sayLeftOut();
}

/// What is left out stays so from one month to the next: it must be seen though the list of parts is closed.
void ReportView::sayLeftOut()
{
    const int count = m_parts->leftOutCount();
    m_sections.at(2)->setTitle(count == 0 ? tr("Parts") : tr("Parts: %1 left out").arg(count));
}

bool ReportView::canSend() const
{
    return m_buttons.first()->isEnabled() && !m_pictures.isEmpty();
}

void ReportView::exportAs(const QString &ending)
{
    send([this, ending](const ReportRequest &wanted) { m_sending->exportTo(wanted, ending); });
}

void ReportView::print()
{
    send([this](const ReportRequest &wanted) {
        if (!m_isStale) // or somebody stopped the pages
            m_sending->print(m_pictures, reportFileName(m_document.plan(), wanted));
    });
}

void ReportView::issue()
{
    send([this](const ReportRequest &wanted) { m_sending->issue(wanted, m_questions->count()); });
}

void ReportView::showWentOut()
{
    Section *section = m_sections.last();
    section->setOpen(true);
    section->setFocus(Qt::OtherFocusReason);
    // Where it stands is known once it is laid out.
    QTimer::singleShot(0, section, [section] { scrollIntoView(section, section->rect()); });
}

} // namespace waymark
