#include "edit/FieldEdits.h"
#include "FullDisk.h"
#include "issue/ReportIssue.h"
#include "OfficeText.h"
#include "pages/ReportFiles.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/PlanInfo.h"
#include "RawFile.h"
#include "ReportKinds.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString silent = u"No action was assessed in this period."_s;
const QString toCome = u"This period has not begun, and no action was assessed in it."_s;
const QString lastKnown = u" The statuses shown are the last ones given before it."_s;

/// Words that some form, program or font trips over.
QStringList difficultWords()
{
    return {u"=HYPERLINK(\"http://a.example\",\"x\")"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"'=1"_s,
        u"ten thousand "_s.repeated(800), QString(3000, u'W'), u"中文字 日本語 한국어"_s,
        u"👩\u200d💻👍🏽🇬🇧"_s, u"العربية עברית हिन्दी ไทย"_s,
        u"e\u0301\u0327\u0308\u0323"_s + QString(200, QChar(0x301)),
        u"\ue000\uf8ff\U000f0000 \ufdd0 \ufffe \U0010ffff"_s, QChar(0xd800) + u" lone "_s + QChar(0xdc00),
        u"\u202e turned \u2066 within \u2069 \u200b\u200c\ufeff"_s,
        u"a\u0001b\u001fc\u007fd\u0085e\u000bf\u2028g\u2029h"_s,
        u"]]> <b>&amp; <!-- --> _x0041_ \\u0041 &#0; <r>x</r>"_s, u" \n \n- \n- - \n"_s};
}

/// The usual plan with one of these words as text and account of every action, and as its own title.
Plan planOf(const ReportPlan &usual, const QString &words)
{
    Plan plan = usual.plan();
    ChangeBuilder builder(plan);
    for (const Id &action : plan.living(RecordKind::Action))
        builder.set<&Action::text>(action, words);
    for (const Id &assessment : plan.living(RecordKind::Assessment)) {
        builder.set<&Assessment::said>(assessment, words);
        builder.set<&Assessment::next>(assessment, words);
    }
    builder.set<&PlanInfo::title>(plan.id(), words);
    plan.apply(builder.take({u"field"_s, {}}).changes);
    return plan;
}

ReportData reportOf(const Plan &plan, ReportKind kind)
{
    ReportData data = reportOfKind(plan, kind, Month(2026, 1), Month(2026, 3), QDate(2026, 4, 14));
    data.identity.author = plan.info().title;
    return data;
}

/// Whether every part that is XML can be read to its end; loud where not.
void readAll(const QByteArray &package)
{
    for (const QString &part : officeParts(package)) {
        if (!part.endsWith(".png"_L1))
            QVERIFY(!officeElements(officePart(package, part)).isEmpty());
    }
}

/// The fields of a CSV as a spreadsheet takes them.
QStringList fieldsOf(const QString &csv)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (const QChar c : csv) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n' || c == u'\r')) {
            fields.append(field);
            field.clear();
        } else {
            field += c;
        }
    }
    return fields;
}

