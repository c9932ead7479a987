#include "report/public/NearNames.h"

#include "NamedPlan.h"
#include "report/public/PersonNames.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Words of a text that may be a name.
class TestNearNames : public TestCase
{
    Q_OBJECT

    /// "Marian Sample=M. Sample"; nothing before the "=" where nobody in particular is meant.
    static QStringList found(const QStringList &people, const QString &text)
    {
        const Plan nobody;
        PersonNames names(nobody);
        for (const QString &name : people)
            names.know(name);
        QStringList all;
        for (const NearNames::Found &each : NearNames(names).in(text))
            all.append(names.nameOf(each.person) + u'=' + text.mid(each.start, each.length));
        return all;
    }

private Q_SLOTS:
    void namesNearTheRegisterAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        row("M Sample rang, so did M. Sample.", {u"Marian Sample=M Sample"_s, u"Marian Sample=M. Sample"_s});
        row("by M. B. Sample", {u"Marian Sample=M. B. Sample"_s});
        row("B Sample rang", {});
        row("m sample, M sample", {});
        row("theo pattern rang", {u"Theodora Pattern=theo pattern"_s});
        row("Theo rang, then Theodora rang, then a theodora", {u"Theodora Pattern=Theodora"_s});
        row("K Test-Case, K. Case", {u"Kim Test-Case=K Test-Case"_s, u"Kim Test-Case=K. Case"_s});
        row("Marian's team; MARIAN", {u"Marian Sample=Marian"_s});
        row("Sam rang", {u"=Sam"_s}); // there are two
        row("S Hill rang", {u"Sam Hill=S Hill"_s});
        row("The Associate met the Head; A Director left", {}); // a post has no first name
    }
    void namesNearTheRegisterAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const QStringList people{u"Marian Sample"_s, u"Theodora Pattern"_s, u"Kim Test-Case"_s, u"Sam Hill"_s,
            u"Sam Dale"_s, u"Associate Director"_s};
        QCOMPARE(found(people, text), names);
    }

    void commonWordsAreNamesOnlyWhereTheyStandAsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        row("Will they come? Grace is given. Mark this.", {});
        row("We asked Will and thanked Grace.", {u"Will Hill=Will"_s, u"Grace Sample=Grace"_s});
        row("Will Hillson came", {u"Will Hill=Will"_s});
        row("will, grace, St Mark, Mark Street, the Grace School", {});
        row("By May 2026, in May, 3 May and from April to May.", {});
        row("the Quality Mark was given", {});
        row("Asked Will twice", {u"Will Hill=Will"_s});
        row("We met May there", {u"May Dale=May"_s});
    }
    void commonWordsAreNamesOnlyWhereTheyStandAsOne()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(
            found({u"Will Hill"_s, u"Grace Sample"_s, u"Mark Case"_s, u"May Dale"_s, u"April Lake"_s}, text), names);
    }

    void aTitleWithASurnameIsAPerson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *text, const QStringList &names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        row("Dr Patel rang Mrs Smith.", {u"=Dr Patel"_s, u"=Mrs Smith"_s});
        row("Dr. A. Patel. The meeting", {u"=Dr. A. Patel"_s});
        row("Mr Jones's team, mrs O'Brien", {u"=Mr Jones"_s, u"=mrs O'Brien"_s});
        row("Cllr Anita Smith-Jones, Mr de Souza", {u"=Cllr Anita Smith-Jones"_s, u"=Mr de Souza"_s});
        row("Ms Sample and Ms Marian Sample", {u"Marian Sample=Ms Sample"_s, u"Marian Sample=Ms Marian Sample"_s});
        row("Ms B Sample", {u"=Ms B Sample"_s});
        row("MS Teams, Miss the Deadline, Mr A, Dr's notes, the Dr said", {});
        row("Mother of Jane Doe, by Tom Smith with Jo Bloggs", {}); // would be guessing
    }
    void aTitleWithASurnameIsAPerson()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QCOMPARE(found({u"Marian Sample"_s}, text), names);
    }

    void aPostIsNoName()
    {
        QVERIFY(isLikeAName(u"Marian Sample"_s) && isLikeAName(u"A. B. Smith-Jones"_s));
        for (const QString &post :
            {u"Head of Inclusion"_s, u"SEND Board"_s, u"Wren"_s, u"the panel"_s, u"Lead Officer"_s})
            QVERIFY2(!isLikeAName(post), qPrintable(post));
    }
};

WAYMARK_TEST(TestNearNames)
#include "tst_NearNames.moc"
