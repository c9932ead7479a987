#include "report/plan/PlanHtml.h"

#include "OfficeText.h"
#include "report/plan/PlanOutline.h"
#include "ReportPlan.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestPlanHtml : public QObject
{
    Q_OBJECT

    QByteArray m_html;

private Q_SLOTS:
    void initTestCase()
    {
        const ReportPlan plan;
        m_html = planHtml(planOutline(plan.plan(), PlanLayout::Pages, QDate(2026, 4, 14)));
    }

    void isOneWellFormedPageInBritishEnglish()
    {
        QVERIFY(m_html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        for (const QString &once : {u"title"_s, u"main"_s, u"h1"_s, u"nav"_s})
            QCOMPARE(officeElements(m_html, once).size(), 1);
    }

    void headerCellsSayWhatTheyHeadAndLinksLeadSomewhere()
    {
        QStringList keys;
        for (const OfficeElement &element : officeElements(m_html))
            keys << element.of("id");
        for (const OfficeElement &link : officeElements(m_html, u"a"_s))
            QVERIFY2(keys.contains(link.of("href").sliced(1)), qPrintable(link.of("href")));
        const QList<OfficeElement> heads = officeElements(m_html, u"th"_s);
        QVERIFY(heads.size() > 30);
        for (const OfficeElement &head : heads)
            QVERIFY(head.of("scope") == u"col" || head.of("scope") == u"row");
    }

    void wordsNeverBecomeMarkup()
    {
        QVERIFY(!m_html.contains("<img"));
        QVERIFY(m_html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;"));
        QVERIFY(officeElements(m_html, u"script"_s).isEmpty());
    }

    void aStatusIsLetterWordAndColour()
    {
        QVERIFY(m_html.contains("<span class=\"chip chip-missed\" aria-hidden=\"true\">R</span>\n"
                                "<span class=\"word\">Missed</span>\n<span class=\"colour\"> (red)</span>"));
    }
};

WAYMARK_TEST(TestPlanHtml)
#include "tst_PlanHtml.moc"
