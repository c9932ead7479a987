#include "pages/ReportPages.h"
#include "plan/records/Priority.h"
#include "report/making/ReportBuilder.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QPainter>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A group with so many actions, all of it said in those words.
QString wordyPlan(int actions, const QString &words)
{
    QString lines = u"priority 1 %1\noutcome 1.1 %1 || A. Lead\n"_s.arg(words);
    for (int number = 1; number <= actions; ++number)
        lines += u"action 1.1.%1 %2 | Jan-26 | A. Lead\n"_s.arg(QString::number(number), words);
    return lines;
}

ReportData board(const Plan &plan, Month month, const Id &scope = {})
{
    ReportRequest request;
    request.scope = scope;
    request.from = request.to = month;
    request.without = annexesOf(ReportKind::Highlight);
    return *buildReport(plan, {}, request, FixedClock(month.lastDay()));
}

int pagesOf(const ReportData &data)
{
    const Result<QByteArray> pdf = reportPdf(data);
    return pdf ? pageCount(*pdf) : 0;
}

/// How far down a page something stands, as a part of its height; what is at the foot of every page does not count.
double filled(const PdfPagePicture &page)
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page.paint(painter);
    painter.end();
    constexpr int foot = 46;
    for (int y = image.height() - foot; y > 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                return double(y) / (image.height() - foot);
        }
    }
    return 0;
}

} // namespace

/// The pages that a board reads are as many as they should be, whatever a plan says, and none is half empty.
class TestReportBands : public TestCase
{
    Q_OBJECT

    Plan m_example = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));

private Q_SLOTS:
    void everyGroupOfTheExampleHasTwoPages()
    {
        for (const Priority *priority : m_example.all<Priority>()) {
            for (const Month month : {Month(2025, 10), Month(2026, 3), Month(2026, 8)}) {
                const Result<QList<PdfPagePicture>> pages = reportPictures(board(m_example, month, priority->id));
                QVERIFY(pages);
                QVERIFY2(pages->size() == 2, qPrintable(priority->title + month.words()));
                QVERIFY2(filled(pages->first()) > 0.66, qPrintable(priority->title + month.words()));
            }
        }
    }

    void theWholePlanHasElevenPagesAndNoneIsHalfEmpty()
    {
        const Result<QList<PdfPagePicture>> pages = reportPictures(board(m_example, Month(2026, 8)));
        QVERIFY(pages);
        QCOMPARE(pages->size(), 11);
        for (int page = 0; page < 10; page += 1 + page % 2)
            QVERIFY2(filled(pages->at(page)) > 0.66, qPrintable(QString::number(page + 1)));
    }

    void whateverThePlanSaysTheyAreTwo_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("no action") << u"priority 1 Nothing yet\n"_s;
        QTest::newRow("one action") << wordyPlan(1, u"Do it"_s);
        QTest::newRow("sixty actions") << wordyPlan(60, u"Do what is to be done for every child in every school"_s);
        QTest::newRow("long sentences") << wordyPlan(20, u"five thousand "_s.repeated(60).trimmed());
        QTest::newRow("one word") << wordyPlan(12, QString(400, u'W'));
        QTest::newRow("wide words") << wordyPlan(12, u"WWWWWWWW MMMMMMMM "_s.repeated(30).trimmed());
    }
    void whateverThePlanSaysTheyAreTwo()
    {
        QFETCH(QString, lines);
        const TestPlan plan(lines);
        QCOMPARE(pagesOf(board(plan.plan(), Month(2026, 8))), 2);
    }

    void annexesBeginOnAPageOfTheirOwn()
    {
        ReportRequest request;
        request.scope = m_example.all<Priority>().at(2)->id;
        request.from = request.to = Month(2026, 8);
        request.without = annexesOf(ReportKind::Highlight);
        request.without.removeOne(ReportPart::Readings);
        QCOMPARE(pagesOf(*buildReport(m_example, {}, request, FixedClock(QDate(2026, 8, 31)))), 3);
    }
};

WAYMARK_TEST(TestReportBands)
#include "tst_ReportBands.moc"
