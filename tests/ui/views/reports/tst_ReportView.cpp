#include "edit/AssessmentEdits.h"
#include "issue/ReportSource.h"
#include "PdfChecker.h"
#include "plan/queries/ReportQueries.h"
#include "RawFile.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "ReportViewParts.h"
#include "support/form/FieldBox.h"
#include "TestMain.h"
#include "views/reports/AttachChoice.h"
#include "views/reports/IssueDialog.h"
#include "views/reports/PartChoices.h"
#include "views/reports/QuestionList.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportTexts.h"
#include "views/reports/ReportView.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestReportView : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ReportPlan> m_plan;
    std::unique_ptr<DeskParts> m_parts;
    std::unique_ptr<ReportView> m_view;
    ReportPreview *m_preview = nullptr;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_plan = std::make_unique<ReportPlan>();
        m_parts = std::make_unique<DeskParts>(*m_plan);
        m_view = std::make_unique<ReportView>(m_parts->context);
        m_view->resize(1200, 800);
        m_view->show();
        m_preview = m_view->findChild<ReportPreview *>();
        QTRY_VERIFY(m_preview->pageCount() > 0);
    }

    void cleanup()
    {
        m_view.reset();
        m_plan.reset();
    }

    void offersTheLastAssessedMonthOfTheWholePlan()
    {
        const ReportRequest request = m_view->request();
        QVERIFY(request.scope.isWholePlan());
        QCOMPARE(request.from, Month(2026, 3));
        QCOMPARE(request.to, Month(2026, 3));
        QCOMPARE(request.author, u"A. Lead"_s);
        QVERIFY(request.draft);
    }

    void aPeriodNeverRunsBackwards()
    {
        QComboBox *from = m_view->findChildren<QComboBox *>().at(2);
        QComboBox *to = m_view->findChildren<QComboBox *>().at(3);
        from->setCurrentIndex(from->findData(u"2026-01"_s));
        QCOMPARE(m_view->request().from, Month(2026, 1));
        QCOMPARE(m_view->request().to, Month(2026, 3));
        to->setCurrentIndex(to->findData(u"2025-12"_s));
        QCOMPARE(m_view->request().from, Month(2025, 12));
    }

    void thePagesFollowTheChoiceAndThePlan()
    {
        const int whole = m_preview->pageCount();
        m_view->setScope(m_plan->id(u"2"_s));
        QTRY_VERIFY(m_preview->pageCount() < whole);
        m_view->setKind(ReportKind::Plan); // as long as what it says
        QTRY_VERIFY(m_preview->pageCount() > 0);
        const int part = m_preview->pageCount();
        edit::AssessmentInput input;
        input.status = Status::AtRisk;
        input.said = QString(6000, u'x').replace(u"xxxxxx"_s, u"words "_s);
        QVERIFY(
            m_plan->document().submit(edit::assess(m_plan->plan(), m_plan->id(u"2.1.10"_s), Month(2026, 3), input)));
        QTRY_VERIFY(m_preview->pageCount() > part);
        QCOMPARE(m_view->request().scope.id(), m_plan->id(u"2"_s));
    }

    void exportsWhatIsShownAndSaysWhere()
    {
        const QString path = m_plan->folder() + u"/out"_s;
        m_parts->prompts.path = path;
        button(*m_view, u"Export PDF"_s)->click();
        QVERIFY(QFile::exists(path + u".pdf"_s));
        QVERIFY(says(*m_view, path + u".pdf"_s));
        for (QAction *form : button(*m_view, u"Export as"_s)->menu()->actions()) {
            if (form->text().startsWith(u"HTML"))
                form->trigger();
        }
        QVERIFY(QFile::exists(path + u".html"_s));
        QCOMPARE(m_parts->prompts.asked,
            (QStringList{u"highlight-report-2026-03.pdf"_s, u"highlight-report-2026-03.html"_s}));
    }

    void thePlanIsAttachedOnlyWhereSomebodySaysSo()
    {
        auto &box = *m_view->findChild<AttachChoice *>()->findChild<QCheckBox *>();
        QVERIFY(box.isEnabled() && !box.isChecked());
        QVERIFY(says(*m_view, u"Whoever gets the PDF can then read the whole plan with its history."_s));
        QVERIFY(!m_view->request().attachesPlan);
        const QString path = m_plan->folder() + u"/out.pdf"_s;
        m_parts->prompts.path = path;
        button(*m_view, u"Export PDF"_s)->click();
        QCOMPARE(attachedNames(bytesOf(path)), QStringList());
        box.click();
        QVERIFY(m_view->request().attachesPlan);
        button(*m_view, u"Export PDF"_s)->click();
        QCOMPARE(attachedNames(bytesOf(path)), QStringList{u"test.waymark"_s});
        QVERIFY(says(*m_view, u"Saved as %1, with the whole plan attached"_s.arg(path)));
        m_view->setKind(ReportKind::Exceptions);
        QVERIFY(box.isEnabled() && !box.isChecked());
        box.click();
        m_view->setKind(ReportKind::Public);
        QVERIFY(!box.isEnabled() && !box.isChecked() && !m_view->request().attachesPlan);
        QVERIFY(says(*m_view, u"A public report never has the plan in it."_s));
        m_view->setKind(ReportKind::Exceptions);
        QVERIFY(box.isEnabled() && !box.isChecked());
    }

    void theKeyboardComesByTheChoiceBeforeTheButtons()
    {
        auto &box = *m_view->findChild<AttachChoice *>()->findChild<QCheckBox *>();
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(m_view->request().attachesPlan);
        QTest::keyClick(&box, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(*m_view, u"Export PDF"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QTest::keyClick(&box, Qt::Key_Backtab);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // the author
    }

    void whoIssuesThePlanAlongIsToldOnceMore()
    {
        m_view->findChild<AttachChoice *>()->findChild<QCheckBox *>()->click();
        QTimer::singleShot(0, m_view.get(), [] {
            auto *dialog = qobject_cast<IssueDialog *>(QApplication::activeModalWidget());
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            const auto told = std::find_if(labels.cbegin(), labels.cend(),
                [](const QLabel *label) { return label->text().startsWith(u"This plan is attached to the PDF"); });
            QVERIFY(told != labels.cend() && (*told)->isVisible());
            QCheckBox *pdf = dialog->findChildren<QCheckBox *>().first();
            pdf->click();
            QVERIFY(!(*told)->isVisible());
            pdf->click();
            QVERIFY((*told)->isVisible());
            dialog->accept();
        });
        button(*m_view, u"Issue"_s)->click();
        const IssuedReport *issued = query::issuedReports(m_plan->plan()).first();
        const IssuedFile *file = m_plan->plan().all<IssuedFile>(issued->id).first();
        QCOMPARE(attachedNames(*m_plan->document().keptFile(file->digest)), QStringList{u"test.waymark"_s});
        QVERIFY(!m_view->findChild<AttachChoice *>()->isEnabled()); // what went out is past choosing
    }

    void filesThatAreKeptElsewhereAreSaid()
    {
        QTimer::singleShot(
            0, m_view.get(), [] { qobject_cast<IssueDialog *>(QApplication::activeModalWidget())->accept(); });
        button(*m_view, u"Issue"_s)->click();
        QCOMPARE(runSql(m_plan->document().path(), {u"DELETE FROM kept_file"_s}), QString());
        button(*m_view, u"Show again"_s)->click();
        QVERIFY(says(*m_view, u"This copy of the plan does not hold “highlight-report-2026-03-v1.pdf”"_s));
        QSignalSpy failures(&m_parts->notices, &Notices::failed);
        m_parts->prompts.path = m_plan->folder();
        button(*m_view, u"Take out files"_s)->click();
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures.first().first().value<Error>().sentence.startsWith(u"That file is not kept in"_s));
        QVERIFY(!QFile::exists(m_plan->folder() + u"/highlight-report-2026-03-v1.pdf"_s));
    }

    void theKindsPartsAreLeftOutOneByOne()
    {
        m_view->setKind(ReportKind::Exceptions);
        const int whole = m_preview->pageCount();
        QCOMPARE(m_view->request().kind, ReportKind::Exceptions);
        auto &parts = *m_view->findChild<PartChoices *>();
        for (QCheckBox *box : parts.findChildren<QCheckBox *>()) {
            if (box->text() == u"Risks" || box->text() == u"KPIs")
                box->click();
        }
        QCOMPARE(m_view->request().without, (QList<ReportPart>{ReportPart::Kpis, ReportPart::Risks}));
        QTRY_VERIFY(m_preview->pageCount() < whole);
        m_view->setKind(ReportKind::Plan);
        QCOMPARE(m_view->request().without, QList<ReportPart>()); // of that kind nothing was left out
        m_view->setKind(ReportKind::Exceptions);
        QCOMPARE(m_view->request().without.size(), 2);
    }

    void wordsAreWrittenInPlaceAndPrinted()
    {
        auto &texts = *m_view->findChild<ReportTexts *>();
        FieldBox *reason = texts.findChild<FieldBox *>();
        reason->type(u"Two posts are vacant."_s);
        QVERIFY(m_view->save());
        QCOMPARE(query::reportText(m_plan->plan(), {}, Month(2026, 3))->reason, u"Two posts are vacant."_s);
        QVERIFY(reportText(*draftReport(m_plan->document(), m_view->request(), m_plan->clock()))
                    .contains(u"Two posts are vacant (1 of 6 missed, 1 at risk)"_s));
        m_view->setPeriod(Month(2026, 2), Month(2026, 2));
        QCOMPARE(reason->text(), QString());
    }

    void questionsLeadToWhatTheyAreAbout()
    {
        auto &questions = *m_view->findChild<QuestionList *>();
        auto &list = *questions.findChild<QListWidget *>();
        QTRY_VERIFY(questions.count() > 0);
        QSignalSpy places(m_view.get(), &ReportView::placeRequested);
        int missing = -1;
        int silent = -1;
        for (int row = 0; row < list.count(); ++row) {
            missing = list.item(row)->text().contains(u"no words say why") ? row : missing;
            silent = list.item(row)->text().startsWith(u"1.1.2 ") ? row : silent;
        }
        list.setCurrentRow(missing);
        button(*m_view, u"Go there"_s)->click();
        QVERIFY(m_view->findChild<ReportTexts *>()->isAncestorOf(QApplication::focusWidget()));
        list.setCurrentRow(silent);
        button(*m_view, u"Go there"_s)->click();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().first().value<query::Place>().id, m_plan->id(u"1.1.2"_s));
    }

    void questionsStandUnderHeadingsThatAreNoQuestions()
    {
        auto &questions = *m_view->findChild<QuestionList *>();
        auto &list = *questions.findChild<QListWidget *>();
        QTRY_VERIFY(questions.count() > 0);
        QVERIFY(list.count() > questions.count());
        QStringList headings;
        for (int row = 0; row < list.count(); ++row) {
            if (!(list.item(row)->flags() & Qt::ItemIsSelectable))
                headings.append(list.item(row)->text());
        }
        QCOMPARE(headings, QStringList({u"What is missing"_s, u"Abbreviations"_s}));
        QCOMPARE(list.currentRow(), 1);
        list.setCurrentRow(0);
        QVERIFY(button(*m_view, u"Go there"_s)->isHidden());
        // What is told, not asked, does not count.
        ReportQuestion told;
        told.kind = QuestionKind::Hidden;
        questions.show({told});
        QCOMPARE(questions.count(), 0);
        QCOMPARE(list.count(), 2);
    }

    void anAbbreviationIsExplainedWhereItIsAsked()
    {
        auto &questions = *m_view->findChild<QuestionList *>();
        auto &list = *questions.findChild<QListWidget *>();
        QTRY_VERIFY(questions.count() > 0);
        int row = 0;
        QLineEdit *meaning = questions.findChild<QLineEdit *>();
        while (row < list.count() && meaning->isHidden())
            list.setCurrentRow(row++);
        QVERIFY2(!meaning->isHidden(), "no abbreviation was asked for");
        const int before = questions.count();
        const qsizetype terms = m_plan->plan().living(RecordKind::GlossaryTerm).size();
        meaning->setText(u"what it stands for"_s);
        QTest::keyClick(meaning, Qt::Key_Return);
        QCOMPARE(m_plan->plan().living(RecordKind::GlossaryTerm).size(), terms + 1);
        QTRY_COMPARE(questions.count(), before - 1);
    }

    void whatGoesOutIsKeptAndShownAgain()
    {
        QTimer::singleShot(0, m_view.get(), [] {
            auto *dialog = qobject_cast<IssueDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->version(), u"1"_s);
            dialog->accept();
        });
        button(*m_view, u"Issue"_s)->click();
        const QList<const IssuedReport *> issued = query::issuedReports(m_plan->plan());
        QCOMPARE(issued.size(), 1);
        QVERIFY(says(*m_view, u"it says the same"_s));
        QVERIFY(!button(*m_view, u"Export PDF"_s)->isEnabled() || m_preview->pageCount() > 0);
        m_parts->prompts.path = m_plan->folder();
        button(*m_view, u"Take out files"_s)->click();
        QVERIFY(QFile::exists(m_plan->folder() + u"/highlight-report-2026-03-v1.pdf"_s));
        button(*m_view, u"Back to the draft"_s)->click();
        QTRY_VERIFY(button(*m_view, u"Export PDF"_s)->isEnabled());
        QVERIFY(m_plan->document().undo());
        QVERIFY(query::issuedReports(m_plan->plan()).isEmpty());
    }

    void aFailureIsHandedOnAndNothingIsClaimed()
    {
        QSignalSpy failures(&m_parts->notices, &Notices::failed);
        m_parts->prompts.path = m_plan->folder() + u"/none/out.pdf"_s;
        button(*m_view, u"Export PDF"_s)->click();
        QCOMPARE(failures.size(), 1);
        QVERIFY(!says(*m_view, u"Saved"_s));
        m_parts->prompts.path = QString();
        button(*m_view, u"Export PDF"_s)->click();
        QCOMPARE(failures.size(), 1);
    }

    void printsThePagesThatAreShown()
    {
        QBuffer file;
        QVERIFY(file.open(QIODevice::ReadWrite));
        {
            QPdfWriter printer(&file);
            printer.setPageOrientation(QPageLayout::Landscape);
            m_view->paintPages(printer);
        }
        file.seek(0);
        QCOMPARE(int(file.readAll().count("/Type /Page\n")), m_preview->pageCount());
    }

    void isTurnedByKeys()
    {
        m_preview->setFocus();
        QTest::keyClick(m_preview, Qt::Key_End);
        QCOMPARE(m_preview->currentPage(), m_preview->pageCount() - 1);
        QTest::keyClick(m_preview, Qt::Key_Home);
        QCOMPARE(m_preview->currentPage(), 0);
        QTest::keyClick(m_preview, Qt::Key_PageDown);
        QCOMPARE(m_preview->currentPage(), 1);
        QVERIFY(m_preview->accessibleDescription().startsWith(u"Page 2 of"_s));
    }

    void everythingHasAName()
    {
        for (QWidget *widget : m_view->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

WAYMARK_TEST(TestReportView)
#include "tst_ReportView.moc"
