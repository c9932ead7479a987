#include "document/PlanDocument.h"

#include "edit/FieldEdits.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// An edit that names its author never names whoever happens to be logged in.
class TestSigning : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverHasSaidWhoTheyAreSignsFromThenOn()
    {
        TestPlan test;
        DocumentContext context = test.context();
        context.author = {u"login"_s, {}};
        const auto document = PlanDocument::open(test.path(), context);
        QVERIFY(document);
        int told = 0;
        QObject::connect(document->get(), &PlanDocument::authorChanged, document->get(), [&told] { ++told; });
        QStringList signedBy;
        const auto write = [&](const QString &text) {
            return (*document)->submit([&](const Author &by) {
                signedBy.append(by.name);
                return edit::setFieldText((*document)->plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), text);
            });
        };
        QVERIFY(write(u"Write it"_s));
        (*document)->setAuthor({u"B. Lead"_s, u"Lead"_s});
        (*document)->setAuthor({u"B. Lead"_s, u"Lead"_s}); // nothing new to tell
        QVERIFY(write(u"Print it"_s));
        QCOMPARE(signedBy, (QStringList{u"login"_s, u"B. Lead"_s}));
        QCOMPARE(told, 1);
        const auto sets = (*document)->latestSets(1);
        QVERIFY(sets);
        QCOMPARE(sets->first().author.name, u"B. Lead"_s);
    }

    void anEditThatCannotBeMadeWritesNothing()
    {
        TestPlan test;
        const auto done = test.document().submit([](const Author &) -> Result<ChangeSet> {
            return fail(ErrorCode::Invalid, u"This is no month. Nothing was changed."_s);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Invalid);
        QVERIFY(!test.document().canUndo());
    }
};

WAYMARK_TEST(TestSigning)
#include "tst_Signing.moc"
