#include "desk/TypedError.h"
#include "TestMain.h"

using namespace waymark;

class TestTypedError : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherTypingHelpsOnlyWhereTheWordsAreTheTrouble_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isAboutTheWords");
        QTest::newRow("no such value") << ErrorCode::Invalid << true;
        QTest::newRow("a rule would break") << ErrorCode::Refused << true;
        QTest::newRow("the plan moved on beneath it") << ErrorCode::Stale << true;
        QTest::newRow("full disk") << ErrorCode::DiskFull << false;
        QTest::newRow("locked file") << ErrorCode::InUse << false;
        QTest::newRow("no right to write") << ErrorCode::ReadOnly << false;
        QTest::newRow("broken store") << ErrorCode::Storage << false;
        QTest::newRow("damage") << ErrorCode::Damaged << false;
        QTest::newRow("the record is gone") << ErrorCode::NotFound << false;
        QTest::newRow("stopped") << ErrorCode::Cancelled << false;
    }

    void otherTypingHelpsOnlyWhereTheWordsAreTheTrouble()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, isAboutTheWords);
        QCOMPARE(isAboutWhatWasTyped({code, {}, {}}), isAboutTheWords);
    }
};

WAYMARK_TEST(TestTypedError)
#include "tst_TypedError.moc"
