#include "ScoreCard.h"

#include "DeskParts.h"
#include "document/PlanDocument.h"
#include "Measure.h"
#include "Paints.h"
#include "Plans.h"
#include "support/table/CellTable.h"
#include "views/kpis/ScoreCardPanel.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

/// The median from Page Down, or Page Up, to the painted rows.
double pageMs(int kpis, const QString &folder)
{
    const SystemClock clock;
    RandomIds ids;
    const DocumentContext context{clock, ids, {u"Bench"_s, {}}, {}};
    const auto document = PlanDocument::create(folder + u"/%1.waymark"_s.arg(kpis), scoreCard(kpis, 24), context);
    if (!document)
        std::exit(1);
    test::DeskParts parts(**document, clock, ids);
    ScoreCardPanel panel(parts.context, nullptr);
    panel.resize(1100, 500);
    panel.show();
    auto *table = panel.findChild<CellTable *>();
    table->setFocus();
    QApplication::processEvents();
    const Paints paints(*table->viewport());
    QList<double> times;
    for (int turn = 0; turn < 40; ++turn) {
        times.append(untilPaintedMs(paints, [&] { press(*table, turn % 4 < 2 ? Qt::Key_PageDown : Qt::Key_PageUp); }));
        QApplication::processEvents();
    }
    return median(times);
}

} // namespace

void measureScoreCard()
{
    const QTemporaryDir folder;
    const double few = pageMs(26, folder.path());
    const double many = pageMs(1000, folder.path());
    printFigure(u"a page of the score card with 1,000 KPIs ÷ with 26"_s, many, few, u"ms"_s, u"≤ 1.5"_s);
}

} // namespace waymark::bench
