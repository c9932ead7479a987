#include "issue/PlanExport.h"
#include "OfficeText.h"
#include "OtherReaders.h"
#include "plan/records/Action.h"
#include "report/outline/PlanOutline.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The plan as a Word document, as python-docx finds it.
class TestPlanExportPythonDocx : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsThere()
    {
        const Plan plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const QDate made(2026, 9, 10);
        const Result<QByteArray> docx = planAs(u"docx"_s, plan, made, u"Ada Brook"_s);
        QVERIFY(docx);
        QStringList found = withoutTypedBullets(readByPythonDocx(*docx));
        QVERIFY(found.size() > 200);
        QCOMPARE(found.takeLast(), u"pictures: 0"_s);
        QCOMPARE(found.takeLast(), u"language: en-GB"_s);
        QCOMPARE(found.takeLast(), u"author: Ada Brook"_s);
        QVERIFY(found.takeLast().startsWith("title: "_L1));
        QCOMPARE(
            found, withoutTypedBullets(outlineWords(planOutline(plan, PlanLayout::Pages, made, u"Ada Brook"_s, {}))));

        // … and, asked of the plan itself, every action stands in a row with its lead's words.
        int actions = 0;
        for (const Id &id : plan.living(RecordKind::Action)) {
            const auto *action = plan.get<Action>(id);
            const QString words =
                withoutTypedBullets({action->ref + u" | "_s + QString(action->text).replace(u'\n', u'/')}).first();
            QVERIFY2(std::any_of(found.cbegin(), found.cend(),
                         [&](const QString &line) { return line.startsWith(words + u" | "_s); }),
                qPrintable(words));
            ++actions;
        }
        QVERIFY(actions > 100);
    }
};

WAYMARK_TEST(TestPlanExportPythonDocx)
#include "tst_PlanExportPythonDocx.moc"
