#include "analysis/checks/TextChecks.h"

#include "CheckedPlan.h"
#include "plan/records/Action.h"
#include "plan/records/GlossaryTerm.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

void explain(CheckedPlan &test, const QString &term, const QString &meaning)
{
    ChangeBuilder builder(test.plan());
    const Id id = keyedId(RecordKind::GlossaryTerm, test.plan().id(), term);
    builder.add(RecordKind::GlossaryTerm, id);
    builder.set<&GlossaryTerm::term>(id, term);
    builder.set<&GlossaryTerm::meaning>(id, meaning);
    test.submit(builder);
}

} // namespace

/// The same words twice, and words that need explaining.
class TestTextChecks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextTwiceIsAsked()
    {
        const CheckedPlan test(
            u"priority 1 Review data\noutcome 1.1 Review data\naction 1.1.1 Review data with the group\n"
            "action 1.1.2 Something else\naction 1.1.3 review  data with the Group."_s);
        QCOMPARE(test.sentences(CheckRule::SameTextTwice),
            QStringList{u"1.1.3 says the same as 1.1.1: “review data with the Group.”."_s});
    }

    void emptyAndDifferentTextsAreFine()
    {
        CheckedPlan test;
        ChangeBuilder builder(test.plan());
        builder.set<&Action::text>(test.id(u"1.1.1"_s), QString());
        builder.set<&Action::text>(test.id(u"1.1.2"_s), QString());
        test.submit(builder);
        QCOMPARE(test.found(CheckRule::SameTextTwice), QStringList());
    }

    void abbreviationsAreExplained()
    {
        CheckedPlan test(u"priority 1 One\noutcome 1.1 Every EHCP in time\naction 1.1.1 Read all EHCPs\n"
                         "action 1.1.2 Ask the NHS\naction 1.1.3 Tell ABCDEFG"_s);
        QCOMPARE(test.sentences(CheckRule::AbbreviationUnexplained),
            (QStringList{u"“EHCP” is not in the glossary; it stands in 2 places, first in 1.1."_s,
                u"“NHS” in 1.1.2 is not in the glossary."_s}));
        explain(test, u"EHCP"_s, u"Education, health and care plan"_s);
        explain(test, u"NHS"_s, QString()); // a term without a meaning explains nothing
        QCOMPARE(test.found(CheckRule::AbbreviationUnexplained), QStringList{u"1.1.2"_s});
    }

    void whatWasSaidCountsToo()
    {
        CheckedPlan test;
        QCOMPARE(test.found(CheckRule::AbbreviationUnexplained), QStringList());
        Assessment values;
        values.said = u"Met the SENCOs"_s;
        test.assess(u"1.1.2"_s, Month(2026, 3), values);
        QCOMPARE(test.found(CheckRule::AbbreviationUnexplained), QStringList{u"1.1.2"_s});
    }
};

WAYMARK_TEST(TestTextChecks)
#include "tst_TextChecks.moc"
