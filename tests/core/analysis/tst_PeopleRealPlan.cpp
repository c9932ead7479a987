#include "analysis/People.h"
#include "analysis/Spelling.h"

#include "document/PlanDocument.h"
#include "Fixed.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Person.h"
#include "TestMain.h"

#include <QProcess>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

/// The load and the spellings of a plan of full size.
class TestPeopleRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"plan.waymark"_s);
        QProcess import;
        import.start(QStringLiteral(WAYMARK_PROGRAM),
            {u"import"_s, QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u"/plan.docx"_s, u"-o"_s, path, u"--start"_s,
                u"2023-01-01"_s});
        QVERIFY(import.waitForFinished(120'000));
        QVERIFY(import.exitCode() <= 1); // cells that nobody could read wait
        auto opened = PlanDocument::open(path, {m_clock, m_ids, {u"A. Lead"_s, u"Lead"_s}, {}});
        QVERIFY(opened);
        m_document = std::move(*opened);
    }

    void theFullestMonthAndTheFullestDeskAreFound()
    {
        const PeopleLoads loads = peopleLoads(m_document->plan(), QDate(2023, 1, 15));
        QCOMPARE(loads.whole.open, 153);
        QCOMPARE(fullestMonth(loads.whole).actions, 44);
        const auto most = std::max_element(loads.people.cbegin(), loads.people.cend(),
            [](const PersonLoad &one, const PersonLoad &other) { return one.load.open < other.load.open; });
        int alone = 0;
        const QString name = m_document->plan().get<Person>(most->person)->name;
        for (const Id &action : m_document->plan().living(RecordKind::Action))
            alone += query::leadNames(m_document->plan(), action) == QStringList{name} ? 1 : 0;
        QCOMPARE(alone, 24);
        QCOMPARE(most->load.open, 25); // and one more with somebody else
        QVERIFY(loadBars(loads.whole).size() <= 26);
    }

    void oneNameIsSpeltInTwoWays()
    {
        const Plan &plan = m_document->plan();
        int alike = 0;
        for (const SpellingTwins &twins : spellingTwins(plan)) {
            alike += bareName(plan.get<Person>(twins.first)->name) == bareName(plan.get<Person>(twins.second)->name);
            QVERIFY(twins.first != twins.second);
        }
        QCOMPARE(alike, 1);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    std::unique_ptr<PlanDocument> m_document;
};

WAYMARK_TEST(TestPeopleRealPlan)
#include "tst_PeopleRealPlan.moc"
