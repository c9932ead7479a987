#include "base/Platform.h"

#include "System.h"
#include "TestMain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Never done by itself.
const ChildProgram spinning("spin", [](const QStringList &) {
    volatile quint64 turns = 0;
    while (true)
        turns = turns + 1;
    return 0;
});

/// Wants 600 MB.
const ChildProgram hungry("hunger", [](const QStringList &) {
    QByteArray all(600'000'000, 'x');
    QTextStream(stdout) << all.size();
    return 0;
});

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// More than any program wants, and than the sanitizers set aside for themselves.
constexpr qint64 ampleMemory = 100'000'000'000'000;

bool runsToItsEnd(const QString &program, const platform::Limits &limits)
{
    QProcess process;
    platform::startLimited(process, QCoreApplication::applicationFilePath(), {u"--run"_s, program}, limits);
    const bool isOver = process.waitForFinished(30'000);
    process.kill();
    process.waitForFinished();
    return isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class TestPlatform : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void whatTheSystemSaysBecomesACode()
    {
        QCOMPARE(platform::codeOf({}), ErrorCode::Storage);
        platform::clearLastError();
        QCOMPARE(platform::lastError().value(), 0);
        const std::error_code missing = platform::moveOver(path(u"none"_s), path(u"other"_s));
        QVERIFY(missing);
        QCOMPARE(platform::codeOf(missing), ErrorCode::Storage);
        QVERIFY(!missing.message().empty());
    }

    void aClosedFolderIsToldFromAFullDisk()
    {
        if (!hasPermissions())
            return;
        writeText(path(u"a"_s), "text");
        const QFile::Permissions before = QFile::permissions(m_folder->path());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
        std::error_code error;
        {
            const AsNobody nobody;
            error = platform::moveOver(path(u"a"_s), path(u"b"_s));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), before));
        QCOMPARE(platform::codeOf(error), ErrorCode::ReadOnly);
    }

    void aFileIsMovedOverAnotherWhateverItsName()
    {
        const QString to = path(u"Bericht über Ἀθῆναι %1 & Co.pdf"_s);
        writeText(path(u"new"_s), "new");
        writeText(to, "the old one");
        QVERIFY(!platform::moveOver(path(u"new"_s), to));
        QCOMPARE(textOf(to), QByteArray("new"));
        QVERIFY(!QFile::exists(path(u"new"_s)));
    }

    /// Windows takes 260 letters unless it is asked in another way.
    void aLongPathIsNoTrouble()
    {
        const QString folder = path(QString(120, u'f') + u'/' + QString(120, u'g'));
        QVERIFY(QDir().mkpath(folder));
        writeText(folder + u"/from"_s, "text");
        QFile file(folder + u"/from"_s);
        QVERIFY(file.open(QIODevice::Append | QIODevice::Unbuffered));
        file.write(" and more");
        QVERIFY(!platform::syncToDisk(file));
        file.close();
        QVERIFY(!platform::moveOver(folder + u"/from"_s, folder + u"/to"_s));
        QCOMPARE(textOf(folder + u"/to"_s), QByteArray("text and more"));
    }

    void aPipeIsNoTerminal()
    {
        QFile file(path(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (file.handle() >= 0)
            QVERIFY(!platform::isTerminal(file.handle()));
    }

    void aProgramThatTakesTooMuchIsEnded()
    {
        QVERIFY(runsToItsEnd(u"hunger"_s, {20, ampleMemory}));
        if (!canLimitPrograms())
            return;
        QVERIFY(!runsToItsEnd(u"hunger"_s, {20, 300'000'000}));
        QVERIFY(!runsToItsEnd(u"spin"_s, {1, ampleMemory}));
    }

    void aMissingPartIsHadSomehow()
    {
        for (const platform::Part part : {platform::Part::PdfText, platform::Part::SqliteDriver}) {
            const QString words = platform::howToGet(part);
            QVERIFY(words.at(0).isLower() && !words.endsWith(u'.'));
        }
    }

    /// A stick carries plans, settings, drafts and backups together; an installed program leaves its own folder alone.
    void thePortableProgramKeepsAllBesideItself()
    {
        const platform::Folders installed = platform::foldersOf(m_folder->path());
        for (const QString &place : {installed.data, installed.local, installed.settings})
            QVERIFY2(!place.isEmpty() && !place.startsWith(m_folder->path()), qPrintable(place));
        QVERIFY(installed.settings.endsWith(u"/waymark.ini"_s));

        writeText(path(u"waymark-portable"_s), {});
        const platform::Folders portable = platform::foldersOf(m_folder->path());
        for (const QString &place : {portable.data, portable.local, portable.settings})
            QVERIFY2(place.startsWith(path(u"Waymark data"_s)), qPrintable(place));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

WAYMARK_TEST(TestPlatform)

#include "tst_Platform.moc"
