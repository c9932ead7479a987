#include "edit/AccountEdits.h"
#include "edit/AssessmentPaste.h"
#include "edit/BelongingEdits.h"
#include "edit/ChartEdits.h"
#include "edit/EvidenceEdits.h"
#include "edit/FieldEdits.h"
#include "edit/GlossaryEdits.h"
#include "edit/HandOverEdits.h"
#include "edit/JoinedEdits.h"
#include "edit/KpiEdits.h"
#include "edit/LeadEdits.h"
#include "edit/LinkEdits.h"
#include "edit/PeopleEdits.h"
#include "edit/readings/ReadingDetails.h"
#include "edit/readings/ReadingPaste.h"
#include "edit/ReportEdits.h"
#include "edit/RollUpEdits.h"
#include "edit/RoundEdits.h"
#include "edit/RuleEdits.h"
#include "edit/SuccessorPlan.h"
#include "exchange/PlanJsonReader.h"
#include "exchange/reading/PlanImport.h"
#include "exchange/ReadingsCsv.h"
#include "Months.h"
#include "plan/Place.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/Status.h"
#include "plan/words/ActionWords.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "report/json/PlanJsonWriter.h"
#include "SourceTree.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 3, 15);
const QString marker = u"Zebrafinch"_s; // in every text that anybody types

/// Everything that can be done to a plan, done once, with words that are known again wherever they turn up.
class Walk
{
public:
    Walk()
        : m_test(lines())
    {
    }

    void doEverything()
    {
        writeFields();
        people();
        tree();
        assessments();
        kpis();
        charts();
        belongings();
        reports();
        removals();
    }

    [[nodiscard]] TestPlan &test() { return m_test; }
    /// A text that nobody else wrote.
    [[nodiscard]] QString words() { return marker + QString::number(++m_count) + u" was here"_s; }

private:
    static QString lines()
    {
        return TestPlan::defaultLines()
            .replace(u"Head of Inclusion"_s, marker + u" Head"_s)
            .replace(u"Designated Officer"_s, marker + u" Officer"_s);
    }

    [[nodiscard]] const Plan &plan() const { return m_test.plan(); }
    [[nodiscard]] Id id(const char *reference) const { return m_test.id(QString::fromLatin1(reference)); }
    [[nodiscard]] Id person(const QString &name) const { return query::personNamed(plan(), name)->id; }
    [[nodiscard]] Id firstOf(RecordKind kind) const { return plan().living(kind).value(0); }

    void did(const Result<ChangeSet> &set)
    {
        if (!set)
            qFatal("refused: %s", qPrintable(set.error().sentence));
        const auto outcome = m_test.document().submit(*set);
        if (!outcome)
            qFatal("%s: %s", qPrintable(set->name.key), qPrintable(outcome.error().sentence));
        if (*outcome != PlanDocument::Outcome::Done)
            qFatal("%s: nothing to do", qPrintable(set->name.key));
    }
    Id added(const Result<edit::Added> &added)
    {
        did(added ? Result<ChangeSet>(added->set) : Result<ChangeSet>(fail(added.error())));
        return added->id;
    }

    /// One action with no reference, whose words stand in for it; and every text of the plan's own record.
    void writeFields()
    {
        did(edit::setField(plan(), fieldOf<&Action::text>(), id("1.1.3"), Value(words())));
        did(edit::setFieldText(plan(), fieldOf<&Action::note>(), id("1.1.3"), words()));
        did(edit::restore(plan(), fieldOf<&Action::note>(), id("1.1.3"), Value()));
        for (const char *reference : {"1.1.3", "2.1"}) {
            const query::Place place = *query::findByReference(plan(), QString::fromLatin1(reference));
            did(edit::setField(plan(), *findField(place.kind, u"text"_s), place.id, Value(words())));
            did(edit::setField(plan(), *findField(place.kind, u"ref"_s), place.id, {}));
            did(edit::setField(plan(), *findField(place.kind, u"note"_s), place.id, Value(words())));
            m_nameless = m_nameless.isNull() ? place.id : m_nameless;
        }
        did(edit::setField(plan(), fieldOf<&PlanInfo::title>(), plan().id(), Value(words())));
    }

