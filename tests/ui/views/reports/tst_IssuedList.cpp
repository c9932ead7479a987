#include "views/reports/IssuedList.h"

#include "DeskParts.h"
#include "issue/ReportIssue.h"
#include "pages/ReportFiles.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/Priority.h"
#include "ReportPlan.h"
#include "TestMain.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportView.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestIssuedList : public TestCase
{
    Q_OBJECT

    ReportPlan m_plan;
    Id m_first; ///< of a priority
    Id m_second; ///< the newer one, of the whole plan

    Id issue(const Id &scope)
    {
        ReportRequest request = m_plan.march();
        request.scope = scope;
        request.version = u"1"_s;
        const Result<Id> issued =
            issueReport(m_plan.document(), request, reportFiles({u"csv"_s}), m_plan.ids(), m_plan.clock());
        return issued ? *issued : Id();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = issue(m_plan.plan().all<Priority>().first()->id);
        m_second = issue({});
        QVERIFY(!m_first.isNull() && !m_second.isNull());
    }

    void eachSaysWhatItIsAbout()
    {
        QCOMPARE(issuedWords(m_plan.plan(), m_first),
            u"Highlight report (priority 1), March 2026, version 1: went out on 14 April 2026"_s);
        QCOMPARE(issuedWords(m_plan.plan(), m_second),
            u"Highlight report (whole plan), March 2026, version 1: went out on 14 April 2026"_s);
    }

    void theOneThatIsShownIsTheOneTakenOut()
    {
        DeskParts parts(m_plan);
        ReportView view(parts.context);
        auto *list = view.findChild<IssuedList *>();
        QSignalSpy taken(list, &IssuedList::filesRequested);
        const auto takeOut = [list] {
            for (QPushButton *button : list->findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&').startsWith("Take out"_L1))
                    button->click();
            }
        };
        parts.prompts.path = QString();
        for (const Id &shown : {m_first, m_second, m_first}) {
            view.showIssued(shown);
            takeOut();
            QCOMPARE(taken.takeFirst().first().value<Id>(), shown);
        }
    }
};

WAYMARK_TEST(TestIssuedList)
#include "tst_IssuedList.moc"
