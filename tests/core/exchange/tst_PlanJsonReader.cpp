#include "exchange/PlanJsonReader.h"

#include "plan/PlanRules.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Kpi.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "report/json/PlanJsonWriter.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray example()
{
    return bytesOf(QStringLiteral(WAYMARK_SOURCE_DIR "/resources/examples/example-plan.json"));
}

/// The plan that the JSON gives; the sentence where it gives none.
struct Imported
{
    Plan plan;
    QString sentence;
};

Imported imported(const QByteArray &json)
{
    RandomIds ids;
    const Result<ChangeSet> set = planFromJson(json, u"plan.json"_s, ids);
    if (!set)
        return {{},
            set.error().code == ErrorCode::Unreadable ? set.error().sentence
                                                      : u"another code: "_s + set.error().sentence};
    Imported found;
    found.plan.apply(set->changes);
    const Result<void> checked = checkRules(found.plan, set->changes);
    return checked ? found : Imported{{}, checked.error().sentence};
}

} // namespace

/// The JSON is the whole of the plan: out and in again it is the same, byte for byte.
class TestPlanJsonReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleComesBackByteForByte()
    {
        const Imported first = imported(example());
        QCOMPARE(first.sentence, QString());
        const QByteArray json = planToJson(first.plan);
        const Imported second = imported(json);
        QCOMPARE(second.sentence, QString());
        QCOMPARE(planToJson(second.plan), json);
        QVERIFY(first.plan.living(RecordKind::Action).size() > 5);
    }

    void randomPlansComeBackByteForByte()
    {
        Dice dice("plans to json and back");
        CountingIds ids;
        for (int run = 0; run < 5; ++run) {
            Plan plan;
            plan.apply(oneOfEverything(ids).changes);
            for (int step = 0; step < 150; ++step) {
                const Result<ChangeSet> set = randomEdit(plan, ids, dice);
                if (!set)
                    continue;
                Plan after = plan;
                after.apply(set->changes);
                if (checkRules(after, set->changes))
                    plan = after;
            }
            const QByteArray json = planToJson(plan);
            const Imported again = imported(json);
            QCOMPARE(again.sentence, QString());
            QCOMPARE(planToJson(again.plan), json);
            QCOMPARE(planLines(again.plan), planLines(plan));
        }
    }

    void everyPrefixIsRefusedInASentence()
    {
        const QByteArray whole = planToJson(TestPlan().plan());
        for (qsizetype size = 0; size < whole.trimmed().size(); size += 97) {
            const Imported found = imported(whole.left(size));
            QVERIFY2(
                found.sentence.startsWith(u"“plan.json” cannot be read as a plan: "_s), qPrintable(found.sentence));
            QVERIFY2(!found.sentence.contains(u'\n'), qPrintable(found.sentence));
        }
    }

    void garbledBytesNeverCrash()
    {
        Dice dice("garbled json");
        const QByteArray whole = planToJson(TestPlan().plan());
        for (int trial = 0; trial < 300; ++trial) {
            QByteArray json = whole;
            for (int count = 0; count < 3; ++count)
                json[dice.roll(int(json.size()))] = char(dice.roll(256));
            const Imported found = imported(json);
            QVERIFY(!found.sentence.startsWith(u"another code"_s));
        }
    }

    void whatDoesNotFitIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &json, const QString &why) {
            QTest::newRow(name) << json << why;
        };
        row("a list", "[]", u"it is not an object"_s);
        row("no priorities", R"({"plan": {}})", u"it has no priorities"_s);
        row("priorities of another kind", R"({"priorities": {"a": 1}})", u"it has no priorities"_s);
        row("an entry of another kind", R"({"priorities": [7]})", u"an entry is not an object in priorities 1"_s);
        row("a number for a title", R"({"priorities": [{"title": 7}]})",
            u"“title” holds something else than it should in priorities 1"_s);
        row("no such date", R"({"plan": {"start": "2025-02-30"}, "priorities": []})",
            u"“start” holds something else than it should"_s);
        row("no such status",
            R"({"priorities": [{"outcomes": [{"actions": [{}, {"assessments": [{"month": "2026-01", "status": "grand"}]}]}]}]})",
            u"“status” holds something else than it should in priorities 1 › outcomes 1 › actions 2 › assessments 1"_s);
        row("no such month", R"({"priorities": [], "kpis": [{"ref": "1.1", "readings": [{"period": "2026-13"}]}]})",
            u"“period” holds"_s);
        row("no month", R"({"priorities": [{"outcomes": [{"actions": [{"assessments": [{"status": "at risk"}]}]}]}]})",
            u"an entry has no name"_s);
        row("half a month", R"({"priorities": [], "kpis": [{"ref": "1.1", "targets": [{"months": 2.5}]}]})",
            u"“months” holds"_s);
        row("two of one id",
            R"({"priorities": [{"id": "00000000-0000-4000-8000-000000000001"}, {"id": "00000000-0000-4000-8000-000000000001"}]})",
            u"an entry stands there twice in priorities 2"_s);
        row("two of one month",
            R"({"priorities": [], "kpis": [{"ref": "1.1", "readings": [{"period": "2026-01"}, {"period": "2026-01"}]}]})",
            u"an entry stands there twice in kpis 1 › readings 2"_s);
        row("a lead without a name", R"({"priorities": [{"outcomes": [{"leads": ["A", 7]}]}]})",
            u"a lead has no name"_s);
        row("no such due date",
            R"({"priorities": [{"outcomes": [{"actions": [{"due": {"kind": "day", "value": "2026-02-31"}}]}]}]})",
            u"“due” holds"_s);
        row("a reference to nothing", R"({"priorities": [{"group_id": "00000000-0000-4000-8000-000000000009"}]})",
            u"would point at something"_s);
    }

    void whatDoesNotFitIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);
        const Imported found = imported(json);
        QVERIFY2(found.sentence.contains(why), qPrintable(found.sentence));
    }

    void theShapeOfTheContractIsEnough()
    {
        // No ids, no ranks, no codes: made, in the order of the lists.
        const Imported found = imported(
            R"({"plan": {"title": "Small"}, "priorities": [{"number": "1", "title": "Help", "lead": "Head of Inclusion",
            "reporting": "quarterly", "outcomes": [{"ref": "1.1", "text": "Families know\n- where", "leads": ["A"], "status": "missed", "actions": [
            {"ref": "1.1.2", "text": "First", "leads": ["B", "A"], "due": {"kind": "month", "value": "2023-02", "source": "Feb-23"}},
            {"ref": "1.1.1", "text": "Second", "due": "31 March 2024", "assessments": [{"month": "2023-03", "status": "at risk"}]}]}]}],
            "kpis": [{"ref": "1.1", "text": "One"}, {"ref": "1.1", "code": "1.1a", "text": "Two",
            "readings": [{"period": "2023-03", "value": 12.5, "n": [12, 96]}]}]})");
        QCOMPARE(found.sentence, QString());
        QCOMPARE(planLines(found.plan),
            (QStringList{u"1 Help"_s, u"1.1 Families know\n- where"_s, u"1.1.2 First | Feb-23 | B / A | not assessed"_s,
                u"1.1.1 Second | 31 March 2024 |  | at risk"_s}));
        const Priority *priority = found.plan.all<Priority>().first();
        QCOMPARE(query::groupLead(found.plan, *priority), u"Head of Inclusion"_s);
        QCOMPARE(found.plan.get<DeliveryGroup>(priority->group)->reporting, Rhythm::Quarterly);
        QStringList codes;
        for (const Kpi *kpi : found.plan.all<Kpi>())
            codes.append(kpi->code);
        QCOMPARE(codes, (QStringList{u"1.1b"_s, u"1.1a"_s}));
        const Kpi *two = found.plan.all<Kpi>().last();
        QCOMPARE(two->outcome, found.plan.living(RecordKind::Outcome).first());
        QCOMPARE(found.plan.all<Reading>(two->id).first()->denominator, std::optional(96.0));
    }

    void theOrderOfTheListsHolds()
    {
        const Imported found = imported(
            R"({"priorities": [{"number": "3", "rank": "z"}, {"number": "1", "rank": "a"}, {"number": "2", "rank": "B 0"}]})");
        QCOMPARE(planLines(found.plan), (QStringList{u"3 "_s, u"1 "_s, u"2 "_s}));
    }

    void everythingThatIsSaidStandsInTheJson()
    {
        const TestPlan test;
        const QJsonObject root = QJsonDocument::fromJson(planToJson(test.plan())).object();
        const QJsonObject action = root["priorities"_L1][0]["outcomes"_L1][0]["actions"_L1][1].toObject();
        QCOMPARE(action["ref"_L1].toString(), u"1.1.2"_s);
        QCOMPARE(action["text"_L1].toString(), u"Train the reception teams\n- two sessions\n- one refresher"_s);
        QCOMPARE(action["leads"_L1].toArray(), QJsonArray({u"Designated Officer"_s, u"Head of Inclusion"_s}));
        QCOMPARE(action["status"_L1].toString(), u"not assessed"_s);
        QCOMPARE(action["due"_L1].toObject(),
            QJsonObject({{u"kind"_s, u"month"_s}, {u"value"_s, u"2026-03"_s}, {u"source"_s, u"Mar-26"_s}}));
        QCOMPARE(action["due_now"_L1], action["due"_L1]);
        QCOMPARE(root["kpis"_L1][0]["targets"_L1][2]["value"_L1].toDouble(), 80.0);
        QVERIFY(root["kpis"_L1][1]["baseline"_L1].isNull());
    }
};

WAYMARK_TEST(TestPlanJsonReader)
#include "tst_PlanJsonReader.moc"
