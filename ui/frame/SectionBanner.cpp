#include "frame/SectionBanner.h"

#include "document/PlanDocument.h"
#include "plan/queries/ReportQueries.h"

#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

SectionBanner::SectionBanner(const ViewContext &context, QWidget *parent)
    : Banner(context.themes, parent)
{
    setUrgent(false);
    const std::optional<HandOut> &handedOut = context.document.handedOut();
    setVisible(handedOut.has_value());
    if (!handedOut)
        return;
    const QString day = QLocale().toString(handedOut->on, u"d MMMM yyyy"_s);
    const QString who = handedOut->by.isEmpty() ? tr("handed out on %1").arg(day)
                                                : tr("handed out by %1 on %2").arg(handedOut->by, day);
    setWords(tr("Section of %1, %2. The rest of the plan can be read, and is changed by those it belongs to.")
                 .arg(query::scopeName(context.document.plan(), handedOut->scope), who));
}

} // namespace waymark
