#include "CommandRun.h"
#include "PlanBuilder.h"
#include "RawFile.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan with two priorities of two groups, and a section of each.
class HandedOut
{
public:
    HandedOut()
        : m_plan(u"priority 1 Getting help early | Early Help Group | quarterly\n"
                 "outcome 1.1 Families know where to turn\n"
                 "action 1.1.1 Write the guide | Mar-26 | Head of Inclusion\n"
                 "priority 2 Ready for adult life | Transitions Group | quarterly\n"
                 "outcome 2.1 Young people have a plan\n"
                 "action 2.1.1 Meet every school | Mar-26 | Designated Officer"_s)
    {
        for (const QString &group : {u"Early Help Group"_s, u"Transitions Group"_s}) {
            const Ran ran = run({u"section"_s, plan(), u"--group"_s, group, u"-o"_s, section(group.left(1))});
            if (ran.code != 0)
                qFatal("no section: %s", qPrintable(ran.err));
        }
    }

    [[nodiscard]] QString plan() const { return m_plan.path(); }
    /// "E" or "T".
    [[nodiscard]] QString section(const QString &of) const { return m_plan.folder() + u"/%1.waymark"_s.arg(of); }
    [[nodiscard]] QString file(const QString &name) const { return m_plan.folder() + u'/' + name; }
    [[nodiscard]] static Ran run(const QStringList &words) { return runWaymark(words); }
    [[nodiscard]] static Ran note(const QString &path, const QString &reference, const QString &text)
    {
        return run({u"set"_s, path, reference, u"note"_s, text, u"--author"_s, u"A. Lead"_s});
    }

private:
    TestPlan m_plan;
};

} // namespace

