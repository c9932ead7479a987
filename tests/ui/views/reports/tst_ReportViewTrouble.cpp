#include "base/Error.h"
#include "FullDisk.h"
#include "issue/ReportIssue.h"
#include "pages/ReportFiles.h"
#include "plan/queries/ReportQueries.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "ReportViewParts.h"
#include "TestMain.h"
#include "views/reports/IssueDialog.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportView.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Reports that cannot be saved, issued or taken out: said in a sentence, and nothing is otherwise than before.
class TestReportViewTrouble : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;
    std::unique_ptr<DeskParts> m_parts;
    std::unique_ptr<ReportView> m_view;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
        m_parts = std::make_unique<DeskParts>(*m_plan);
        m_view = std::make_unique<ReportView>(m_parts->context);
        m_view->resize(1200, 800);
        m_view->show();
        QTRY_VERIFY(m_view->findChild<ReportPreview *>()->pageCount() > 0);
    }

    void cleanup()
    {
        m_view.reset();
        m_plan.reset();
    }

    void whateverStandsInTheWayOfAFileIsOneSentence()
    {
        QSignalSpy failures(&m_parts->notices, &Notices::failed);
        const QString plan = m_plan->document().path();
        const QByteArray before = bytesOf(plan);
        const QString link = m_plan->folder() + u"/link.pdf"_s;
        const QString folder = m_plan->folder() + u"/folder.pdf"_s;
        QVERIFY(QFile::link(plan, link) && QDir().mkdir(folder));
        for (const QString &path : {plan + u"/inside.pdf"_s, link, folder}) {
            m_parts->prompts.path = path;
            button(*m_view, u"Export PDF"_s)->click();
            QCOMPARE(failures.size(), 1);
            const Error error = failures.takeFirst().first().value<Error>();
            QVERIFY2(error.sentence.startsWith(u"“%1” "_s.arg(QFileInfo(path).fileName())), qPrintable(error.sentence));
        }
        QCOMPARE(bytesOf(plan), before);
    }

    void aFullDiskLeavesTheOldFileAndThePlan()
    {
        QSignalSpy failures(&m_parts->notices, &Notices::failed);
        const QString path = m_plan->folder() + u"/out.pdf"_s;
        m_parts->prompts.path = path;
        button(*m_view, u"Export PDF"_s)->click();
        const QByteArray whole = bytesOf(path);
        {
            const FullDisk full(whole.size() - 1);
            button(*m_view, u"Export PDF"_s)->click();
            QCOMPARE(failures.size(), 1);
            QCOMPARE(failures.takeFirst().first().value<Error>().code, ErrorCode::DiskFull);
        }
        QCOMPARE(bytesOf(path), whole);
        {
            const FullDisk full(QFileInfo(m_plan->document().path()).size());
            QTimer::singleShot(
                0, m_view.get(), [] { qobject_cast<IssueDialog *>(QApplication::activeModalWidget())->accept(); });
            button(*m_view, u"Issue"_s)->click();
        }
        QCOMPARE(failures.size(), 1);
        const QString sentence = failures.first().first().value<Error>().sentence;
        QVERIFY2(sentence.contains(u"Nothing was changed"), qPrintable(sentence));
        QVERIFY(query::issuedReports(m_plan->plan()).isEmpty());
        QVERIFY(!says(*m_view, u"Its files are kept"_s));
    }

    void takesOutAllFilesOrNone()
    {
        QSignalSpy failures(&m_parts->notices, &Notices::failed);
        ReportRequest request = m_plan->march();
        request.version = u"1"_s;
        const Result<Id> issued =
            issueReport(m_plan->document(), request, reportFiles({u"csv"_s, u"pdf"_s}), m_plan->ids(), m_plan->clock());
        QVERIFY(issued);
        const QString out = m_plan->folder() + u"/out"_s;
        QVERIFY(QDir().mkdir(out));
        m_parts->prompts.path = out;
        {
            const FullDisk full(60'000); // enough for the CSV
            m_view->sending().takeOut(*issued);
        }
        QCOMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().value<Error>().code, ErrorCode::DiskFull);
        QVERIFY(QDir(out).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        m_view->sending().takeOut(*issued);
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), 2);
    }
};

WAYMARK_TEST(TestReportViewTrouble)
#include "tst_ReportViewTrouble.moc"
