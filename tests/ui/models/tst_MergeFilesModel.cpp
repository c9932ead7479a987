#include "MergeCopies.h"
#include "models/MergeFilesModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The files of a merge, each with what it brings or why nothing of it is taken.
class TestMergeFilesModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileSaysWhatItBrings()
    {
        MergeCopies copies;
        const int other = copies.addCopy();
        const int idle = copies.addCopy();
        copies.type(other, u"1.1.1"_s, u"text"_s, u"Theirs"_s);
        copies.type(other, u"1.1.2"_s, u"text"_s, u"Theirs too"_s);
        copies.type(0, u"1.1.1"_s, u"text"_s, u"Ours"_s);
        const MergeRehearsal rehearsal = copies.rehearse(0, {other, idle});
        MergeFilesModel model(copies.plan(0), rehearsal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(lineOf(model, 0), u"All files\n2 changes, one question, 0 removals"_s);
        QVERIFY(lineOf(model, 1).contains(u"\n2 changes, one question, 0 removals\n"_s));
        QCOMPARE(lineOf(model, 2).section(u'\n', 1), rehearsal.files().at(1).refusal->sentence);
        QCOMPARE(model.index(0).data(MergeFilesModel::FileRole).toInt(), -1);
        QCOMPARE(model.index(2).data(MergeFilesModel::FileRole).toInt(), 1);
        QVERIFY(!model.index(2).data(MergeFilesModel::RefusedRole).toBool()); // nothing new is no fault
    }

    void whatCannotBeMergedIsAFault()
    {
        MergeCopies copies;
        const Result<MergeRehearsal> rehearsal = copies.at(0).rehearse({copies.folder() + u"/nothing.waymark"_s});
        QVERIFY(rehearsal);
        const MergeFilesModel model(copies.plan(0), *rehearsal);
        QVERIFY(model.index(1).data(MergeFilesModel::RefusedRole).toBool());
    }

private:
    static QString lineOf(const MergeFilesModel &model, int row) { return model.index(row).data().toString(); }
};

WAYMARK_TEST(TestMergeFilesModel)
#include "tst_MergeFilesModel.moc"
