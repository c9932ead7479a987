#include "plan/ActionWords.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// What the history and the Undo entry say.
class TestActionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsWords_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("create") << u"create"_s << QStringList() << u"new plan"_s;
        QTest::newRow("import") << u"import"_s << QStringList{u"plan.docx"_s} << u"import of plan.docx"_s;
        QTest::newRow("field") << u"field"_s << QStringList{u"action.due"_s, u"1.1.1"_s} << u"due of 1.1.1"_s;
        QTest::newRow("restore") << u"restore"_s << QStringList{u"action.text"_s, u"1.1.1"_s}
                                 << u"restore text of 1.1.1"_s;
        QTest::newRow("status") << u"status"_s << QStringList{u"1.1.3"_s} << u"status of 1.1.3"_s;
        QTest::newRow("reading") << u"reading"_s << QStringList{u"1.1a"_s, u"Mar 2026"_s}
                                 << u"reading of 1.1a for Mar 2026"_s;
        QTest::newRow("rename") << u"rename_person"_s << QStringList{u"A One"_s, u"A. One"_s}
                                << u"renaming of A One to A. One"_s;
        QTest::newRow("merge people") << u"merge_people"_s << QStringList{u"A One"_s, u"A. One"_s}
                                      << u"merging of A One into A. One"_s;
        QTest::newRow("hand over") << u"give_actions"_s << QStringList{u"A One"_s, u"B Two"_s, u"2026-03-01"_s}
                                   << u"open actions of A One to B Two from 1 March 2026"_s;
        QTest::newRow("accountable") << u"accountable"_s << QStringList{u"1.1.2"_s} << u"accountable lead of 1.1.2"_s;
        QTest::newRow("add") << u"add"_s << QStringList{u"1.1.4"_s} << u"add 1.1.4"_s;
        QTest::newRow("rule off") << u"rule_off"_s << QStringList{u"numbering-gap"_s}
                                  << u"switching off of the check numbering-gap"_s;
        QTest::newRow("decided") << u"decide_status"_s << QStringList{u"3.4"_s, u"2026-03"_s}
                                 << u"status of 3.4 decided for March 2026"_s;
        QTest::newRow("withdrawn") << u"withdraw_status"_s << QStringList{u"3.4"_s, u"2026-03"_s}
                                   << u"withdrawal of the status decided for 3.4, March 2026"_s;
        QTest::newRow("account") << u"account"_s << QStringList{u"3"_s, u"2026-03"_s}
                                 << u"account of 3 for March 2026"_s;
        QTest::newRow("issue") << u"issue_report"_s << QStringList{u"one-page"_s, u"2026-03"_s}
                               << u"issue of the plan on a page for March 2026"_s;
        QTest::newRow("issue of a newer program") << u"issue_report"_s << QStringList{u"digest"_s, u"2026-03"_s}
                                                  << u"issue of the report “digest” for March 2026"_s;
        QTest::newRow("rule of headings") << u"roll_up"_s << QStringList() << u"how headings stand"_s;
        QTest::newRow("without reference") << u"status"_s << QStringList{QString()} << u"status of (no reference)"_s;
        QTest::newRow("placeholders") << u"reading"_s << QStringList{u"%2"_s, u"%1"_s} << u"reading of %2 for %1"_s;
        QTest::newRow("unknown field") << u"field"_s << QStringList{u"action.weight"_s, u"1.1"_s}
                                       << u"action.weight of 1.1"_s;
        QTest::newRow("of a newer program") << u"juggle"_s << QStringList{u"1.1"_s, u"2.1"_s} << u"juggle 1.1 2.1"_s;
    }

    void everyKeyHasItsWords()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, arguments);
        QTEST(actionWords({key, arguments}), "words");
    }

    void undoAndRedoSaySo()
    {
        ChangeSet set;
        set.name = {u"status"_s, {u"1.1.3"_s}};
        QCOMPARE(setWords(set), u"status of 1.1.3"_s);
        QCOMPARE(setWords(inverseOf(set)), u"undo of status of 1.1.3"_s);
        QCOMPARE(setWords(againOf(set)), u"redo of status of 1.1.3"_s);
        set.name.arguments = {u"%1"_s};
        QCOMPARE(setWords(inverseOf(set)), u"undo of status of %1"_s);
    }

    void kindsOfSetsComeBackFromTheirWords()
    {
        for (int kind = 0; kind <= int(SetKind::Migration); ++kind)
            QCOMPARE(setKindFromText(setKindText(SetKind(kind))), std::optional(SetKind(kind)));
        QCOMPARE(setKindFromText(u"Edit"_s), std::nullopt);
        QCOMPARE(setKindFromText(QString()), std::nullopt);
    }
};

WAYMARK_TEST(TestActionWords)
#include "tst_ActionWords.moc"
