#include "TestMain.h"

#include "FieldFinder.h"
#include "frame/Commands.h"
#include "frame/files/FileCommands.h"
#include "frame/MessageBar.h"
#include "Keys.h"
#include "MainWindow.h"
#include "models/ReadingsModel.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/records/Reading.h"
#include "store/Verification.h"
#include "views/importing/ImportPreview.h"
#include "views/inspector/InspectorPanel.h"
#include "views/kpis/KpiView.h"
#include "views/kpis/ReadingsPanel.h"
#include "views/plan/PlanTree.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportView.h"
#include "WindowOpened.h"

#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The window of a lead on a new machine.
struct Desk
{
    Desk()
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , window(std::make_unique<MainWindow>(settings, clock, ids, prompts))
    {
        window->resize(1440, 900);
        activate(*window);
    }

    template <typename T> T &part()
    {
        T *found = window->findChild<T *>();
        if (!found)
            qFatal("a part of the window is missing");
        return *found;
    }
    const Plan &plan() { return window->document()->plan(); }
    Id id(const QString &reference) { return query::findByReference(plan(), reference)->id; }
    const Assessment *assessed(const QString &reference)
    {
        return query::assessment(plan(), id(reference), window->round());
    }
    /// Goes to an action as the find box does, with the keyboard on its row.
    void goTo(const QString &reference)
    {
        activate(*window);
        window->showRecord({RecordKind::Action, id(reference)});
        QTRY_VERIFY(part<PlanTree>().hasFocus());
        QTRY_COMPARE(part<PlanTree>().currentPlace().id, id(reference));
    }
    void goTo(const QString &reference, ActionColumn column)
    {
        goTo(reference);
        part<PlanTree>().setCurrentIndex(part<PlanTree>().currentIndex().siblingAtColumn(static_cast<int>(column)));
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 10, 2)};
    CountingIds ids;
    QSettings store;
    Settings settings;
    AnsweredPrompts prompts;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The whole way once, in the real window and by keyboard: a Word plan becomes an edited plan, a chart and a report.
