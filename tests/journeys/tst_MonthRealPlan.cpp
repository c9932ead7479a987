#include "AnsweredPrompts.h"
#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/reading/PlanReading.h"
#include "FieldFinder.h"
#include "Fixed.h"
#include "frame/Commands.h"
#include "frame/GroupMenu.h"
#include "Keys.h"
#include "MainWindow.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/RoundQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "settings/Settings.h"
#include "store/Verification.h"
#include "support/table/CellTable.h"
#include "TestMain.h"
#include "views/month/MonthView.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const Month imported(2023, 3);

class MonthDesk
{
public:
    MonthDesk()
        : m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_settings(m_store)
    {
        m_settings.setAuthor({u"B. Lead"_s, u"Lead"_s});
        const Result<SourceDocument> source =
            readDocument(QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/plan-assessed.docx"_s);
        const Result<PlanDraft> draft = source ? readPlan({*source}) : Result<PlanDraft>(fail(source.error()));
        if (!draft)
            qFatal("%s", qPrintable(draft.error().sentence));
        const ImportChoices choices{u"Real"_s, QDate(2023, 1, 1), imported};
        path = m_folder.filePath(u"real.waymark"_s);
        if (!PlanDocument::create(
                path, importAsNewPlan(*draft, choices, m_ids), {m_clock, m_ids, {u"Import"_s, {}}, {}}))
            qFatal("no plan");
        window = std::make_unique<MainWindow>(m_settings, m_clock, m_ids, m_prompts);
        window->resize(1280, 800);
        activate(*window);
    }

    template <typename T> [[nodiscard]] T &part() { return *window->findChild<T *>(); }
    [[nodiscard]] const Plan &plan() { return window->document()->plan(); }

private:
    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    ClockOn m_clock{QDate(2023, 4, 20)};
    CountingIds m_ids;
    AnsweredPrompts m_prompts;

public:
    QString path;
    std::unique_ptr<MainWindow> window;
};

/// What every action was in a month, and whether it was corrected since.
QStringList monthOf(const Plan &plan, Month month)
{
    QStringList lines;
    for (const Id &owner : query::roundOwners(plan)) {
        for (const Action *action : query::actionsOfOwner(plan, owner)) {
            const Assessment *found = query::assessment(plan, action->id, month);
            lines.append(u"%1 %2 %3"_s.arg(action->ref, statusText(found ? found->status : Status::NotAssessed),
                found && found->correctedOn.isValid() ? u"corrected"_s : QString()));
        }
    }
    return lines;
}

} // namespace

/// The fastest honest month: every action of the real plan assessed by keyboard, group by group, and each group closed.
class TestMonthRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeMonthByKeyboard()
    {
        MonthDesk desk;
        QVERIFY(desk.window->openPlan(desk.path));
        QCOMPARE(desk.plan().living(RecordKind::Assessment).size(), 153);
        const QStringList march = monthOf(desk.plan(), imported);
        press(Qt::Key_2, Qt::ControlModifier);
        auto &view = desk.part<MonthView>();
        auto &groups = desk.part<GroupMenu>();
        QCOMPARE(groups.actions().size(), 6); // all of them, and each
        int assessed = 0;
        int keys = 0;
        for (int group = 1; group < 6; ++group) {
            groups.actions().at(group)->trigger();
            view.takeKeyboard();
            auto &table = *view.findChild<CellTable *>();
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                press(row % 7 == 0 ? Qt::Key_3 : row % 3 == 0 ? Qt::Key_0 : Qt::Key_2);
                press(Qt::Key_Return);
                ++keys;
                ++assessed;
            }
            QVERIFY(says(view, u"%1 of %1 assessed"_s.arg(table.model()->rowCount())));
            const Id owner = query::roundOwners(desk.plan()).at(group - 1);
            for (int click = 0; click < 2 && !query::closedRound(desk.plan(), owner, imported.plus(1)); ++click)
                button(view, u"C&lose April 2023"_s)->click(); // once more over what contradicts itself
        }
        QVERIFY2(keys <= assessed * 60 / 44, "a key beside each status is enough");
        const Month april = imported.plus(1);
        for (const Id &owner : query::roundOwners(desk.plan()))
            QVERIFY(query::closedRound(desk.plan(), owner, april));
        // What was signed off in March is in no later round.
        QCOMPARE(assessed + march.filter(u"signed off"_s).size(), 153);
        QCOMPARE(monthOf(desk.plan(), imported), march); // the past is as it was
        desk.window->closePlan();
        const Result<Verification> found = verifyFile(desk.path);
        QVERIFY(found);
        QCOMPARE(found->problems, QStringList());
    }
};

WAYMARK_TEST(TestMonthRealPlan)
#include "tst_MonthRealPlan.moc"
