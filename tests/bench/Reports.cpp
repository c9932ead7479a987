#include "Reports.h"

#include "CommandLine.h"
#include "edit/AssessmentEdits.h"
#include "Measure.h"
#include "pages/ReportPages.h"
#include "Painted.h"
#include "Plans.h"
#include "report/making/ReportBuilder.h"
#include "System.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace waymark::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportRuns = 7;

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() > 1) {
        std::fprintf(stderr, "%s could not be measured.\n", qPrintable(program));
        std::exit(1);
    }
    return process.readAllStandardOutput();
}

void measureCommand(const BenchPlan &plan, const QString &folder)
{
    const QString self = QApplication::applicationFilePath();
    const QStringList command{u"--command"_s, u"report"_s, plan.path, u"--from"_s, u"2023-03-01"_s, u"--to"_s,
        u"2023-03-31"_s, u"--quiet"_s, u"-o"_s, folder + u"/report.pdf"_s};
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QStringList conversion{
        u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, BenchPlan::source()};
    if (office.isEmpty()) {
        printTime(u"the command, cold, the report as PDF (no soffice here to compare)"_s,
            medianMs(reportRuns, [&] { (void)run(self, command); }));
        return;
    }
    (void)run(office, conversion); // its first start on a machine makes a profile
    QList<double> kilobytes;
    const QList<double> times = mediansMs(reportRuns,
        {[&](int) { kilobytes.append(run(self, command).trimmed().toDouble()); },
            [&](int) { (void)run(office, conversion); }});
    printFigure(u"the command, cold, the report as PDF ÷ LibreOffice, the source as PDF"_s, times[0], times[1], u"ms"_s,
        u"≤ 0.1"_s);
    printFigure(u"the same in peak memory"_s, median(kilobytes) / 1024, test::mostMemoryOfChildren() / 1024 / 1024,
        u"MiB"_s, u"≤ 0.25"_s);
}

ReportData reportOf(const Plan &plan, const Clock &clock)
{
    ReportRequest request;
    request.from = request.to = Month(2023, 3);
    return *buildReport(plan, {}, request, clock);
}

struct Long
{
    int pages = 0;
    double milliseconds = 0;
    [[nodiscard]] double each() const { return milliseconds / qMax(1, pages); }
};

Long longReport(BenchPlan &plan)
{
    const auto document = plan.open();
    Long made;
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> pdf = reportPdf(reportOf(document->plan(), plan.clock), [&made](int, int total) {
        made.pages = total / 2; // a page is drawn and written
        return true;
    });
    made.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!pdf)
        std::fprintf(stderr, "%s\n", qPrintable(pdf.error().sentence));
    return made;
}

void measureLength(BenchPlan &large, const QString &folder)
{
    BenchPlan tenfold(folder + u"/tenfold.waymark"_s, 10, 60);
    const Long some = longReport(tenfold);
    const Long many = longReport(large);
    printFigure(u"a page of %1 ÷ a page of %2"_s.arg(many.pages).arg(some.pages), many.each(), some.each(), u"ms"_s,
        u"≤ 1.2"_s);
}

/// `status` by round: one that comes and goes among the exceptions moves all that follows.
void measurePreview(BenchPlan &plan, const QString &what, const std::function<Status(int)> &status)
{
    const auto document = plan.open();
    const Id action = document->plan().living(RecordKind::Action).constFirst();
    ReportPages preview;
    const auto edit = [&](int round) {
        edit::AssessmentInput input;
        input.status = status(round);
        input.said = u"Said in round %1."_s.arg(round);
        (void)document->submit(edit::assess(document->plan(), action, Month(2023, 3), input));
        return reportOf(document->plan(), plan.clock);
    };
    QList<double> after;
    QList<double> anew;
    for (int round = 0; round < 2 * reportRuns; ++round) {
        const ReportData data = edit(round);
        const QList<double> times =
            mediansMs(1, {[&](int) { (void)preview.pictures(data); }, [&](int) { (void)reportPictures(data); }});
        if (round == 0)
            continue; // nothing was set before
        after.append(times[0]);
        anew.append(times[1]);
    }
    printFigure(what, median(after), median(anew), u"ms"_s, u"≤ 0.5"_s);
}

} // namespace

int runOneCommand(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    RandomIds ids;
    QStringList words = QApplication::arguments();
    words.removeAt(1);
    const int code = runCommandLine(words, out, err, ids);
    std::printf("%s\n", mostMemory().constData());
    return code;
}

void measureReports(BenchPlan &plan, BenchPlan &large, const QString &folder)
{
    measureCommand(plan, folder);
    measurePreview(plan, u"the preview after an edit of words ÷ from nothing"_s, [](int) { return Status::OnTarget; });
    measurePreview(plan, u"the same after an edit that may add or take a page"_s,
        [](int round) { return round % 2 ? Status::OnTarget : Status::AtRisk; });
    measureLength(large, folder);
}

} // namespace waymark::bench
