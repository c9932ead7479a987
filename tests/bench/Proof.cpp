#include "Proof.h"

#include "Measure.h"
#include "PdfChecker.h"
#include "Plans.h"
#include "report/ReportPages.h"
#include "ReportKinds.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace waymark::bench {

void proveLongReport(BenchPlan &large)
{
    const auto document = large.open();
    const Plan &plan = document->plan();
    const Month month(2023, 3);
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> pdf =
        reportPdf(test::reportOfKind(plan, ReportKind::Highlight, month, month, QDate(2023, 4, 14)));
    if (!pdf) {
        std::fprintf(stderr, "%s\n", qPrintable(pdf.error().sentence));
        return;
    }
    const qsizetype actions = plan.living(RecordKind::Action).size();
    const int pages = test::pageCount(*pdf);
    printTime(u"the report of %1 actions as tagged PDF, %2 pages"_s.arg(actions).arg(pages), double(timer.elapsed()));
    timer.restart();
    const QStringList faults = test::pdfFaults(*pdf);
    printTime(u"checking its structure"_s, double(timer.elapsed()));
    const test::ToolRun qpdf = test::runPdfTool(*pdf, u"qpdf"_s, {u"--check"_s});
    std::printf("%-74s %8lld   aim none\n", "problems found in it",
        static_cast<long long>(faults.size()) + (qpdf.exitCode != 0));
    for (const QString &fault : faults.first(qMin<qsizetype>(faults.size(), 10)))
        std::fprintf(stderr, "%s\n", qPrintable(fault));
}

} // namespace waymark::bench