    void people()
    {
        const Id rowan = added(edit::addPerson(plan(), marker + u" Rowan"_s, m_test.ids()));
        const Id birch = added(edit::renamePerson(plan(), rowan, marker + u" Birch"_s, m_test.ids()));
        const Id head = person(marker + u" Head"_s);
        const Id officer = person(marker + u" Officer"_s);
        did(edit::setLeads(
            plan(), RecordKind::Action, m_nameless, {marker + u" Birch"_s, marker + u" Willow"_s, marker + u" Ash"_s}));
        did(edit::setAccountable(plan(), RecordKind::Action, m_nameless, birch));
        did(edit::agreeHandOver(plan(), head, officer, theDay));
        did(edit::withdrawHandOver(plan(), firstOf(RecordKind::HandOver)));
        did(edit::giveActions(plan(), head, officer, theDay));
        did(edit::mergePeople(plan(), birch, {person(marker + u" Willow"_s), person(marker + u" Ash"_s)}));
        did(edit::removePerson(plan(), added(edit::addPerson(plan(), marker + u" Lime"_s, m_test.ids()))));
    }

    void tree()
    {
        const Id priority = added(edit::addPriority(plan(), id("1"), m_test.ids()));
        const Id outcome = added(edit::addOutcome(plan(), priority, {}, m_test.ids()));
        const Id action = added(edit::addAction(plan(), outcome, {}, m_test.ids()));
        did(edit::moveBy(plan(), {RecordKind::Action, m_nameless}, -1));
        did(edit::moveTo(plan(), {RecordKind::Action, m_nameless}, outcome));
        did(edit::startAfter(plan(), m_nameless, action));
        did(edit::removeLink(plan(), RecordKind::Predecessor, firstOf(RecordKind::Predecessor)));
        did(edit::serveKpi(plan(), m_nameless, firstOf(RecordKind::Kpi)));
        did(edit::removeLink(plan(), RecordKind::KpiLink, firstOf(RecordKind::KpiLink)));
        did(edit::explainTerm(plan(), marker + u"s"_s, words()));
        did(edit::switchRuleOff(plan(), u"numbering-gap"_s, words(), words()));
        did(edit::switchRuleOn(plan(), u"numbering-gap"_s));
    }

    void assessments()
    {
        edit::AssessmentInput input;
        input.said = words();
        input.by = words();
        did(edit::assess(plan(), m_nameless, march, input));
        input.next = words();
        did(edit::assessAll(plan(), {m_nameless, id("1.1.1")}, march, input));
        input.next = words();
        did(edit::joined(plan(), {*edit::assess(plan(), m_nameless, march, input)}, {u"assessment"_s, {}}));
        did(edit::giveStatus(plan(), {m_nameless}, march, Status::AtRisk, words()));
        did(edit::pasteAssessments(plan(), {id("1.1.2")}, march, edit::AssessmentColumn::Said, {{words()}}, {}));
        did(edit::writeAssessments(
            plan(), march, {{id("1.1.2"), edit::AssessmentColumn::Next, words()}}, {}, {u"clear"_s, {}}));
        did(edit::closeRound(plan(), plan().id(), march, words(), theDay));
        did(edit::reopenRound(plan(), plan().id(), march));
        const query::Place heading{RecordKind::Priority, id("1")};
        did(edit::decideStatus(plan(), heading, march, {Status::Missed, words(), words()}));
        did(edit::withdrawDecision(plan(), heading, march));
        did(edit::setRollUpRule(plan(), RollUpRule::Share, 60));
        did(edit::setAccountText(plan(), heading, march, *edit::accountFields().front(), words()));
        Narrative draft;
        draft.owner = heading.id;
        draft.month = march;
        draft.done = words();
        did(edit::fillAccount(plan(), draft));
    }

