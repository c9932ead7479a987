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
    void whoWritesIsAskedBeforeTheEditIsMadeAndOnlyOnce()
    {
        TestPlan test;
        DocumentContext context = test.context();
        int asked = 0;
        context.author = {u"login"_s, {}};
        context.introduce = [&asked] {
            ++asked;
            return Author{u"B. Lead"_s, u"Lead"_s};
        };
        const auto document = PlanDocument::open(test.path(), context);
        QVERIFY(document);
        QStringList signedBy;
        for (const QString &text : {u"Write it"_s, u"Print it"_s}) {
            QVERIFY((*document)->submit([&](const Author &by) {
                signedBy.append(by.name);
                return edit::setFieldText((*document)->plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), text);
            }));
        }
        QCOMPARE(signedBy, (QStringList{u"B. Lead"_s, u"B. Lead"_s}));
        QCOMPARE(asked, 1);
        QCOMPARE((*document)->plan().get<Action>(test.id(u"1.1.1"_s))->text, u"Print it"_s);
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
