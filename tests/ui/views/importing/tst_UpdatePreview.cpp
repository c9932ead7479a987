#include "views/importing/UpdatePreview.h"

#include "DeskParts.h"
#include "document/PlanDocument.h"
#include "exchange/reading/PlanImport.h"
#include "FieldFinder.h"
#include "GridText.h"
#include "TestMain.h"
#include "UpdatedPlan.h"

#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The table of the plan as a document, with one text in the place of another.
SourceDocument documentWith(const QString &old, const QString &fresh)
{
    const QString table = UpdatedPlan::defaultTable().replace(old, fresh);
    return documentOf(u"[table 1]\n"_s + QString(table).replace(u'|', u" | "_s), u"plan.csv"_s);
}

struct UpdateShown
{
    explicit UpdateShown(const SourceDocument &document)
        : parts(test.document(), clock, test.ids())
        , preview({document}, EarlierImports(*test.document().setsSince({})), parts.context)
    {
        wake(preview);
    }

    UpdatedPlan test;
    FixedClock clock;
    DeskParts parts;
    UpdatePreview preview;
};

} // namespace

/// Next month's document beside the plan it came from: every change is seen before it is written.
class TestUpdatePreview : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDocumentHasNothingToTake()
    {
        UpdateShown shown(documentWith({}, {}));
        // The statuses of the document are those of last month as long as nobody says otherwise.
        auto *month = named<QComboBox>(shown.preview, u"Statuses and comments are those of"_s);
        month->setCurrentIndex(1);
        QVERIFY(says(shown.preview, u"0 changed, 0 new, 7 the same, 0 unclear, 0 not in it."_s));
        QVERIFY(!button(shown.preview, u"Nothing to take"_s)->isEnabled());
    }

    void whatIsTakenIsWrittenAsOneSet()
    {
        UpdateShown shown(documentWith(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        QVERIFY(says(shown.preview, u"1 changed"_s) || says(shown.preview, u"changed, 0 new"_s));
        const Id action = shown.test.id(u"1.1.1"_s);
        QCOMPARE(shown.test.document().submit(shown.preview.changes()).has_value(), true);
        QCOMPARE(query::assessment(shown.test.plan(), action, {2026, 3})->status, Status::AtRisk);
        QCOMPARE(query::assessment(shown.test.plan(), action, {2026, 3})->said, u"The printer is late"_s);
        QVERIFY(shown.test.document().undo());
        QVERIFY(!query::assessment(shown.test.plan(), action, {2026, 3}));
    }

    void whatWasLeftStaysLeftInAnotherMonth()
    {
        UpdateShown shown(documentWith(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        auto *tree = named<QTreeView>(shown.preview, u"What it would change"_s);
        const qsizetype all = shown.preview.changes().changes.size();
        QAbstractItemModel &model = *tree->model();
        const QModelIndex said = model
                                     .match(model.index(0, 0), Qt::DisplayRole, u"what happened, March 2026"_s, 1,
                                         Qt::MatchExactly | Qt::MatchRecursive)
                                     .value(0);
        QVERIFY(said.isValid());
        QVERIFY(model.setData(said, Qt::Unchecked, Qt::CheckStateRole));
        const qsizetype left = shown.preview.changes().changes.size();
        QVERIFY(left < all);
        auto *month = named<QComboBox>(shown.preview, u"Statuses and comments are those of"_s);
        month->setCurrentIndex(2); // a month before the document's own
        month->setCurrentIndex(0);
        QCOMPARE(shown.preview.changes().changes.size(), left);
    }

    void enterInAListGoesOnAndWritesNothing()
    {
        UpdateShown shown(documentWith(u"On target|Draft is written"_s, u"At risk|The printer is late"_s));
        auto *source = named<QTableView>(shown.preview, u"In the document"_s);
        const int heading = source->model()
                                ->match(source->model()->index(0, 4), Qt::DisplayRole, u"Action"_s, 2, Qt::MatchExactly)
                                .last()
                                .row();
        source->setCurrentIndex(source->model()->index(heading, 4));
        QTest::keyClick(source, Qt::Key_Return);
        QCOMPARE(source->currentIndex().row(), heading + 1);
        auto *tree = named<QTreeView>(shown.preview, u"What it would change"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(shown.preview.isVisible());
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.preview.result(), int(QDialog::Accepted));
    }

    void aRowOfTheDocumentLeadsToItsChangesAndBack()
    {
        UpdateShown shown(documentWith(u"Publish waiting times every month"_s, u"Publish waiting times each month"_s));
        auto *source = named<QTableView>(shown.preview, u"In the document"_s);
        auto *tree = named<QTreeView>(shown.preview, u"What it would change"_s);
        const QModelIndex cell = source->model()
                                     ->match(source->model()->index(0, 4), Qt::DisplayRole,
                                         u"Publish waiting times each month"_s, 1, Qt::MatchExactly)
                                     .value(0);
        QVERIFY(cell.isValid());
        source->setCurrentIndex(cell);
        QCOMPARE(tree->currentIndex().data().toString(), u"action 1.2.1"_s);
        source->setCurrentIndex(source->model()->index(0, 1));
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->currentIndex()));
        QCOMPARE(source->currentIndex().row(), cell.row());
    }
};

WAYMARK_TEST(TestUpdatePreview)
#include "plan/queries/AssessmentQueries.h"
#include "tst_UpdatePreview.moc"
