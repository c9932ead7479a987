#include "store/CopyToSend.h"

#include "store/KeptFiles.h"
#include "store/PlanStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct CopyToSend
{
    Q_DECLARE_TR_FUNCTIONS(CopyToSend)
};

Result<void> leaveOutReports(const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(path, Database::Access::ReadWrite);
    if (!copy)
        return fail(copy.error());
    if (Result<void> left = keptFiles::leaveOnlyEvidence(**copy); !left)
        return left;
    return (*copy)->run(u"VACUUM"_s); // or their room would stay in the file, and be sent
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, {}, file.errorString());
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || bytes.size() != file.size())
        return fail(ErrorCode::Storage, {}, file.errorString());
    return bytes;
}

Result<QByteArray> copied(PlanStore &store)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::ReadOnly, {}, folder.errorString());
    const QString path = folder.filePath(u"plan.waymark"_s);
    const Result<LedgerPlace> place = store.head();
    if (!place)
        return fail(place.error());
    // A copy of its own, and yet the same one as often as the same plan is sent: it is one file that many people get.
    const Id copy = Id::named(store.copyId(), QString::fromLatin1(place->chain.toHex()));
    if (const Result<void> made = store.copyTo(path, copy); !made)
        return fail(made.error());
    if (const Result<void> left = leaveOutReports(path); !left)
        return fail(left.error());
    return contentOf(path);
}

} // namespace

Result<QByteArray> copyToSend(PlanStore &store)
{
    const Result<QByteArray> bytes = copied(store);
    if (bytes)
        return bytes;
    return fail(bytes.error().code,
        CopyToSend::tr("No copy of “%1” could be made to send along. The plan is as it was, and nothing was written; "
                       "make room on the disk and try again, or send the report without the plan.")
            .arg(QFileInfo(store.path()).fileName()),
        bytes.error().sentence + u' ' + bytes.error().detail);
}

} // namespace waymark
