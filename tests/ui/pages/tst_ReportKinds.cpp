#include "pages/ReportPages.h"
#include "PdfChecker.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QPageSize>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const ReportData &data)
{
    const Result<QByteArray> pdf = reportPdf(data);
    return pdf ? *pdf : QByteArray();
}

/// So many priorities of one outcome with one action each.
QString manyPriorities(int count)
{
    QString lines;
    for (int number = 1; number <= count; ++number)
        lines += u"priority %1 A priority with a title of some length that says what is to be true\n"
                 "outcome %1.1 What is to be true || A. Lead\naction %1.1.1 Do it | Mar-26 | A. Lead\n"_s.arg(number);
    return lines;
}

QByteArray onePage(const Plan &plan)
{
    return pdfOf(reportOfKind(plan, ReportKind::OnePage, Month(2026, 3), Month(2026, 3), QDate(2026, 4, 14)));
}

ReportData example(ReportKind kind)
{
    return exampleOfKind(QStringLiteral(WAYMARK_SOURCE_DIR), kind);
}

QString paperOf(const QByteArray &pdf)
{
    const QString facts = runPdfTool(pdf, u"pdfinfo"_s, {}).output;
    const qsizetype place = facts.indexOf(u"Page size:"_s);
    return facts.mid(place + 10).section(u'\n', 0, 0).trimmed();
}

} // namespace

/// Every kind of report of the example plan, and of a plan without anything.
class TestReportKinds : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesAreWellMade_data() { addReportKinds(); }
    void thePagesAreWellMade()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(faultsOfPages(example(kind)), QStringList());
    }

    void thePagesReadLikeTheHtml_data() { addReportKinds(); }
    void thePagesReadLikeTheHtml()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(differenceInWords(exampleOfPriority(QStringLiteral(WAYMARK_SOURCE_DIR), kind)), QString());
    }

    void aPlanOnAPageReadsLikeTheHtml() { QCOMPARE(differenceInWords(example(ReportKind::OnePage)), QString()); }

    void whatIsReadLikeALetterStandsUpright_data() { addReportKinds(); }
    void whatIsReadLikeALetterStandsUpright()
    {
        QFETCH(ReportKind, kind);
        const bool isUpright = kind == ReportKind::Public || kind == ReportKind::CoverPaper;
        QCOMPARE(paperOf(pdfOf(example(kind))), isUpright ? u"595 x 842 pts (A4)"_s : u"842 x 595 pts (A4)"_s);
        const Result<QList<PdfPagePicture>> pages = reportPictures(example(kind));
        QVERIFY(pages);
        for (const PdfPagePicture &page : *pages)
            QCOMPARE(page.size.width() < page.size.height(), isUpright);
    }

    void noHeadingOfAColumnIsBrokenWithinAWord()
    {
        const QString words = runPdfTool(pdfOf(example(ReportKind::CoverPaper)), u"pdftotext"_s, {}, {u"-"_s}).output;
        QVERIFY(words.contains(QRegularExpression(u"^Complete$"_s, QRegularExpression::MultilineOption)));
    }

    void everyFormIsTheSameEveryTime_data() { addReportKinds(); }
    void everyFormIsTheSameEveryTime()
    {
        QFETCH(ReportKind, kind);
        QCOMPARE(restlessForms(example(kind)), QStringList());
    }

    void anEmptyPlanHasPages_data() { addReportKinds(); }
    void anEmptyPlanHasPages()
    {
        QFETCH(ReportKind, kind);
        const TestPlan empty{QString()};
        QCOMPARE(faultsOfPages(reportOfKind(empty.plan(), kind, Month(2026, 3), Month(2026, 3), QDate(2026, 4, 14))),
            QStringList());
    }

    void aPlanOnAPageIsOnePage()
    {
        const QByteArray whole = pdfOf(example(ReportKind::OnePage));
        QCOMPARE(pageCount(whole), 1);
        QVERIFY2(paperOf(whole).contains(u"A4"_s), qPrintable(paperOf(whole)));
        const TestPlan some(manyPriorities(7));
        QCOMPARE(pageCount(onePage(some.plan())), 1);
        QVERIFY2(paperOf(onePage(some.plan())).contains(u"A4"_s), qPrintable(paperOf(onePage(some.plan()))));
    }

    void whatIsTooMuchForA4IsOneA3()
    {
        const TestPlan many(manyPriorities(16));
        const QByteArray pdf = onePage(many.plan());
        QCOMPARE(pageCount(pdf), 1);
        QVERIFY2(paperOf(pdf).contains(u"A3"_s), qPrintable(paperOf(pdf)));
        QCOMPARE(pdfFaults(pdf), QStringList());
    }

    void aPictureOfA3IsLarge()
    {
        const TestPlan many(manyPriorities(16));
        const Result<QList<PdfPagePicture>> pages = reportPictures(
            reportOfKind(many.plan(), ReportKind::OnePage, Month(2026, 3), Month(2026, 3), QDate(2026, 4, 14)));
        QVERIFY(pages);
        QCOMPARE(pages->size(), 1);
        QCOMPARE(pages->first().size.toSize(), QPageSize(QPageSize::A3).sizePoints().transposed());
    }

    void whatIsTooMuchForAnySheetGoesOn()
    {
        const TestPlan many(manyPriorities(60));
        const QByteArray pdf = onePage(many.plan());
        QVERIFY(pageCount(pdf) > 1);
        QVERIFY(paperOf(pdf).contains(u"A4"_s));
        QCOMPARE(pdfFaults(pdf), QStringList());
    }
};

WAYMARK_TEST(TestReportKinds)
#include "tst_ReportKinds.moc"
