#include "CommandRun.h"
#include "FullDisk.h"
#include "pages/ReportFiles.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/DeliveryGroup.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "System.h"
#include "TestMain.h"

#include <QtTest>

#include <filesystem>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

void addForms()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : reportEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

} // namespace

/// Whatever stands in a report's way without a window: one sentence, the old file and the plan as they were.
class TestReportCommandTrouble : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;

    [[nodiscard]] QString path(const QString &name) const { return m_plan->folder() + u'/' + name; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_plan->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    /// March 2026, unless the options say another period.
    [[nodiscard]] Ran report(const QString &target, const QStringList &options = {}) const
    {
        QStringList words{
            u"report"_s, path(u"test.waymark"_s), u"-o"_s, target, u"--today"_s, u"2026-04-14"_s, u"--quiet"_s};
        if (options.filter(QRegularExpression(u"^--(from|to)"_s)).isEmpty())
            words += {u"--from"_s, u"2026-03"_s, u"--to"_s, u"2026-03"_s};
        return runWaymark(words + options);
    }

    /// Where the history in the plan's file ends.
    [[nodiscard]] qint64 position() const
    {
        const auto opened = PlanDocument::open(path(u"test.waymark"_s), {m_plan->clock(), m_plan->ids(), {}, {}});
        return opened ? (*opened)->place().position : -1;
    }

    /// Refused, both as a draft and as what goes out: with that sentence, and nothing is otherwise than before.
    void refuses(const QString &target, int code, const QString &sentence)
    {
        const QByteArray plan = bytesOf(path(u"test.waymark"_s));
        const QStringList there = files();
        for (const QStringList &options : {QStringList(), QStringList{u"--issue"_s}}) {
            const Ran ran = report(target, options);
            QCOMPARE(ran.err, sentence + u'\n');
            QCOMPARE(ran.code, code);
            QCOMPARE(ran.out, QString());
            QCOMPARE(bytesOf(path(u"test.waymark"_s)), plan);
            QCOMPARE(files(), there);
        }
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
    }

    void aPlaceThatTakesNoFile_data() { addForms(); }
    void aPlaceThatTakesNoFile()
    {
        QFETCH(QString, ending);
        writeBytes(path(u"a file"_s), "old");
        const QString name = u"report."_s + ending;
        const QString sentence = u"“%1” could not be written; what was there before is unchanged, so try again or "
                                 "choose another place."_s.arg(name);
        for (const QString &folder : {path(u"a file"_s), path(u"no folder"_s)})
            refuses(folder + u'/' + name, 3, sentence);
        QCOMPARE(bytesOf(path(u"a file"_s)), QByteArray("old"));
        // Where nobody may write, not even root.
        const Ran ran = report(folderThatTakesNothing() + u'/' + name, {u"--issue"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.startsWith(u"“%1” could not be written"_s.arg(name)), qPrintable(ran.err));
    }

    void aFullDisk_data() { addForms(); }
    void aFullDisk()
    {
        QFETCH(QString, ending);
        const QString target = path(u"report."_s + ending);
        QCOMPARE(report(target).code, 1);
        const qint64 whole = QFileInfo(target).size();
        writeBytes(target, "old");
        const QByteArray plan = bytesOf(path(u"test.waymark"_s));
        for (const qint64 room : {qint64(0), qint64(1), whole / 2, whole - 1}) {
            for (const QStringList &options : {QStringList(), QStringList{u"--issue"_s}}) {
                Ran ran;
                {
                    const FullDisk full(room);
                    ran = report(target, options);
                }
                QCOMPARE(ran.code, 3);
                QCOMPARE(ran.err.count(u'\n'), 1);
                // What goes out needs room in the plan as well.
                const QString noRoom = u"“test.waymark” could not be written. Nothing was changed;"_s;
                QVERIFY2(ran.err.contains(u"there is no space left; what was there before is unchanged")
                        || (options.contains(u"--issue"_s) && ran.err.startsWith(noRoom))
                        || (ending == "xlsx"_L1 && ran.err.contains(u"Nothing was written; make room on that disk")),
                    qPrintable(ran.err));
                QCOMPARE(bytesOf(target), QByteArray("old"));
                // A file that was kept before the disk was full, and that no record names, may be in the plan.
                if (!ran.err.startsWith(noRoom))
                    QCOMPARE(bytesOf(path(u"test.waymark"_s)), plan);
                QCOMPARE(position(), m_plan->document().place().position);
                QCOMPARE(files(), (QStringList{u"report."_s + ending, u"test.waymark"_s}));
            }
        }
        QCOMPARE(report(target, {u"--issue"_s}).code, 1);
    }

    void aNameThatIsTaken_data() { addForms(); }
    void aNameThatIsTaken()
    {
        QFETCH(QString, ending);
        const QString folder = u"folder."_s + ending;
        QVERIFY(QDir(m_plan->folder()).mkdir(folder));
        refuses(path(folder), 3,
            u"“%1” could not be written; what was there before is unchanged, so try again or choose another place."_s
                .arg(folder));
        const TestPlan other;
        const QString plan = path(u"test.waymark"_s);
        QVERIFY(QFile::link(plan, path(u"symbolic."_s + ending)));
        std::filesystem::create_hard_link(plan.toStdString(), path(u"hard."_s + ending).toStdString());
        writeBytes(path(u"another."_s + ending), bytesOf(other.path()));
        for (const QString &start : {u"symbolic."_s, u"hard."_s, u"another."_s}) {
            refuses(path(start + ending), 3,
                u"“%1” is a plan, and no other file is written over a plan. It is as it was; choose another name."_s
                    .arg(start + ending));
        }
        refuses(plan, 2,
            u"The report “test.waymark” was not written: the ending of its name decides its kind and must be .pdf, "
            ".html, .docx, .xlsx or .csv. Nothing was changed; choose another name."_s);
    }

    /// Whoever has the old file open goes on reading it.
    void aFileThatSomebodyReads()
    {
        const QString target = path(u"report.html"_s);
        writeBytes(target, "old");
        QFile reader(target);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(report(target).code, 1);
        QCOMPARE(reader.readAll(), QByteArray("old"));
        QVERIFY(bytesOf(target).contains("<h1"));
    }

    void monthsThatAreNone_data()
    {
        QTest::addColumn<QString>("month");
        for (const char *month : {"2026-13-01", "2026-02-30", "2026-00", "rubbish", "2026-3", "٢٠٢٦-03", "99999-01-01",
                 "0001-01-01", "1899-12", "-2026-01", "2026-03-01x", " "})
            QTest::newRow(month) << QString::fromUtf8(month);
    }
    void monthsThatAreNone()
    {
        QFETCH(QString, month);
        const QString target = path(u"report.html"_s);
        const QString good = u"2026-03-01"_s;
        for (const QString &option : {u"from"_s, u"to"_s}) {
            const QString other = option == "to"_L1 ? u"from"_s : u"to"_s;
            const Ran ran = report(target, {u"--%1=%2"_s.arg(option, month), u"--%1=%2"_s.arg(other, good)});
            QCOMPARE(ran.code, 2);
            QCOMPARE(ran.err,
                u"“%1” is no day such as 2026-03-01, so --%2 says nothing. Nothing was written; write it in that way.\n"_s
                    .arg(month, option));
            QVERIFY(!QFile::exists(target));
        }
    }

    void aPeriodThatRunsBackwards()
    {
        const Ran ran = report(path(u"report.html"_s), {u"--from"_s, u"2026-04"_s, u"--to"_s, u"2026-03"_s});
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.err, u"The period ends before it begins. Nothing was written; swap the two dates.\n"_s);
    }

    void aGroupThatIsNoneOrTwo()
    {
        const QString target = path(u"report.html"_s);
        const Ran none = report(target, {u"--group"_s, u"Nobody's"_s});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains(u"Nobody's"), qPrintable(none.err));
        ChangeBuilder builder(m_plan->plan());
        for (const QString &rank : {u"x"_s, u"y"_s}) {
            const Id group = m_plan->ids().next();
            builder.add(RecordKind::DeliveryGroup, group);
            builder.set<&DeliveryGroup::rank>(group, rank);
            builder.set<&DeliveryGroup::name>(group, u"Twin"_s);
        }
        QVERIFY(m_plan->document().submit(builder.take({u"field"_s, {}})));
        const Ran two = report(target, {u"--group"_s, u" twin"_s});
        QCOMPARE(two.code, 2);
        QCOMPARE(two.err,
            u"2 delivery groups are called “ twin”. Nothing was written; name a priority by its number, or give the "
            "groups different names.\n"_s);
        QVERIFY(!QFile::exists(target));
    }

    void anAuthorWithControlCharacters_data() { addForms(); }
    void anAuthorWithControlCharacters()
    {
        QFETCH(QString, ending);
        const Ran ran =
            report(path(u"report."_s + ending), {u"--author"_s, u"A\u0001B\u001b[31m\n<b>&"_s + QChar(0xd800)});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 1);
    }
};

WAYMARK_TEST(TestReportCommandTrouble)
#include "tst_ReportCommandTrouble.moc"
