#include "document/PlanDocument.h"
#include "edit/FieldEdits.h"
#include "Fixed.h"
#include "plan/records/Action.h"
#include "plan/records/Redaction.h"
#include "RandomEdits.h"
#include "RawFile.h"
#include "store/PlanStore.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString frozen = QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/data/format-1.waymark"_s;

/// One record of every kind, an edit, its undo, a file that is kept and a wording that was redacted. How the file in
/// tests/data came to be, and is made anew as long as the format is not released:
/// `tst_core_store --run make-frozen-plan tests/data/format-1.waymark`.
int makeFrozenPlan(const QStringList &arguments)
{
    FixedClock clock;
    CountingIds ids;
    QFile::remove(arguments.value(0));
    const auto document =
        PlanDocument::create(arguments.value(0), oneOfEverything(ids), {clock, ids, {u"A. Lead"_s, u"Lead"_s}, {}});
    if (!document)
        return 1;
    const Plan &plan = (*document)->plan();
    const Id action = plan.living(RecordKind::Action).first();
    const Field &text = fieldOf<&Action::text>();
    const Field &note = fieldOf<&Action::note>();
    const bool isMade = (*document)->submit(edit::setFieldText(plan, text, action, u"Write the guide"_s))
        && (*document)->submit(edit::setFieldText(plan, text, action, u"Read the guide"_s)) && (*document)->undo()
        && (*document)->submit(edit::setFieldText(plan, note, action, u"What a family told"_s))
        && (*document)->redact({&note, action, {}, Value(u"What was agreed"_s), u"It named somebody"_s})
        && (*document)->keepFile("what families said of the guide");
    return isMade ? 0 : 2;
}

const ChildProgram registered("make-frozen-plan", &makeFrozenPlan);

} // namespace

/// A plan of format 1 as it was written once opens, is sound and says what it said. Once the format is released this
/// file never changes again.
class TestFrozenPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndVerifies()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"frozen.waymark"_s);
        QVERIFY(QFile::copy(frozen, path));
        const Result<Verification> found = verifyFile(path);
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(found->problems, QStringList());
        QCOMPARE(found->sets, 6);
        const auto store = PlanStore::open(path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        QCOMPARE(bytesOf(path), bytesOf(frozen)); // to look is not to write
    }

    void saysWhatItSaid()
    {
        const auto store = PlanStore::openReadOnly(frozen);
        QVERIFY(store);
        const Plan plan = *(*store)->load();
        for (const KindInfo &info : allKinds())
            QVERIFY2(!plan.living(info.kind).isEmpty(), info.table);
        QCOMPARE(plan.living(RecordKind::Redaction).size(), 2);
        const auto *action = plan.get<Action>(plan.living(RecordKind::Action).first());
        QCOMPARE(action->text, u"Write the guide"_s);
        QCOMPARE(action->note, u"What was agreed"_s);
        QStringList reasons;
        for (const Redaction *redaction : plan.all<Redaction>())
            reasons.append(redaction->reason);
        QVERIFY(reasons.contains(u"It named somebody"_s));
        QVERIFY(!bytesOf(frozen).contains("What a family told"));
        QVERIFY(bytesOf(frozen).contains("Read the guide"));
        const QList<ChangeSet> sets = *(*store)->latestSets(2);
        QCOMPARE(sets.first().kind, SetKind::Redaction);
        QCOMPARE(sets.first().author, (Author{u"A. Lead"_s, u"Lead"_s}));
    }

    void goesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"frozen.waymark"_s);
        QVERIFY(QFile::copy(frozen, path));
        FixedClock clock;
        RandomIds ids;
        const auto document = PlanDocument::open(path, {clock, ids, {u"B. Lead"_s, {}}, {}});
        QVERIFY(document);
        const Plan &plan = (*document)->plan();
        QVERIFY((*document)->submit(edit::setFieldText(
            plan, fieldOf<&Action::text>(), plan.living(RecordKind::Action).first(), u"Another text"_s)));
        QCOMPARE(verifyFile(path)->problems, QStringList());
    }
};

WAYMARK_TEST(TestFrozenPlan)
#include "tst_FrozenPlan.moc"
