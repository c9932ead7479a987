#include "base/FileWriting.h"

#include "FullDisk.h"
#include "System.h"
#include "TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// What each sentence for people must hold, whatever the cause.
void compareSentence(const Error &error, const QString &name)
{
    QVERIFY2(error.sentence.contains(u"“%1” could not be written"_s.arg(name)), qPrintable(error.sentence));
    QVERIFY2(error.sentence.contains(u"what was there before is unchanged"_s), qPrintable(error.sentence));
    QCOMPARE(error.sentence.count(u'.'), 1 + name.count(u'.'));
}

} // namespace

class TestFileWriting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"Report ä.pdf"_s);
    }

    void aNewFileHoldsEveryByte()
    {
        QByteArray data("a\0b\r\nc\xff", 7);
        data += QByteArray(3'000'000, 'x');
        QVERIFY(writeFileSafely(m_path, data));
        QCOMPARE(contentOf(m_path), data);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"Report ä.pdf"_s});
    }

    void anEmptyFileIsWrittenToo()
    {
        QVERIFY(writeFileSafely(m_path, {}));
        QCOMPARE(contentOf(m_path), QByteArray());
    }

    void anOldFileIsReplacedAndKeepsItsPermissions()
    {
        QVERIFY(writeFileSafely(m_path, "a longer old text"));
        const QFileDevice::Permissions owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QVERIFY(QFile::setPermissions(m_path, owner));
        QVERIFY(writeFileSafely(m_path, "new"));
        QCOMPARE(contentOf(m_path), QByteArray("new"));
        if (hasPermissions())
            QCOMPARE(QFile::permissions(m_path), owner);
    }

    void aLinkIsFollowedAndStays()
    {
        if (!hasSymbolicLinks())
            return;
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(writeFileSafely(target, "old"));
        QVERIFY(QFile::link(target, m_path));
        QVERIFY(writeFileSafely(m_path, "new"));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("new"));
    }

    void theLongestNameAFolderTakesIsFine()
    {
        const QString path = m_folder->filePath(QString(255, u'n'));
        QVERIFY(writeFileSafely(path, "text"));
        QCOMPARE(contentOf(path), QByteArray("text"));
    }

    void aPlaceThatIsNoFolderIsNamedAndNothingHappens()
    {
        QVERIFY(writeFileSafely(m_path, "old"));
        for (const QString &path : {m_path + u"/child.pdf"_s, m_folder->filePath(u"none/child.pdf"_s)}) {
            const Result<void> result = writeFileSafely(path, "new");
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Storage);
            compareSentence(result.error(), u"child.pdf"_s);
        }
        QCOMPARE(contentOf(m_path), QByteArray("old"));
    }

    void aFolderOrADeviceIsNeverReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        QCOMPARE(writeFileSafely(m_folder->filePath(u"folder"_s), "new").error().code, ErrorCode::Storage);
        QVERIFY(QFileInfo(m_folder->filePath(u"folder"_s)).isDir());
        if (hasSymbolicLinks()) {
            QVERIFY(QFile::link(deviceThatIsEmpty(), m_path));
            QVERIFY(!writeFileSafely(m_path, "new"));
        }
        QVERIFY(!QFileInfo(deviceThatIsEmpty()).isFile());
    }

    void aFolderThatMayNotBeChangedIsSaidToBeSo()
    {
        if (!hasPermissions())
            return;
        QVERIFY(writeFileSafely(m_path, "old"));
        QVERIFY(QFile::setPermissions(
            m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        Result<void> result;
        {
            const AsNobody nobody;
            result = writeFileSafely(m_path, "new");
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReadOnly);
        compareSentence(result.error(), u"Report ä.pdf"_s);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"Report ä.pdf"_s});
    }

#ifdef WAYMARK_HAS_FULL_DISK
    void aFullDeviceIsSaidToBeFull()
    {
        QFile full(deviceThatIsFull());
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Result<void> result = writeAndSync(full, "some bytes");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
    }

    /// Every size of a file that fits only in part: the old file stays, nothing is left beside it, and the next try
    /// succeeds.
    void aShortWriteLeavesTheOldFileAlone()
    {
        QVERIFY(writeFileSafely(m_path, "the old file"));
        const QByteArray data(100'000, 'n');
        for (const int limit : {0, 1, 4095, 4096, 65'536, 99'999}) {
            Result<void> result;
            {
                const FullDisk full(limit);
                result = writeFileSafely(m_path, data);
            }
            QVERIFY2(!result, qPrintable(QString::number(limit)));
            QCOMPARE(result.error().code, ErrorCode::DiskFull);
            compareSentence(result.error(), u"Report ä.pdf"_s);
            QCOMPARE(contentOf(m_path), QByteArray("the old file"));
            QCOMPARE(filesIn(m_folder->path()), QStringList{u"Report ä.pdf"_s});
        }
        {
            const FullDisk justEnough(100'000);
            QVERIFY(writeFileSafely(m_path, data));
        }
        QCOMPARE(contentOf(m_path), data);
    }
#endif

    void whatIsStagedGoesUnlessItIsMoved()
    {
        QVERIFY(writeFileSafely(m_path, "old"));
        {
            const auto staged = StagedFile::write(m_path, "new");
            QVERIFY(staged);
            QCOMPARE(contentOf(m_path), QByteArray("old"));
            QCOMPARE(filesIn(m_folder->path()).size(), 2);
        }
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"Report ä.pdf"_s});
        {
            const auto staged = StagedFile::write(m_path, "new");
            QVERIFY(staged && (*staged)->moveIntoPlace());
        }
        QCOMPARE(contentOf(m_path), QByteArray("new"));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"Report ä.pdf"_s});
    }

    void aFolderThatGoesMeanwhileIsSaid()
    {
        const QString folder = m_folder->filePath(u"folder"_s);
        QVERIFY(QDir().mkdir(folder));
        const auto staged = StagedFile::write(folder + u"/new.pdf"_s, "new");
        QVERIFY(staged);
        QVERIFY(QDir(folder).removeRecursively());
        const Result<void> moved = (*staged)->moveIntoPlace();
        QVERIFY(!moved);
        compareSentence(moved.error(), u"new.pdf"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

WAYMARK_TEST(TestFileWriting)

#include "tst_FileWriting.moc"