    void kpis()
    {
        const Id kpi = added(addedKpi());
        const Field &note = fieldOf<&Reading::note>();
        const Month january(2026, 1);
        did(edit::setField(plan(), fieldOf<&Kpi::code>(), kpi, Value(words())));
        did(edit::setBaseline(plan(), kpi, words()));
        did(edit::setTarget(plan(), kpi, 6, u"50 "_s + marker));
        did(edit::setReading(plan(), kpi, january, *edit::readingFromText(u"41"_s, Unit::Percent)));
        did(edit::setReadingValue(plan(), kpi, january, u"42"_s, theDay));
        did(edit::setReadingShare(plan(), kpi, january, u"12/29"_s, theDay));
        did(edit::setReadingMark(plan(), kpi, january, fieldOf<&Reading::provisional>(), true, theDay));
        did(edit::setReadingWords(plan(), kpi, january, note, words()));
        did(edit::removeReading(plan(), kpi, january));
        const edit::ReadingArea area{{kpi}, {january, january.plus(1)}, 0, 0};
        const Result<edit::PastedReadings> pasted = edit::pasteReadings(plan(), area, {{u"1"_s, u"2"_s}}, theDay);
        did(pasted ? Result<ChangeSet>(pasted->set) : Result<ChangeSet>(fail(pasted.error())));
        did(edit::removeReadings(plan(), {{kpi, january}, {kpi, january.plus(1)}}));
        const QByteArray csv = "kpi,period,value,note\n1.1a,2026-01,44," + words().toUtf8() + '\n';
        did(readReadings(plan(), marker + u".csv"_s, csv, theDay)->set);
        m_kpi = kpi;
    }
    Result<edit::Added> addedKpi()
    {
        Result<ChangeSet> set = edit::addKpi(plan(), id("1.1"), words(), m_test.ids());
        return edit::Added{*set, set->changes.first().record};
    }

    void charts()
    {
        did(edit::recalculateFrom(plan(), m_kpi, march, {}, words(), words()));
        did(edit::removeFromChart(plan(), RecordKind::Recalculation, firstOf(RecordKind::Recalculation)));
        for (const Id &owner : {m_kpi, plan().id()}) {
            did(edit::annotate(plan(), owner, theDay, words(), m_test.ids()));
            did(edit::removeFromChart(plan(), RecordKind::Annotation, firstOf(RecordKind::Annotation)));
        }
    }

    void belongings()
    {
        for (const RecordKind kind :
            {RecordKind::Risk, RecordKind::Evidence, RecordKind::Decision, RecordKind::Quotation}) {
            const Id one = added(edit::addBelonging(plan(), kind, {RecordKind::Action, m_nameless}, m_test.ids()));
            for (const Field &field : kindInfo(kind).fields) {
                const bool isText = field.valueKind == ValueKind::Text || field.valueKind == ValueKind::LongText;
                if (isText && field.role == FieldRole::Plain)
                    did(edit::setField(plan(), field, one, Value(words())));
            }
            if (kind == RecordKind::Evidence) {
                did(edit::keepCopy(plan(), one, QString(64, u'a'), u"/folder/"_s + marker + u".csv"_s));
                did(edit::dropCopy(plan(), one));
            }
            did(edit::removeBelonging(plan(), kind, one));
        }
    }

    void reports()
    {
        for (const Id &scope : {Id(), id("1")})
            did(edit::setReportText(plan(), scope, march, *edit::reportTextFields().front(), words()));
        edit::ReportToIssue report;
        report.kind = ReportKind::OnePage;
        report.kindId = u"one-page"_s;
        report.from = report.to = march;
        report.version = words();
        report.author = words();
        report.on = theDay;
        report.files = {{marker + u".pdf"_s, QString(64, u'a')}};
        did(edit::issueReport(plan(), report, m_test.ids()));
    }

    void removals()
    {
        did(edit::remove(plan(), {RecordKind::Action, m_nameless}));
        did(edit::removeAll(plan(), {{RecordKind::Action, id("1.1.1")}, {RecordKind::Outcome, id("1.2")}}));
    }

    TestPlan m_test;
    int m_count = 0;
    Id m_nameless;
    Id m_kpi;
};

