#include "HotPaths.h"

#include "Desk.h"
#include "edit/FieldEdits.h"
#include "ExampleFile.h"
#include "exchange/DocumentReaders.h"
#include "pages/ReportPages.h"
#include "Paints.h"
#include "plan/records/Action.h"
#include "report/making/ReportBuilder.h"
#include "views/plan/FilterBar.h"
#include "views/plan/PlanTree.h"
#include "XlsxBuilder.h"

#include <QApplication>
#include <QLineEdit>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_STOP_INSTRUMENTATION
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(name) Q_UNUSED(name)
#endif

namespace waymark::bench {

using namespace Qt::StringLiterals;
using namespace waymark::test;

namespace {

/// Whatever else the program does is not counted.
void counted(const char *name, const std::function<void()> &path)
{
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    path();
    CALLGRIND_DUMP_STATS_AT(name);
    CALLGRIND_STOP_INSTRUMENTATION;
}

QByteArray workbook(int rows)
{
    QString all;
    for (int row = 1; row <= rows; ++row) {
        all += u"<row r='%1'><c r='A%1' t='inlineStr'><is><t>1.1.%1</t></is></c>"
               "<c r='B%1' t='inlineStr'><is><t>Families can find in one place what help there is</t></is></c>"
               "<c r='C%1' t='inlineStr'><is><t>Head of Inclusion</t></is></c><c r='D%1' s='1'><v>46%2</v></c>"
               "<c r='E%1' t='inlineStr'><is><t>At risk</t></is></c></row>"_s.arg(row)
                   .arg(row % 1000, 3, 10, QChar(u'0'));
    }
    return XlsxBuilder()
        .sheet(u"Plan"_s, u"<sheetData>%1</sheetData>"_s.arg(all))
        .styles(u"<cellXfs><xf/><xf numFmtId='17'/></cellXfs>"_s)
        .bytes();
}

void edit(PlanDocument &document)
{
    const Id action = document.plan().living(RecordKind::Action).constFirst();
    for (int count = 0; count < 10; ++count) {
        const QString text = u"Another wording, number %1"_s.arg(count);
        (void)document.submit(edit::setFieldText(document.plan(), fieldOf<&Action::text>(), action, text));
    }
}

void filter(const QString &plan, TestPlan &place)
{
    Desk desk(plan, place.clock(), place.ids());
    desk.window.go({planPage});
    auto *tree = desk.window.findChild<PlanTree *>();
    auto *words = desk.window.findChild<FilterBar *>()->findChild<QLineEdit *>();
    tree->expandAll();
    QApplication::processEvents();
    const Paints paints(*tree->viewport());
    counted("filter", [&] {
        for (const QString &key : {u"f"_s, u"a"_s, u"m"_s, u"i"_s})
            (void)untilPaintedMs(paints, [&] { press(*words, Qt::Key_A, key); });
    });
}

} // namespace

int walkHotPaths()
{
    TestPlan place;
    const QString plan = exampleFile(QStringLiteral(WAYMARK_SOURCE_DIR), place);
    std::unique_ptr<PlanDocument> document;
    counted("open", [&] { document = *PlanDocument::open(plan, place.context()); });
    counted("edit", [&] { edit(*document); });

    ReportRequest request;
    request.kind = ReportKind::OnePage;
    request.from = request.to = Month(2026, 8);
    Result<QByteArray> pdf;
    counted("report", [&] { pdf = reportPdf(*buildReport(document->plan(), {}, request, place.clock())); });

    const QByteArray bytes = workbook(2000);
    counted("rows", [&] {
        if (!readDocument(u"plan.xlsx"_s, bytes))
            qFatal("the workbook could not be read");
    });
    document.reset();
    filter(plan, place);
    return pdf ? 0 : 1;
}

} // namespace waymark::bench
