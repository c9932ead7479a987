#include "store/KeptFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace waymark::keptFiles {

using namespace Qt::StringLiterals;

namespace {

struct KeptFiles
{
    Q_DECLARE_TR_FUNCTIONS(KeptFiles)
};

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString fileNameOf(const Database &database)
{
    return QFileInfo(database.path()).fileName();
}

} // namespace

Result<QString> keep(Database &database, const QByteArray &bytes)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const QByteArray digest = digestOf(bytes);
    Statement insert(database, u"INSERT INTO kept_file VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"_s);
    if (Result<void> ran = insert.run({digest, bytes}); !ran)
        return fail(ran.error());
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return fail(committed.error());
    return QString::fromLatin1(digest.toHex());
}

Result<QByteArray> find(Database &database, const QString &digest)
{
    const QByteArray wanted = QByteArray::fromHex(digest.toLatin1());
    Statement select(database, u"SELECT bytes FROM kept_file WHERE digest = ?"_s);
    if (Result<void> ran = select.run({wanted}); !ran)
        return fail(ran.error());
    if (!select.next()) {
        if (Result<void> ended = select.ended(); !ended)
            return fail(ended.error());
        return fail(ErrorCode::NotFound,
            KeptFiles::tr("That file is not kept in “%1”. Nothing was changed; look in the plan it was kept in first.")
                .arg(fileNameOf(database)));
    }
    const QByteArray bytes = select.column(0).toByteArray();
    if (digestOf(bytes) != wanted) {
        return fail(ErrorCode::Damaged,
            KeptFiles::tr("A file kept in “%1” is no longer what it was when it was kept. Nothing was changed; take "
                          "it from a backup.")
                .arg(fileNameOf(database)));
    }
    return bytes;
}

Result<void> leaveOnlyEvidence(Database &database)
{
    return database.run(u"DELETE FROM kept_file WHERE lower(hex(digest)) NOT IN "
                        "(SELECT digest FROM evidence WHERE digest IS NOT NULL)"_s);
}

Result<int> countSpoilt(Database &database)
{
    Statement files(database, u"SELECT digest, bytes FROM kept_file"_s);
    if (Result<void> ran = files.run(); !ran)
        return fail(ran.error());
    int spoilt = 0;
    while (files.next())
        spoilt += digestOf(files.column(1).toByteArray()) != files.column(0).toByteArray() ? 1 : 0;
    if (Result<void> ended = files.ended(); !ended)
        return fail(ended.error());
    return spoilt;
}

} // namespace waymark::keptFiles