/// The bytes of everything that the ledger holds beside the values and the names of those who wrote them.
QByteArray outsideTheValues(const QString &path)
{
    static const QStringList values{u"before"_s, u"after"_s, u"author"_s, u"role"_s};
    QByteArray bytes;
    for (const QString &table : {u"change_set"_s, u"change"_s}) {
        for (const QString &column : askSql(path, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            if (values.contains(column))
                continue;
            for (const QString &value : askSql(path, u"SELECT hex(\"%1\") FROM \"%2\""_s.arg(column, table)))
                bytes += QByteArray::fromHex(value.toLatin1()) + '\n';
        }
    }
    return bytes;
}

void checkLedger(const PlanDocument &document)
{
    const QByteArray bytes = outsideTheValues(document.path());
    QVERIFY(bytes.contains("field:") || bytes.contains("[]")); // it is the ledger that is looked at
    QVERIFY2(!bytes.contains(marker.toUtf8()), bytes.mid(bytes.indexOf(marker.toUtf8()) - 80, 160).constData());
    QVERIFY(!bytes.toLower().contains(marker.toLower().toUtf8()));
    const auto sets = document.latestSets(std::numeric_limits<int>::max());
    QVERIFY(sets);
    for (const ChangeSet &set : *sets) {
        const QString stored = storedArguments(set.name.arguments);
        QCOMPARE(argumentsFromStored(stored), std::optional(set.name.arguments));
        const QString words = setWords(set, document.plan());
        QVERIFY2(words.contains(u' ') && !words.contains(u"record:") && !words.contains(u"%1"), qPrintable(words));
        QVERIFY2(!words.startsWith(set.name.key + u' ') || !set.name.key.contains(u'_'), qPrintable(words));
    }
}

} // namespace

/// What the name of a change set holds, whatever is done to a plan.
class TestEveryEdit : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkLeavesNoEditOut()
    {
        static const QRegularExpression made(u"(?:Result<(?:ChangeSet|Added|PastedReadings)>|ChangeSet) (\\w+)\\("_s);
        const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
        const QString walk = QString::fromUtf8(bytesOf(root + u"/tests/core/edit/tst_EveryEdit.cpp"_s));
        int count = 0;
        for (const SourceFile &file : sourceFiles(root, {u"core/edit"_s}, {u".h"_s})) {
            for (auto match = made.globalMatch(file.lines.join(u'\n')); match.hasNext(); ++count) {
                const QString call = u"edit::"_s + match.next().captured(1) + u'(';
                QVERIFY2(walk.contains(call), qPrintable(call));
            }
        }
        QVERIFY(count > 50);
    }

    void noWordOfThePlanStandsInTheNameOfASet()
    {
        Walk walk;
        walk.doEverything();
        PlanDocument &document = walk.test().document();
        checkLedger(document);
        while (document.canUndo())
            QVERIFY(document.undo());
        checkLedger(document);
        while (document.canRedo())
            QVERIFY(document.redo());
        checkLedger(document);
    }

    void norInThatOfAnImport()
    {
        Walk walk;
        walk.doEverything();
        TestPlan &test = walk.test();
        const QByteArray json = planToJson(test.plan());
        PlanDraft draft;
        draft.source = marker + u".docx"_s;
        draft.title = walk.words();
        const QList<ChangeSet> sets{*planFromJson(json, marker + u".json"_s, test.ids()),
            importAsNewPlan(draft, {}, test.ids()), edit::newPlan({walk.words(), walk.words(), theDay}, test.ids()),
            *edit::successorPlan(test.plan(), {{walk.words(), {}, theDay}, true}, test.ids())};
        for (const ChangeSet &set : sets) {
            const QString path = test.folder() + u"/made%1.waymark"_s.arg(qint64(&set - sets.data()));
            const auto document = PlanDocument::create(path, set, test.context());
            QVERIFY2(document, qPrintable(document ? QString() : document.error().sentence));
            checkLedger(**document);
        }
    }

    void norAmongRandomEdits()
    {
        Dice dice("every edit");
        TestPlan test;
        for (int edits = 0; edits < trials(150); ++edits) {
            const Result<ChangeSet> set = randomEdit(test.plan(), test.ids(), dice);
            if (set && test.document().submit(*set) && dice.oneIn(4))
                QVERIFY(test.document().undo());
        }
        const auto sets = test.document().latestSets(std::numeric_limits<int>::max());
        QVERIFY(sets && sets->size() > trials(150) / 4);
        const QByteArray bytes = outsideTheValues(test.path());
        for (const QString &text : hardTexts()) {
            if (text.size() > 8)
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text.left(40)));
        }
    }
};

WAYMARK_TEST(TestEveryEdit)
#include "tst_EveryEdit.moc"
