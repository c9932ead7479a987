#include "desk/Notices.h"
#include "TestMain.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestNotices : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureIsToldOnceWithItsWayToTryAgain()
    {
        Notices notices;
        int tries = 0;
        QStringList told;
        connect(&notices, &Notices::failed, this, [&](const Error &error, const std::function<void()> &again) {
            told.append(error.sentence);
            if (again)
                again();
        });
        notices.fail({ErrorCode::DiskFull, u"The disk is full."_s, {}}, [&tries] { ++tries; });
        notices.fail({ErrorCode::InUse, u"The file is in use."_s, {}});
        QCOMPARE(told, (QStringList{u"The disk is full."_s, u"The file is in use."_s}));
        QCOMPARE(tries, 1);
    }

    void thatNothingWasToDoIsNoFailure()
    {
        Notices notices;
        QSignalSpy failed(&notices, &Notices::failed);
        notices.fail({ErrorCode::NothingToDo, u"It is so already."_s, {}});
        QCOMPARE(failed.size(), 0);
    }

    void whatWasDoneIsAnnounced()
    {
        Notices notices;
        QSignalSpy announced(&notices, &Notices::announced);
        notices.announce(u"3 actions found"_s);
        notices.announce({});
        QCOMPARE(announced.size(), 2);
        QCOMPARE(announced.first().first().toString(), u"3 actions found"_s);
        QCOMPARE(announced.last().first().toString(), QString());
    }
};

WAYMARK_TEST(TestNotices)
#include "tst_Notices.moc"
