#include "edit/GlossaryEdits.h"

#include "plan/records/GlossaryTerm.h"
#include "PlanBuilder.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What abbreviations stand for.
class TestGlossaryEdits : public TestCase
{
    Q_OBJECT

    static QStringList glossary(const Plan &plan)
    {
        QStringList lines;
        for (const GlossaryTerm *term : plan.all<GlossaryTerm>())
            lines.append(u"%1 = %2"_s.arg(term->term, term->meaning));
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void aTermIsExplainedOnce()
    {
        TestPlan test;
        QVERIFY(test.document().submit(edit::explainTerm(test.plan(), u" CIN "_s, u"child in \n need"_s)));
        QCOMPARE(glossary(test.plan()), QStringList{u"CIN = child in need"_s});
        QCOMPARE(test.document().undoWords(), u"meaning of CIN"_s);
        QVERIFY(edit::explainTerm(test.plan(), u"CIN"_s, u"child in need"_s)->isEmpty());

        // Another meaning replaces it.
        QVERIFY(test.document().submit(edit::explainTerm(test.plan(), u"CIN"_s, u"a child in need of help"_s)));
        QCOMPARE(glossary(test.plan()), QStringList{u"CIN = a child in need of help"_s});
        QVERIFY(test.document().undo());
        QVERIFY(test.document().undo());
        QVERIFY(glossary(test.plan()).isEmpty());
        QVERIFY(test.document().submit(edit::explainTerm(test.plan(), u"CIN"_s, u"again"_s)));
        QCOMPARE(glossary(test.plan()), QStringList{u"CIN = again"_s});
    }

    void capitalsMakeAnotherTerm()
    {
        TestPlan test;
        for (const auto &[term, meaning] : {std::pair(u"Cin"_s, u"a name"_s), std::pair(u"CIN"_s, u"child in need"_s),
                 std::pair(u"CIN"_s, u"children in need"_s)})
            QVERIFY(test.document().submit(edit::explainTerm(test.plan(), term, meaning)));
        QCOMPARE(glossary(test.plan()), QStringList({u"CIN = children in need"_s, u"Cin = a name"_s}));
    }

    void whatIsMissingIsSaid()
    {
        const TestPlan test;
        const Result<ChangeSet> nameless = edit::explainTerm(test.plan(), u" "_s, u"x"_s);
        QCOMPARE(nameless.error().code, ErrorCode::Invalid);
        QCOMPARE(nameless.error().sentence, u"Say which abbreviation to explain. Nothing was changed."_s);
        const Result<ChangeSet> empty = edit::explainTerm(test.plan(), u"CIN"_s, u" \n"_s);
        QCOMPARE(empty.error().code, ErrorCode::Invalid);
        QCOMPARE(empty.error().sentence, u"“CIN” needs a meaning. Nothing was changed; write what it stands for."_s);
    }
};

WAYMARK_TEST(TestGlossaryEdits)
#include "tst_GlossaryEdits.moc"
