#include "report/board/Board.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

QList<const ReportAction *> Board::openActions() const
{
    QList<const ReportAction *> open;
    for (const QList<ReportAction> *list : {&section.exceptions, &section.lateOthers, &section.delayedOthers}) {
        for (const ReportAction &action : *list)
            open.append(&action);
    }
    for (const ReportAction *action : section.actions()) {
        const bool isAbove = action->isException() || action->late.isPast || action->speaksOfDelay;
        if (!isFinished(action->status.status) && !isAbove)
            open.append(action);
    }
    return open;
}

ReportParagraph bulletsOf(const QStringList &lines, ReportTone tone)
{
    QStringList bullets;
    for (const QString &line : lines)
        bullets.append(u"- "_s + line);
    return {{bullets.join(u'\n'), tone}};
}

QString withRef(const QString &words, const QString &ref)
{
    QString bare = words;
    while (bare.endsWith(u'.'))
        bare.chop(1);
    return ref.isEmpty() ? bare : u"%1 (%2)"_s.arg(bare, ref);
}

} // namespace waymark::report_words
