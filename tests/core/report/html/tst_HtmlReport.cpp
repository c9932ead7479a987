#include "OfficeText.h"
#include "report/html/HtmlReport.h"
#include "report/office/MarkupWriter.h"
#include "report/outline/PlanOutline.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< of itself, without its children's
};

/// Every element in order; an error is the test's failure.
QList<Element> elements(const QByteArray &html, QString *error)
{
    QList<Element> all;
    QList<qsizetype> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(all.size());
            all.append({reader.name().toString(), reader.attributes(), {}});
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            all[open.constLast()].text += reader.text();
        }
    }
    *error = reader.errorString();
    return all;
}

qsizetype count(const QList<Element> &elements, const QString &name)
{
    return std::count_if(
        elements.cbegin(), elements.cend(), [&name](const Element &element) { return element.name == name; });
}

} // namespace

class TestHtmlReport : public TestCase
{
    Q_OBJECT

    QByteArray m_html;
    QList<Element> m_elements;

private Q_SLOTS:
    void initTestCase()
    {
        const ReportPlan plan;
        m_html = htmlReport(plan.report(plan.march()), DotCharts());
        QString error;
        m_elements = elements(m_html, &error);
        QCOMPARE(error, QString());
    }

    void isOnePageInBritishEnglish()
    {
        QVERIFY(m_html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        for (const QString &name : {u"title"_s, u"main"_s, u"h1"_s})
            QCOMPARE(count(m_elements, name), 1);
        // What a board reads begins with how it stands; a long report with what it holds.
        QCOMPARE(count(m_elements, u"nav"_s), 0);
        const ReportPlan plan;
        ReportRequest whole = plan.march();
        whole.kind = ReportKind::Plan;
        QString error;
        QCOMPARE(count(elements(htmlReport(plan.report(whole), DotCharts()), &error), u"nav"_s), 1);
    }

    void loadsAndRunsNothing()
    {
        for (const Element &element : m_elements) {
            QVERIFY2(!QStringList({u"script"_s, u"img"_s, u"link"_s, u"iframe"_s, u"object"_s}).contains(element.name),
                qPrintable(element.name));
            for (const QXmlStreamAttribute &attribute : element.attributes) {
                QVERIFY2(!attribute.name().startsWith("on"_L1), qPrintable(element.name));
                if (attribute.name() == "href"_L1)
                    QVERIFY(attribute.value().startsWith(u'#'));
            }
        }
        QVERIFY(!m_html.contains("url("));
    }

    void wordsOfAPlanNeverBecomeMarkup()
    {
        QVERIFY(!m_html.contains("<img"));
        QVERIFY(m_html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;"));
        QCOMPARE(escapedForMarkup(u"a\u0001b\uffffc\x1b"_s), QByteArray("abc"));
    }

    void headingsAreNotSkipped()
    {
        int level = 0;
        for (const Element &element : m_elements) {
            if (element.name.size() != 2 || element.name.at(0) != u'h' || !element.name.at(1).isDigit())
                continue;
            const int next = element.name.at(1).digitValue();
            QVERIFY2(next <= level + 1, qPrintable(element.text));
            level = next;
        }
        QVERIFY(level > 0);
    }

    void everyHeaderCellSaysWhatItHeads()
    {
        for (const Element &element : m_elements) {
            if (element.name == u"th")
                QVERIFY(QStringList({u"col"_s, u"row"_s}).contains(element.attributes.value("scope"_L1).toString()));
            QVERIFY(!element.attributes.hasAttribute("colspan"_L1) && !element.attributes.hasAttribute("rowspan"_L1));
        }
    }

    void linksAndLabelsLeadSomewhere()
    {
        QStringList ids;
        for (const Element &element : m_elements) {
            if (element.attributes.hasAttribute("id"_L1))
                ids.append(element.attributes.value("id"_L1).toString());
        }
        QCOMPARE(ids.size(), QSet<QString>(ids.cbegin(), ids.cend()).size());
        for (const Element &element : m_elements) {
            if (element.attributes.hasAttribute("href"_L1))
                QVERIFY(ids.contains(element.attributes.value("href"_L1).mid(1).toString()));
            if (element.name != u"svg" && element.attributes.hasAttribute("aria-labelledby"_L1))
                QVERIFY(ids.contains(element.attributes.value("aria-labelledby"_L1).toString()));
        }
    }

    void bulletsAreLists()
    {
        QStringList items;
        for (const Element &element : m_elements) {
            if (element.name == u"li" && !element.text.trimmed().isEmpty())
                items.append(element.text);
        }
        QVERIFY(items.contains(u"four in the north"_s));
        QVERIFY(items.contains(u"two sessions"_s));
    }

    void aStatusIsWordLetterAndColour()
    {
        QVERIFY(m_html.contains(
            "<span class=\"chip chip-missed\" aria-hidden=\"true\">R</span>\n<span class=\"word\">Missed</span>\n"
            "<span class=\"colour\"> (red)</span>"));
        QVERIFY(m_html.contains("<span class=\"colour\"> (red):</span>\n<span class=\"reason\">"));
        QVERIFY(m_html.contains(".chip-missed { background: #7f0002; color: #ffffff; }"));
    }

    void aPlanIsAPageLikeAReport()
    {
        const ReportPlan plan;
        const QByteArray html =
            htmlReport(planOutline(plan.plan(), PlanLayout::Pages, QDate(2026, 4, 14), u"A. Lead"_s));
        QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
        for (const QString &once : {u"title"_s, u"main"_s, u"h1"_s, u"nav"_s})
            QCOMPARE(officeElements(html, once).size(), 1);
        QStringList keys;
        for (const OfficeElement &element : officeElements(html))
            keys << element.of("id");
        for (const OfficeElement &link : officeElements(html, u"a"_s))
            QVERIFY2(keys.contains(link.of("href").sliced(1)), qPrintable(link.of("href")));
        const QList<OfficeElement> heads = officeElements(html, u"th"_s);
        QVERIFY(heads.size() > 30);
        for (const OfficeElement &head : heads)
            QVERIFY(head.of("scope") == u"col" || head.of("scope") == u"row");
        QVERIFY(html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;"));
        QVERIFY(html.contains("<span class=\"chip chip-missed\" aria-hidden=\"true\">R</span>\n"
                              "<span class=\"word\">Missed</span>\n<span class=\"colour\"> (red)</span>"));
    }

    void withoutChartsAFigureIsLeftOut()
    {
        const ReportPlan plan;
        QVERIFY(m_html.contains("class=\"chart\""));
        const QByteArray bare = htmlReport(reportOutline(plan.report(plan.march())));
        QVERIFY(!bare.contains("class=\"chart\"") && !bare.contains("<svg"));
    }

    void servesBothSchemesAndPaper()
    {
        QVERIFY(m_html.contains("prefers-color-scheme: dark"));
        QVERIFY(m_html.contains("@media print"));
        QVERIFY(m_html.contains("class=\"skip\" href=\"#report\""));
    }

    /// What can be scrolled can be reached; a landmark for every table would drown those of the parts.
    void tablesAreGroupsThatCanBeReached()
    {
        QVERIFY(m_html.contains("role=\"group\" tabindex=\"0\" aria-label=\""));
        QVERIFY(!m_html.contains("role=\"region\""));
    }
};

WAYMARK_TEST(TestHtmlReport)
#include "tst_HtmlReport.moc"
