#include "Proof.h"

#include "pages/ReportPages.h"
#include "Plans.h"
#include "ReportKinds.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace waymark::bench {

namespace {

enum class Compare { Nothing, Words };

/// Seconds since it was asked last.
double lap(QElapsedTimer &timer)
{
    return double(timer.restart()) / 1000;
}

void printHead(const Plan &plan)
{
    std::printf(
        "\nEvery kind of report of %lld actions\n", static_cast<long long>(plan.living(RecordKind::Action).size()));
    std::printf(
        "%-12s %7s %9s %9s %9s %9s %9s\n", "kind", "pages", "build s", "PDF s", "ms/page", "check s", "problems");
}

int prove(const Plan &plan, ReportKind kind, Compare compare)
{
    const Month month(2023, 3);
    QElapsedTimer timer;
    timer.start();
    const ReportData data = test::reportOfKind(plan, kind, month, month, QDate(2023, 4, 14));
    const double building = lap(timer);
    const Result<QByteArray> pdf = reportPdf(data);
    const double writing = lap(timer);
    if (!pdf) {
        std::fprintf(stderr, "%s\n", qPrintable(pdf.error().sentence));
        return 1;
    }
    QStringList problems = test::faultsOfPages(*pdf);
    const int pages = test::pageCount(*pdf);
    if (const QString other = compare == Compare::Words ? test::differenceInWords(data, *pdf) : QString();
        !other.isEmpty())
        problems.append(other);
    std::printf("%-12s %7d %9.1f %9.1f %9.1f %9.1f %9lld\n", qPrintable(kindId(kind)), pages, building, writing,
        1000 * writing / qMax(1, pages), lap(timer), static_cast<long long>(problems.size()));
    std::fflush(stdout);
    for (const QString &problem : problems.first(qMin<qsizetype>(problems.size(), 10)))
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return int(problems.size());
}

int proveAll(BenchPlan &bench, Compare compare)
{
    const auto document = bench.open();
    printHead(document->plan());
    int problems = 0;
    for (const ReportKind kind : offeredReports())
        problems += prove(document->plan(), kind, compare);
    return problems;
}

} // namespace

int proveReports(BenchPlan &large, BenchPlan &middle)
{
    const int problems = proveAll(middle, Compare::Words);
    return problems + proveAll(large, Compare::Nothing);
}

} // namespace waymark::bench
