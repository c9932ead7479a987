#include "RawFile.h"

#include <QFile>

#include <sqlite3.h>

namespace waymark::test {

namespace {

class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(qPrintable(path), &m_handle) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    QString run(const QString &sql, QStringList *rows)
    {
        const auto take = [](void *list, int, char **columns, char **) {
            if (list)
                static_cast<QStringList *>(list)->append(QString::fromUtf8(columns[0]));
            return 0;
        };
        char *message = nullptr;
        sqlite3_exec(m_handle, sql.toUtf8().constData(), take, rows, &message);
        const QString said = QString::fromUtf8(message);
        sqlite3_free(message);
        return said;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

QString runSql(const QString &path, const QStringList &statements)
{
    Raw raw(path);
    for (const QString &statement : statements) {
        if (const QString said = raw.run(statement, nullptr); !said.isEmpty())
            return said;
    }
    return {};
}

QStringList askSql(const QString &path, const QString &question)
{
    Raw raw(path);
    QStringList rows;
    if (const QString said = raw.run(question, &rows); !said.isEmpty())
        qFatal("%s", qPrintable(said));
    return rows;
}

QByteArray journalOf(const QString &path, const QStringList &statements)
{
    Raw raw(path);
    // Without syncs a journal is complete as it is written, not only at the commit.
    const QStringList all = QStringList{QStringLiteral("PRAGMA synchronous=OFF"), QStringLiteral("BEGIN")} + statements;
    for (const QString &statement : all) {
        if (const QString said = raw.run(statement, nullptr); !said.isEmpty())
            qFatal("%s", qPrintable(said));
    }
    const QByteArray journal = bytesOf(path + QStringLiteral("-journal"));
    (void)raw.run(QStringLiteral("ROLLBACK"), nullptr);
    return journal;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace waymark::test