void addForms()
{
    QTest::addColumn<QString>("ending");
    for (const QString &ending : reportEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

} // namespace

/// What a report may meet: words no font has, months without a word, places that take no file.
class TestReportTrouble : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;

    [[nodiscard]] QString path(const QString &name) const { return m_plan->folder() + u'/' + name; }

    /// Not written: with that code, the sentence naming the file, and what was there before as it was.
    void refuses(const QString &target, ErrorCode code)
    {
        const Result<void> written = exportReport(m_plan->report(m_plan->march()), target);
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY2(written.error().sentence.startsWith(u"“%1” "_s.arg(QFileInfo(target).fileName()))
                || written.error().sentence.contains(u"Nothing was written; make room"),
            qPrintable(written.error().sentence));
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
    }

    void placesThatTakeNoFile_data() { addForms(); }
    void placesThatTakeNoFile()
    {
        QFETCH(QString, ending);
        writeBytes(path(u"a file"_s), "old");
        refuses(path(u"a file/report."_s + ending), ErrorCode::Storage);
        QVERIFY(QDir(m_plan->folder()).mkdir(u"folder."_s + ending));
        refuses(path(u"folder."_s + ending), ErrorCode::Storage);
        QVERIFY(QFile::link(m_plan->document().path(), path(u"plan."_s + ending)));
        const QByteArray before = bytesOf(m_plan->document().path());
        refuses(path(u"plan."_s + ending), ErrorCode::Refused);
        QCOMPARE(bytesOf(m_plan->document().path()), before);
        QVERIFY(exportReport(m_plan->report(m_plan->march()), path(u"report."_s + ending)));
        const QByteArray whole = bytesOf(path(u"report."_s + ending));
        {
            const FullDisk full(whole.size() - 1);
            // A workbook is put together in files of its own; the others in memory.
            refuses(path(u"report."_s + ending), ending == "xlsx"_L1 ? ErrorCode::Storage : ErrorCode::DiskFull);
        }
        QCOMPARE(bytesOf(path(u"report."_s + ending)), whole);
    }

    /// A disk without room for the files in the plan: nothing went out, and the next try succeeds.
    void aPlanThatCannotGrowKeepsNothing_data() { addForms(); }
    void aPlanThatCannotGrowKeepsNothing()
    {
        QFETCH(QString, ending);
        ReportRequest request = m_plan->march();
        request.version = u"1"_s;
        if (ending == "csv"_L1) { // else so short that it would fit into what the plan's last page leaves
            QString numbers;
            for (int number = 0; number < 3000; ++number)
                numbers += QString::number(number * 7919 % 10007) + u' ';
            QVERIFY(m_plan->document().submit(
                edit::setFieldText(m_plan->plan(), fieldOf<&Action::text>(), m_plan->id(u"1.1.1"_s), numbers)));
        }
        const qint64 position = m_plan->document().place().position;
        const auto issue = [&] {
            return issueReport(m_plan->document(), request, reportFiles({ending}), m_plan->ids(), m_plan->clock());
        };
        const qint64 size = QFileInfo(m_plan->document().path()).size();
        for (const qint64 room : {qint64(0), size, size + 1024}) {
            const FullDisk full(room);
            const Result<Id> issued = issue();
            QVERIFY(!issued);
            QVERIFY2(issued.error().sentence.contains(u"Nothing was"_s), qPrintable(issued.error().sentence));
        }
        QCOMPARE(m_plan->document().place().position, position);
        QVERIFY(m_plan->plan().living(RecordKind::IssuedReport).isEmpty());
        QVERIFY(issue());
    }

    void whoSaysNoToTheFilesIssuesNothing()
    {
        ReportRequest request = m_plan->march();
        request.version = u"1"_s;
        const QByteArray before = bytesOf(m_plan->document().path());
        QList<QByteArray> seen;
        const Result<Id> issued = issueReport(m_plan->document(), request, reportFiles({u"csv"_s, u"html"_s}),
            m_plan->ids(), m_plan->clock(), {}, [&seen](const QList<QByteArray> &files) -> Result<void> {
                seen = files;
                return fail(ErrorCode::DiskFull, u"No room."_s);
            });
        QVERIFY(!issued);
        QCOMPARE(issued.error().code, ErrorCode::DiskFull);
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen.at(1).contains("<h1"));
        QCOMPARE(bytesOf(m_plan->document().path()), before);
    }

    void aPeriodWithoutAWordSaysSo_data() { addReportKinds(); }
    void aPeriodWithoutAWordSaysSo()
    {
        QFETCH(ReportKind, kind);
        const auto words = [&](Month from, Month to) {
            return reportText(reportOfKind(m_plan->plan(), kind, from, to, QDate(2026, 4, 14)));
        };
        const QString before = words(Month(2001, 1), Month(2001, 2));
        QVERIFY2(before.contains(silent) && !before.contains(lastKnown), qPrintable(before));
        QVERIFY(words(Month(2026, 4), Month(2026, 4)).contains(silent + lastKnown));
        QVERIFY(words(Month(2026, 6), Month(2190, 2)).contains(toCome + lastKnown));
        QVERIFY(!words(Month(2026, 3), Month(2026, 3)).contains(silent));
        QVERIFY(!words(Month(2025, 1), Month(2026, 4)).contains(silent));
    }

    void everyFormSaysSo_data() { addForms(); }
    void everyFormSaysSo()
    {
        QFETCH(QString, ending);
        const ReportData data =
            reportOfKind(m_plan->plan(), ReportKind::Highlight, Month(2001, 1), Month(2001, 2), QDate(2026, 4, 14));
        const Result<QByteArray> file = reportFile(data, ending);
        QVERIFY(file);
        QByteArray words = ending == "docx"_L1 ? officePart(*file, u"word/document.xml"_s)
            : ending == "xlsx"_L1              ? officePart(*file, u"xl/worksheets/sheet1.xml"_s)
            : ending == "pdf"_L1               ? pdfWords(*file).toUtf8()
                                               : *file;
        words.replace(" ", "");
        const QString said = ending == "csv"_L1 ? u"none received"_s : QString(silent); // of each action
        QVERIFY(words.contains(QString(said).remove(u' ').toUtf8()));
    }

    void difficultWordsStandInEveryForm_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : difficultWords())
            QTest::newRow(words.first(qMin(words.size(), 20)).toUtf8().toPercentEncoding().constData()) << words;
    }
    void difficultWordsStandInEveryForm()
    {
        QFETCH(QString, words);
        const Plan plan = planOf(*m_plan, words);
        for (const ReportKind kind : {ReportKind::Highlight, ReportKind::OnePage}) {
            const ReportData data = reportOf(plan, kind);
            QCOMPARE(faultsOfPages(data), QStringList());
            QCOMPARE(restlessForms(data), QStringList());
            QVERIFY(!htmlWords(*reportFile(data, u"html"_s)).isEmpty());
            readAll(*reportFile(data, u"docx"_s));
            const QByteArray xlsx = *reportFile(data, u"xlsx"_s);
            readAll(xlsx);
            QVERIFY(officeElements(officePart(xlsx, u"xl/worksheets/sheet1.xml"_s), u"f"_s).isEmpty());
            for (const QString &field : fieldsOf(QString::fromUtf8(*reportFile(data, u"csv"_s)))) {
                const QString shown = field.trimmed();
                QVERIFY2(shown.isEmpty() || !u"=+-@"_s.contains(shown.front()), qPrintable(field));
            }
        }
    }

    /// What the fonts hold reads alike in PDF and HTML, however long it is and wherever it stands: nothing runs off a
    /// page.
    void longWordsReadAlike_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<QString>("words");
        for (const ReportKind kind : offeredReports()) {
            QTest::addRow("sentence %s", qPrintable(kindId(kind)))
                << kind << u"five thousand "_s.repeated(400).trimmed();
            QTest::addRow("word %s", qPrintable(kindId(kind))) << kind << QString(3000, u'W');
        }
    }
    void longWordsReadAlike()
    {
        QFETCH(ReportKind, kind);
        QFETCH(QString, words);
        ReportData data = reportOf(planOf(*m_plan, words), kind);
        for (QString *text : {&data.identity.partnership, &data.identity.scope, &data.overall.reason, &data.impact,
                 &data.words.reason, &data.words.impact})
            *text = words;
        for (ReportPriority &priority : data.priorities) {
            priority.title = priority.reason = words;
            for (ReportOutcome &outcome : priority.outcomes)
                outcome.text = outcome.reason = words;
        }
        for (ReportKey &key : data.key)
            key.definition = words;
        QCOMPARE(faultsOfPages(data), QStringList());
        QCOMPARE(differenceInWords(data), QString());
    }
};

WAYMARK_TEST(TestReportTrouble)
#include "tst_ReportTrouble.moc"
