#include "CommandRun.h"
#include "exchange/DocumentReaders.h"
#include "OfficeText.h"
#include "TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A plan goes back to its partners in the columns of the document that they sent.
class TestExportLayout : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnsAreThoseOfTheDocument()
    {
        write(u"When|RAG|Who|No.|What will we do?|What happened|Cost centre\n"
              "Mar-26|At risk|Head of Inclusion|1.1.1|Write the guide for families|The printer is late|A17\n"
              "30 June 2026|On target|Head of Inclusion / Data Lead|1.1.2|Train the staff of all schools||B4\n"_s);
        QCOMPARE(import({u"-o"_s, plan()}), 1); // the cost centre is kept as a note
        QCOMPARE(runWaymark({u"export"_s, plan(), u"--format"_s, u"docx"_s, u"-o"_s, file(u"back.docx"_s)}).code, 0);
        const Result<SourceDocument> back = readDocument(file(u"back.docx"_s));
        QVERIFY(back);
        const QStringList rows = documentWords(*back).filter(u" | "_s);
        QCOMPARE(rows.first(), u"When | RAG | Who | No. | What will we do? | What happened | Cost centre"_s);
        QVERIFY2(
            rows.contains(u"Mar-26 | A At risk (amber) | Head of Inclusion | 1.1.1 | Write the guide for families | "
                          "The printer is late | A17"_s),
            qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.filter(u"Train the staff"_s).first().endsWith(u"| B4"_s), qPrintable(rows.join(u'\n')));
        // What goes out comes in again as what is there already.
        const Ran again = runWaymark(
            {u"import"_s, file(u"back.docx"_s), u"--into"_s, plan(), u"--month"_s, u"2026-02"_s, u"--rehearse"_s});
        QVERIFY2(again.out.contains(u"0 new, 0 changed,"_s), qPrintable(again.out));
        QVERIFY2(again.out.contains(u" 0 unclear, 0 missing."_s), qPrintable(again.out));
    }

    void withoutADocumentTheLayoutIsPlain()
    {
        write(u"Ref|Action|Due\n1.1.1|Write|Mar-26\n"_s);
        QCOMPARE(import({u"-o"_s, plan()}), 1); // the outcome that is not there is told
        QCOMPARE(runWaymark({u"export"_s, plan(), u"--format"_s, u"json"_s, u"-o"_s, file(u"plan.json"_s)}).code, 0);
        QFile json(file(u"plan.json"_s));
        QVERIFY(json.open(QIODevice::ReadWrite));
        QByteArray bytes = json.readAll();
        QVERIFY(bytes.contains("\"mapping\""));
        json.resize(0);
        json.write(bytes.replace("\"mapping\"", "\"no_mapping\""));
        json.close();
        QCOMPARE(runWaymark({u"import"_s, file(u"plan.json"_s), u"-o"_s, file(u"other.waymark"_s)}).code, 0);
        QCOMPARE(
            runWaymark({u"export"_s, file(u"other.waymark"_s), u"--format"_s, u"docx"_s, u"-o"_s, file(u"o.docx"_s)})
                .code,
            0);
        const Result<SourceDocument> back = readDocument(file(u"o.docx"_s));
        QVERIFY(back);
        QVERIFY(documentWords(*back).contains(
            u"Reference | Outcome or action | Lead | Due | Current due | Status | Progress | Next steps"_s));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString plan() const { return file(u"plan.waymark"_s); }
    void write(QString table)
    {
        QFile source(file(u"source.tsv"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(table.replace(u'|', u'\t').toUtf8());
    }
    [[nodiscard]] int import(const QStringList &options)
    {
        QFile::remove(plan());
        return runWaymark(QStringList{u"import"_s, file(u"source.tsv"_s), u"--month"_s, u"2026-02"_s} + options).code;
    }

    QTemporaryDir m_folder;
};

WAYMARK_TEST(TestExportLayout)
#include "tst_ExportLayout.moc"