/// `waymark section`, `merge` and `compare`: out and back.
class TestMergeCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsComeBackAsOneMerge()
    {
        HandedOut test;
        QCOMPARE(HandedOut::note(test.section(u"E"_s), u"1.1.1"_s, u"It is written"_s).code, 0);
        QCOMPARE(HandedOut::note(test.section(u"T"_s), u"2.1.1"_s, u"Two are left"_s).code, 0);
        const QStringList words{u"merge"_s, test.plan(), test.section(u"T"_s), test.section(u"E"_s)};
        const QByteArray before = bytesOf(test.plan());
        const Ran rehearsal = HandedOut::run(words + QStringList{u"--rehearse"_s});
        QCOMPARE(rehearsal.err, QString());
        QVERIFY2(rehearsal.out.startsWith(u"2 files, 2 changes, 0 questions, 0 removals.\n"
                                          "T.waymark, the section of Transitions Group, last changed by A. Lead on "_s),
            qPrintable(rehearsal.out));
        QVERIFY2(rehearsal.out.contains(u"\n  1.1.1 notes: “It is written”\n"_s), qPrintable(rehearsal.out));
        QCOMPARE(rehearsal.code, 0);
        QVERIFY(bytesOf(test.plan()) == before);
        const Ran merged = HandedOut::run(words);
        QCOMPARE(merged.code, 0);
        QVERIFY2(merged.out.endsWith(u"Saved: the merge.\n"_s), qPrintable(merged.out));
        QCOMPARE(HandedOut::run({u"verify"_s, test.plan()}).code, 0);
        const QByteArray saved = bytesOf(test.plan());
        const Ran again = HandedOut::run(words);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains(u"There is nothing new in “E.waymark”"_s), qPrintable(again.out));
        QVERIFY(bytesOf(test.plan()) == saved);
    }

    void aSectionEditsItsOwnPartOnly()
    {
        HandedOut test;
        const QByteArray before = bytesOf(test.section(u"E"_s));
        const Ran ran = HandedOut::note(test.section(u"E"_s), u"2.1.1"_s, u"Not mine"_s);
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.startsWith(u"This file is the part of Early Help Group, and the rest"_s), qPrintable(ran.err));
        QVERIFY(bytesOf(test.section(u"E"_s)) == before);
        QCOMPARE(HandedOut::run({u"assess"_s, test.section(u"E"_s), u"1.1.1"_s, u"--month"_s, u"2026-03"_s,
                                    u"--status"_s, u"at risk"_s})
                     .code,
            0);
    }

    void questionsWaitUnlessSomebodySaysWhoStands()
    {
        HandedOut test;
        QCOMPARE(HandedOut::note(test.plan(), u"1.1.1"_s, u"Ours"_s).code, 0);
        QCOMPARE(HandedOut::note(test.section(u"E"_s), u"1.1.1"_s, u"Theirs"_s).code, 0);
        const QStringList words{u"merge"_s, test.plan(), test.section(u"E"_s)};
        const Ran open = HandedOut::run(words);
        QCOMPARE(open.code, 1);
        QVERIFY2(open.out.contains(u"1.1.1 notes: “Theirs”, was “Ours” (left open: written here and there"_s),
            qPrintable(open.out));
        const QString page = test.file(u"minutes.html"_s);
        const Ran taken = HandedOut::run(words + QStringList{u"--take"_s, u"theirs"_s, u"--minutes"_s, page});
        QCOMPARE(taken.err, QString());
        QCOMPARE(taken.code, 0);
        const QString minutes = QString::fromUtf8(bytesOf(page));
        QVERIFY(minutes.contains(u"What came with E.waymark"_s));
        QVERIFY(minutes.contains(u"taken (written here and there"_s));
        const Ran compared = HandedOut::run({u"compare"_s, test.plan(), test.section(u"E"_s)});
        QCOMPARE(compared.out, u"Both say the same.\n"_s);
    }

    void comparesTwoCopies()
    {
        HandedOut test;
        QCOMPARE(HandedOut::note(test.section(u"E"_s), u"1.1.1"_s, u"Theirs"_s).code, 0);
        const QStringList words{u"compare"_s, test.plan(), test.section(u"E"_s)};
        QCOMPARE(HandedOut::run(words).out, u"1.1.1 notes: “Theirs”\n"_s);
        const QJsonArray list =
            QJsonDocument::fromJson(HandedOut::run(words + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"field"_s].toString(), u"note"_s);
        QCOMPARE(list.first()[u"there"_s].toString(), u"Theirs"_s);
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *words, int code) {
            QTest::newRow(words) << QString::fromLatin1(words) << code;
        };
        row("merge PLAN PLAN", 3);
        row("merge PLAN TEXT", 3);
        row("merge PLAN OTHER", 3);
        row("merge PLAN NONE", 3);
        row("merge PLAN SECTION --take mine", 2);
        row("merge PLAN", 2);
        row("section PLAN -o NONE", 2);
        row("section PLAN --group 1", 2);
        row("section PLAN --group 9 -o NONE", 2);
        row("section PLAN --group 1 -o SECTION", 3);
        row("compare PLAN NONE", 2);
        row("compare PLAN OTHER", 3);
    }

    void refusesInASentence()
    {
        QFETCH(QString, words);
        HandedOut test;
        writeBytes(test.file(u"text"_s), "words");
        writeBytes(test.file(u"plan.tsv"_s), "Action\tLead\nWrite it\tSomebody\n");
        QVERIFY(
            HandedOut::run({u"import"_s, test.file(u"plan.tsv"_s), u"-o"_s, test.file(u"other.waymark"_s)}).code < 2);
        const QByteArray before = bytesOf(test.plan());
        QStringList list = words.split(u' ');
        for (QString &word : list) {
            word.replace(u"PLAN"_s, test.plan()).replace(u"TEXT"_s, test.file(u"text"_s));
            word.replace(u"OTHER"_s, test.file(u"other.waymark"_s)).replace(u"SECTION"_s, test.section(u"E"_s));
            word.replace(u"NONE"_s, test.file(u"none"_s));
        }
        const Ran ran = HandedOut::run(list);
        QTEST(ran.code, "code");
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(bytesOf(test.plan()) == before);
        QVERIFY(!QFile::exists(test.file(u"none"_s)));
    }
};

WAYMARK_TEST(TestMergeCommand)
#include "tst_MergeCommand.moc"
