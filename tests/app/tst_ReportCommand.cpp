#include "CommandRun.h"
#include "NamedPlan.h"
#include "PdfChecker.h"
#include "plan/queries/ReportQueries.h"
#include "RawFile.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Reports without a window.
class TestReportCommand : public TestCase
{
    Q_OBJECT

    NamedPlan m_plan;

    QString target(const QString &name = u"report.html"_s) const { return m_plan.folder() + u'/' + name; }

    Ran report(const QStringList &options, const QString &file = {}) const
    {
        return runWaymark(
            QStringList{u"report"_s, m_plan.folder() + u"/test.waymark"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s,
                u"2026-03-31"_s, u"-o"_s, file.isEmpty() ? target() : file, u"--today"_s, u"2026-04-14"_s}
            + options);
    }

    Result<std::unique_ptr<PlanDocument>> opened()
    {
        return PlanDocument::open(
            m_plan.folder() + u"/test.waymark"_s, {m_plan.clock(), m_plan.ids(), {u"A. Lead"_s, {}}, {}});
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(target()); }

    void everyKindCanBeWritten_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("heading");
        QTest::newRow("without a word") << QString() << u"Highlight report, March 2026"_s;
        QTest::newRow("highlight") << u"highlight"_s << u"Highlight report, March 2026"_s;
        QTest::newRow("plan") << u"plan"_s << u"Whole plan, March 2026"_s;
        QTest::newRow("exceptions") << u"exceptions"_s << u"Exceptions report, March 2026"_s;
        QTest::newRow("review") << u"review"_s << u"Review pack, March 2026"_s;
        QTest::newRow("public") << u"Public"_s << u"Public report, March 2026"_s;
        QTest::newRow("one page") << u"one-page"_s << u"Plan on a page, March 2026"_s;
        QTest::newRow("cover paper") << u"cover-paper"_s << u"Cover paper, March 2026"_s;
    }
    void everyKindCanBeWritten()
    {
        QFETCH(QString, kind);
        QFETCH(QString, heading);
        const Ran ran = report(kind.isEmpty() ? QStringList() : QStringList{u"--kind"_s, kind});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, ran.out.contains(u"wait"_s) ? 1 : 0);
        QVERIFY(bytesOf(target()).contains("<h1 id=\"top\">" + heading.toUtf8() + "</h1>"));
    }

    void partsCanBeLeftOut()
    {
        QCOMPARE(report({}).code, 1);
        QVERIFY(bytesOf(target()).contains("-risks\"") && bytesOf(target()).contains("-asks\""));
        QVERIFY(!bytesOf(target()).contains("id=\"actions\""));
        QCOMPARE(report({u"--without"_s, u"risks, asks,training"_s}).code, 1);
        QVERIFY(!bytesOf(target()).contains("-risks\"") && !bytesOf(target()).contains("-asks\""));
        // What is longer than a board reads is there for whoever asks.
        QCOMPARE(report({u"--with"_s, u"actions,readings"_s}).code, 1);
        QVERIFY(bytesOf(target()).contains("id=\"actions\"") && bytesOf(target()).contains("id=\"readings\""));
        QVERIFY(!bytesOf(target()).contains("id=\"changes\""));
    }

    void wordsThatAreOffAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"weekly"_s}
                              << u"“weekly” is no kind of report. Nothing was written; the kinds are highlight, plan, "
                                 "exceptions, review, public, one-page, cover-paper.\n"_s;
        QTest::newRow("part") << QStringList{u"--kind"_s, u"one-page"_s, u"--without"_s, u"figures,weather"_s}
                              << u"“weather” is no part of a report. Nothing was written; what can be left out of this "
                                 "one is figures, priorities, milestones.\n"_s;
        QTest::newRow("needed") << QStringList{u"--without"_s, u"overall"_s}
                                << u"No report can be without “overall”. Nothing was written; leave that word out.\n"_s;
    }
    void wordsThatAreOffAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, sentence);
        const Ran ran = report(options);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err, sentence);
        QVERIFY(!QFile::exists(target()));
    }

    void whatWaitsIsSaidAndWhatIsNotShown()
    {
        const Ran ran = report({u"--kind"_s, u"public"_s});
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.at(0), u"The report is in %1."_s.arg(target()));
        QCOMPARE(lines.at(1), u"4 questions wait:"_s);
        QCOMPARE(lines.at(2), u"- Whole plan: the overall status is “Missed”, but no words say why."_s);
        QCOMPARE(lines.at(6), u"What is not shown:"_s);
        QCOMPARE(lines.size(), 14);
        QCOMPARE(ran.code, 1);
        // Said or not, it waits.
        const Ran quiet = report({u"--kind"_s, u"public"_s, u"--quiet"_s});
        QCOMPARE(quiet.out, QString());
        QCOMPARE(quiet.code, 1);
        const Ran green = report({u"--group"_s, u"2"_s});
        QCOMPARE(green.out.split(u'\n', Qt::SkipEmptyParts).size(), 1);
        QCOMPARE(green.code, 0);
    }

    void namesAreSaidHoweverManyTheyAre()
    {
        NamedPlan plan;
        const QStringList doctors{u"Dr Ash"_s, u"Dr Birch"_s, u"Dr Cedar"_s, u"Dr Elm"_s, u"Dr Fir"_s, u"Dr Hazel"_s,
            u"Dr Larch"_s, u"Dr Maple"_s, u"Dr Oak"_s, u"Dr Pine"_s, u"Dr Rowan"_s, u"Dr Yew"_s};
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), doctors.join(u", "_s));
        const auto linesOf = [&](const QString &kind) {
            return runWaymark({u"report"_s, plan.folder() + u"/test.waymark"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s,
                                  u"2026-03-31"_s, u"-o"_s, plan.folder() + u"/report.html"_s, u"--today"_s,
                                  u"2026-04-14"_s, u"--kind"_s, kind})
                .out.split(u'\n', Qt::SkipEmptyParts);
        };
        const QStringList lines = linesOf(u"public"_s);
        QCOMPARE(lines.at(1), u"16 questions wait:"_s);
        QCOMPARE(lines.at(2), u"- “Dr Ash” in “Text” of 2.1.10 may be a person's name."_s);
        QCOMPARE(lines.at(13), u"- “Dr Yew” in “Text” of 2.1.10 may be a person's name."_s);
        QCOMPARE(lines.at(14), u"and 4 more"_s);
        QVERIFY(!linesOf(u"highlight"_s).join(u'\n').contains(u"Dr "_s));
    }

    void machinesGetEveryQuestion()
    {
        for (const QStringList &quiet : {QStringList(), QStringList{u"--quiet"_s}}) {
            const Ran ran = report(QStringList{u"--kind"_s, u"public"_s, u"--format"_s, u"json"_s} + quiet);
            QCOMPARE(ran.code, 1);
            const QJsonArray list = QJsonDocument::fromJson(ran.out.toUtf8()).array();
            QCOMPARE(list.size(), 11);
            QCOMPARE(list.at(2).toObject(),
                QJsonObject({{u"kind"_s, u"nothing-being-done"_s}, {u"ref"_s, u"1.1.2"_s},
                    {u"sentence"_s,
                        u"1.1.2 is “At risk”, but nothing was said in March 2026 on what is being done."_s}}));
            QCOMPARE(list.at(0).toObject().value(u"ref"_s), QJsonValue(QString())); // the whole plan has none
        }
        QCOMPARE(report({u"--group"_s, u"2"_s, u"--format"_s, u"json"_s}).out, u"[\n]\n"_s);
        QVERIFY(QFile::exists(target()));
    }

    void theHelpListsKindsAndParts()
    {
        const Ran ran = runWaymark({u"report"_s, u"--help"_s});
        QCOMPARE(ran.code, 0);
        for (const QString &line :
            {u"  cover-paper    Cover paper: For a committee: summary, recommendations, background, papers\n"_s,
                u"  one-page       Plan on a page: The whole at a glance, on one sheet\n"_s,
                u"  plain-summary  Summary in plain words\n"_s, u"  voices         What people said\n"_s})
            QVERIFY2(ran.out.contains(line), qPrintable(ran.out));
        QVERIFY(!ran.out.contains(u"  overall "_s)); // it cannot be left out
    }

    void theHistorySaysWhatWentOut()
    {
        const QString pdf = m_plan.folder() + u"/scoped.html"_s;
        QCOMPARE(report({u"--issue"_s, u"--group"_s, u"2"_s, u"--kind"_s, u"one-page"_s}, pdf).code, 0);
        const QString told = runWaymark({u"history"_s, m_plan.folder() + u"/test.waymark"_s}).out;
        QVERIFY2(told.contains(u": issue of the plan on a page for March 2026 (version 1, about priority 2)\n"_s),
            qPrintable(told.left(400)));
    }

    void anUnknownEndingIsRefused()
    {
        QCOMPARE(report({}, target(u"report.odt"_s)).code, 2);
        QVERIFY(!QFile::exists(target(u"report.odt"_s)));
    }

    void whatGoesOutIsKeptAndVerified()
    {
        const QString first = m_plan.folder() + u"/first.pdf"_s;
        const Ran issued = report({u"--issue"_s}, first);
        QCOMPARE(issued.code, 1);
        QVERIFY2(issued.out.startsWith(u"Version 1 went out and is kept in the plan"), qPrintable(issued.out));
        const auto document = opened();
        const Plan &plan = (*document)->plan();
        const IssuedReport *kept = query::lastIssued(plan, ReportKind::Highlight, {});
        QVERIFY(kept);
        QCOMPARE((*document)->keptFile(plan.all<IssuedFile>(kept->id).first()->digest).value_or(QByteArray()),
            bytesOf(first));
        QVERIFY(report({u"--issue"_s}, m_plan.folder() + u"/second.pdf"_s).out.startsWith(u"Version 2 "));
        QCOMPARE(runWaymark({u"verify"_s, m_plan.folder() + u"/test.waymark"_s}).code, 0);
    }

    void thePlanGoesInsideThePdf()
    {
        const QString pdf = m_plan.folder() + u"/attached.pdf"_s;
        const Ran ran = report({u"--attach-plan"_s}, pdf);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.startsWith(u"The report is in %1, with the whole plan attached.\n"_s.arg(pdf)));
        const QString plan = m_plan.folder() + u"/taken out.waymark"_s;
        writeBytes(plan, takenOut(bytesOf(pdf), u"test.waymark"_s));
        QVERIFY(runWaymark({u"verify"_s, plan}).out.startsWith(u"Sound: "_s));
        QCOMPARE(
            runWaymark({u"history"_s, plan}).out, runWaymark({u"history"_s, m_plan.folder() + u"/test.waymark"_s}).out);
        QCOMPARE(report({u"--attach-plan"_s, u"--issue"_s}, pdf).code, 1);
        QCOMPARE(attachedNames(bytesOf(pdf)), QStringList{u"test.waymark"_s});
        QCOMPARE(report({}, pdf).code, 1);
        QCOMPARE(attachedNames(bytesOf(pdf)), QStringList());
    }

    void aSentPlanWhoseReportsAreElsewhereIsSound()
    {
        QCOMPARE(report({u"--issue"_s}, m_plan.folder() + u"/issued.pdf"_s).code, 1);
        const QString pdf = m_plan.folder() + u"/attached.pdf"_s;
        QCOMPARE(report({u"--attach-plan"_s}, pdf).code, 1);
        const QString plan = m_plan.folder() + u"/without reports.waymark"_s;
        writeBytes(plan, takenOut(bytesOf(pdf), u"test.waymark"_s));
        const Ran verified = runWaymark({u"verify"_s, plan});
        QCOMPARE(verified.err, QString());
        QCOMPARE(verified.code, 1); // for a person to know, and no damage
        QVERIFY(verified.out.startsWith(u"Sound: "_s));
        QVERIFY(verified.out.contains(u"This copy of the plan does not hold “highlight-report-2026-03-v"_s));
    }

    void thePlanGoesNowhereElse()
    {
        const qint64 before = (*opened())->place().position;
        for (const QStringList &options : {QStringList(), QStringList{u"--issue"_s}}) {
            const Ran html = report(options + QStringList{u"--attach-plan"_s});
            QCOMPARE(html.code, 2);
            QCOMPARE(html.err,
                u"Only a PDF can hold the plan. Nothing was written; choose a name that ends in .pdf, or leave "
                "--attach-plan out.\n"_s);
            QVERIFY(!QFile::exists(target()));
            const QString pdf = m_plan.folder() + u"/families.pdf"_s;
            const Ran families = report(options + QStringList{u"--attach-plan"_s, u"--kind"_s, u"public"_s}, pdf);
            QCOMPARE(families.code, 3);
            QVERIFY(families.err.startsWith(u"A public report cannot have the plan attached"_s));
            QCOMPARE(families.err.count(u'\n'), 1);
            QVERIFY(!QFile::exists(pdf));
        }
        QCOMPARE((*opened())->place().position, before);
    }

    void aNameWithoutAFormIssuesNothing()
    {
        const qint64 before = (*opened())->place().position;
        QCOMPARE(report({u"--issue"_s}, m_plan.folder() + u"/report.odt"_s).code, 2);
        QCOMPARE((*opened())->place().position, before);
    }
};

WAYMARK_TEST(TestReportCommand)
#include "tst_ReportCommand.moc"