class TestLeadJourney : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWordPlanBecomesAPlan()
    {
        m_desk.prompts.documents = {QStringLiteral(WAYMARK_SOURCE_DIR) + u"/resources/examples/example-plan.docx"_s};
        m_desk.prompts.path = planPath();
        QTimer::singleShot(0, this, [this] { acceptPreview(); });
        m_desk.part<FileCommands>().newFromDocument->trigger();
        QVERIFY(m_previewSeen);
        QVERIFY(m_desk.window->document());
        QCOMPARE(m_desk.plan().children(RecordKind::Priority).size(), 5);
        QCOMPARE(m_desk.plan().living(RecordKind::Outcome).size(), 32);
        QCOMPARE(m_desk.plan().living(RecordKind::Action).size(), 146);
        QCOMPARE(m_desk.plan().children(RecordKind::Kpi).size(), 30);
        QCOMPARE(m_desk.window->round(), m_month); // not all were assessed in it, so it is still open
    }

    void actionsAreCorrectedAndAssessed()
    {
        m_desk.goTo(u"1.1.4"_s, ActionColumn::Status);
        press(Qt::Key_2);
        QCOMPARE(m_desk.assessed(u"1.1.4"_s)->status, Status::OnTarget);
        QCOMPARE(m_desk.assessed(u"1.1.4"_s)->by, u"B. Lead"_s);

        m_desk.goTo(u"1.1.4"_s, ActionColumn::Text);
        press(Qt::Key_F2);
        typeInto(QApplication::focusWidget(), u"Offer a call from a named officer"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk.plan().get<Action>(m_desk.id(u"1.1.4"_s))->text, u"Offer a call from a named officer"_s);
        QTRY_COMPARE(m_desk.part<Commands>().undo->text(), u"Undo: text of 1.1.4"_s);
    }

    void aMissedActionGetsItsNewDeadlineAndReason()
    {
        m_desk.goTo(u"1.1.5"_s, ActionColumn::Status);
        const Due original = m_desk.plan().get<Action>(m_desk.id(u"1.1.5"_s))->due;
        press(Qt::Key_4);
        QVERIFY2(m_desk.part<MessageBar>().words().isEmpty(), qPrintable(m_desk.part<MessageBar>().words()));
        QCOMPARE(m_desk.assessed(u"1.1.5"_s)->status, Status::Missed);
        InspectorPanel &inspector = m_desk.part<InspectorPanel>();
        QWidget *deadline = nullptr;
        QTRY_VERIFY((deadline = named(inspector, u"New deadline"_s)));
        typeInto(deadline, u"December 2026"_s);
        leave(deadline);
        QWidget *reason = named(inspector, u"Why it moves"_s);
        QVERIFY(reason);
        typeInto(reason, u"The board meets a month later."_s);
        leave(reason);
        leave(named(inspector, u"Granted by"_s)); // with it the visit to the deadline ends
        QCOMPARE(m_desk.assessed(u"1.1.5"_s)->newDue.words(), u"Dec 2026"_s);
        QCOMPARE(m_desk.assessed(u"1.1.5"_s)->reason, u"The board meets a month later."_s);
        QCOMPARE(m_desk.plan().get<Action>(m_desk.id(u"1.1.5"_s))->due, original);
    }

    void whatWasDoneIsUndoneAndRedone()
    {
        const Plan before = m_desk.plan();
        const qint64 position = m_desk.window->document()->place().position;
        QVERIFY(m_desk.window->document()->undo());
        QVERIFY(m_desk.window->document()->undo());
        QVERIFY(m_desk.window->document()->redo());
        QVERIFY(m_desk.window->document()->redo());
        QCOMPARE(differences(m_desk.plan(), before), QStringList());
        QCOMPARE(m_desk.window->document()->place().position, position + 4);
    }

    void aReadingIsTypedBesideTheChart()
    {
        const Id kpi = query::findKpi(m_desk.plan(), u"1.1b"_s).value();
        activate(*m_desk.window);
        m_desk.window->showRecord({RecordKind::Kpi, kpi});
        QVERIFY(m_desk.part<KpiView>().isVisible());
        QCOMPARE(m_desk.part<KpiView>().kpi(), kpi);
        QTableView *table = m_desk.part<ReadingsPanel>().findChild<QTableView *>();
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 1));
        const QString period = table->model()->index(table->model()->rowCount() - 1, 0).data().toString();
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"23/29"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk.plan().all<Reading>(kpi).size(), 1);
        const QList<const Reading *> readings = m_desk.plan().all<Reading>(kpi);
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first()->numerator, std::optional(23.0));
        QVERIFY2(period.contains(QString::number(readings.first()->period.year())), qPrintable(period));
    }

    void theReportIsWritten()
    {
        m_desk.part<Commands>().pages[reportsPage]->trigger();
        ReportView &view = m_desk.part<ReportView>();
        QVERIFY(view.isVisible());
        view.setPeriod(m_month, m_month);
        const QString path = m_desk.folder.filePath(u"report.pdf"_s);
        m_desk.prompts.path = path;
        QAbstractButton *exportPdf = nullptr;
        for (QAbstractButton *each : view.findChildren<QAbstractButton *>()) {
            if (QString(each->text()).remove(u'&').startsWith("Export PDF"_L1))
                exportPdf = each;
        }
        QVERIFY(exportPdf);
        QTRY_VERIFY(exportPdf->isEnabled());
        exportPdf->click();
        QVERIFY2(QFile::exists(path), qPrintable(m_desk.part<MessageBar>().words()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void everythingIsThereAfterReopening()
    {
        const Plan before = m_desk.plan();
        m_desk.window.reset();
        m_desk.window = std::make_unique<MainWindow>(m_desk.settings, m_desk.clock, m_desk.ids, m_desk.prompts);
        QVERIFY(m_desk.window->openPlan(planPath()));
        QCOMPARE(differences(m_desk.plan(), before), QStringList());
        m_desk.window.reset();
        const Result<Verification> found = verifyFile(planPath());
        QVERIFY(found);
        QCOMPARE(found->problems, QStringList());
    }

private:
    QString planPath() const { return m_desk.folder.filePath(u"plan.waymark"_s); }

    void acceptPreview()
    {
        auto *preview = qobject_cast<ImportPreview *>(QApplication::activeModalWidget());
        if (!preview) {
            QTimer::singleShot(20, this, [this] { acceptPreview(); });
            return;
        }
        m_previewSeen = says(*preview, u"146"_s);
        m_month = preview->choices().month;
        preview->accept();
    }

    Desk m_desk;
    bool m_previewSeen = false;
    Month m_month; ///< into which the preview offered to write the statuses
};

WAYMARK_TEST(TestLeadJourney)
#include "tst_LeadJourney.moc"
