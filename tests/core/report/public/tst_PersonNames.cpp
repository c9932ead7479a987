#include "report/public/PersonNames.h"

#include "NamedPlan.h"
#include "plan/records/Person.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The names of a register, found in texts.
class TestPersonNames : public TestCase
{
    Q_OBJECT

    static QStringList found(
        const PersonNames &names, const QString &text, Qt::CaseSensitivity oneWord = Qt::CaseSensitive)
    {
        QStringList all;
        for (const PersonNames::Found &each : names.in(text, oneWord))
            all.append(names.nameOf(each.person) + u'=' + text.mid(each.start, each.length));
        return all;
    }

private Q_SLOTS:
    void namesAreWholeWordsHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("plain") << u"Robin Sample rang."_s << QStringList{u"Robin Sample=Robin Sample"_s};
        QTest::newRow("case and line") << u"by ROBIN\nSAMPLE's team"_s << QStringList{u"Robin Sample=ROBIN\nSAMPLE"_s};
        QTest::newRow("other spelling") << u"(R Sample)"_s << QStringList{u"Robin Sample=R Sample"_s};
        QTest::newRow("hyphen") << u"Kim Test‑Case, Kim Test Case"_s
                                << QStringList{u"Kim Test-Case=Kim Test‑Case"_s, u"Kim Test-Case=Kim Test Case"_s};
        QTest::newRow("removed") << u"as Old Timer said"_s << QStringList{u"Old Timer=Old Timer"_s};
        QTest::newRow("one word") << u"Wren and a wren"_s << QStringList{u"Wren=Wren"_s};
        QTest::newRow("half a name") << u"Sample, Robin; Robins Sample; Robin, Sample"_s << QStringList();
        QTest::newRow("a post") << u"The Head of Inclusion met the Service Manager."_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void namesAreWholeWordsHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const NamedPlan plan;
        QCOMPARE(found(PersonNames(plan.plan()), text), names);
    }

    void aFieldOfNamesDoesNotAskForCapitals()
    {
        const NamedPlan plan;
        const PersonNames names(plan.plan());
        QCOMPARE(found(names, u"wren"_s, Qt::CaseInsensitive), QStringList{u"Wren=wren"_s});
        QCOMPARE(names.replaced(u"wren / Partnership board, R Sample"_s),
            u"a named lead / Partnership board, Head of Inclusion"_s);
    }

    void theWordForSomebodyIsNobodysName()
    {
        const NamedPlan plan;
        const PersonNames names(plan.plan());
        QCOMPARE(names.publicWord(plan.person(u"Robin Sample"_s)), u"Head of Inclusion"_s);
        QCOMPARE(names.publicWord(plan.person(u"Kim Test-Case"_s)), u"Test council"_s);
        QCOMPARE(names.publicWord(plan.person(u"Wren"_s)), u"a named lead"_s);
        QCOMPARE(names.publicWord(plan.person(u"Service Manager"_s)), u"Service Manager"_s);
        QCOMPARE(names.publicWord(Id()), u"a named lead"_s);
    }

    void theLongestNameWins()
    {
        NamedPlan plan;
        plan.set<&Person::aliases>(plan.person(u"Wren"_s), u"Robin Sample Junior"_s);
        QCOMPARE(found(PersonNames(plan.plan()), u"Robin Sample Junior"_s), QStringList{u"Wren=Robin Sample Junior"_s});
    }

    void aPlanWithoutPeopleHasNoNames()
    {
        const Plan nothing;
        QVERIFY(PersonNames(nothing).in(u"Robin Sample"_s).isEmpty());
    }
};

WAYMARK_TEST(TestPersonNames)
#include "tst_PersonNames.moc"
