#include "plan/ChangeBuilder.h"
#include "plan/records/StatusMeaning.h"
#include "plan/StatusName.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestStatusName : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePlansOwnWordsForAStatusComeFirst()
    {
        TestPlan test;
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).word, u"At risk"_s);
        ChangeBuilder builder(test.plan());
        const Id meaning = keyedId(RecordKind::StatusMeaning, test.plan().id(), statusText(Status::AtRisk));
        builder.set<&StatusMeaning::word>(meaning, u"Slipping"_s);
        builder.set<&StatusMeaning::colour>(meaning, QString());
        QVERIFY(test.document().submit(builder.take({u"field"_s, {}})));
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).word, u"Slipping"_s);
        QCOMPARE(query::statusName(test.plan(), Status::AtRisk).colour, u"Amber"_s);
        QCOMPARE(query::statusName(test.plan(), Status::NotAssessed).word, u"Not assessed"_s);
    }
};

WAYMARK_TEST(TestStatusName)
#include "tst_StatusName.moc"
