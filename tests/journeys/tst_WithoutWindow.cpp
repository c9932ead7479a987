#include "TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A lead's whole way on the command line, with the program itself: the Word plan becomes a plan, two actions are
/// assessed, a reading is entered, and the report is written as PDF and as HTML.
class TestWithoutWindow : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWordPlanBecomesAReport()
    {
        const QString word = QStringLiteral(WAYMARK_SOURCE_DIR) + u"/resources/examples/example-plan.docx"_s;
        const QString imported =
            waymark({u"import"_s, word, u"-o"_s, plan(), u"--start"_s, u"2025-09-01"_s, u"--month"_s, u"2026-08"_s},
                1); // some deadlines are words
        QVERIFY2(imported.contains(u"5 priorities, 32 outcomes, 146 actions, 30 KPIs"_s), qPrintable(imported));
        waymark({u"assess"_s, plan(), u"1.1.4"_s, u"--month"_s, u"2026-09"_s, u"--status"_s, u"on target"_s,
                    u"--said"_s, u"Calls are offered and logged."_s},
            0);
        waymark({u"assess"_s, plan(), u"1.1.5"_s, u"--month"_s, u"2026-09"_s, u"--status"_s, u"missed"_s,
                    u"--new-due"_s, u"December 2026"_s, u"--reason"_s, u"The board meets a month later than planned."_s,
                    u"--author"_s, u"Example lead"_s},
            0);
        waymark({u"reading"_s, plan(), u"1.1b"_s, u"2026-09"_s, u"23/29"_s, u"--provisional"_s}, 0);
        waymark({u"reading"_s, plan(), u"1.1b"_s, u"2026-09"_s, u"29/23"_s}, 2);

        const QString report = m_folder.filePath(u"report.pdf"_s);
        waymark({u"report"_s, plan(), u"--group"_s, u"1"_s, u"--from"_s, u"2026-08-01"_s, u"--to"_s, u"2026-09-30"_s,
                    u"--with"_s, u"actions"_s, u"-o"_s, report, u"--today"_s, u"2026-10-02"_s},
            1); // questions wait
        const QString text = run(u"pdftotext"_s, {report, u"-"_s}, 0).simplified();
        QVERIFY(text.contains(u"The board meets a month later than planned."_s));
        QVERIFY(text.contains(u"Calls are offered and logged."_s));
        const QString page = m_folder.filePath(u"report.html"_s);
        waymark({u"report"_s, plan(), u"--group"_s, u"1"_s, u"--from"_s, u"2026-08-01"_s, u"--to"_s, u"2026-09-30"_s,
                    u"-o"_s, page},
            1);
        QVERIFY(contentOf(page).contains("The board meets a month later than planned."));
        waymark({u"verify"_s, plan()}, 0);
    }

    void theHistoryTellsWhoDidWhat()
    {
        const QString json = waymark({u"history"_s, plan(), u"1.1.5"_s, u"--format"_s, u"json"_s}, 0);
        const QJsonArray sets = QJsonDocument::fromJson(json.toUtf8()).array();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets.at(0).toObject().value("words"_L1).toString(), u"status of 1.1.5"_s);
        QCOMPARE(sets.at(0).toObject().value("author"_L1).toString(), u"Example lead"_s);
        QCOMPARE(sets.at(1).toObject().value("kind"_L1).toString(), u"import"_s);
    }

    void everyKpiSaysWhereItStands()
    {
        const QString json = waymark({u"kpis"_s, plan(), u"--format"_s, u"json"_s, u"--today"_s, u"2026-10-02"_s}, 0);
        const QJsonArray kpis = QJsonDocument::fromJson(json.toUtf8()).array();
        QCOMPARE(kpis.size(), 30);
        for (const QJsonValue &kpi : kpis)
            QVERIFY(!kpi.toObject().value("sentence"_L1).toString().isEmpty());
    }

private:
    QString plan() const { return m_folder.filePath(u"plan.waymark"_s); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString run(const QString &program, const QStringList &words, int wanted)
    {
        QProcess process;
        process.start(program, words);
        const bool ended = process.waitForFinished(120'000);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        if (!ended || process.exitCode() != wanted)
            QTest::qFail(
                qPrintable(words.join(u' ') + u'\n' + said + QString::fromUtf8(process.readAllStandardError())),
                __FILE__, __LINE__);
        return said;
    }

    static QString waymark(const QStringList &words, int wanted)
    {
        return run(QStringLiteral(WAYMARK_PROGRAM), words, wanted);
    }

    QTemporaryDir m_folder;
};

WAYMARK_TEST(TestWithoutWindow)
#include "tst_WithoutWindow.moc"
