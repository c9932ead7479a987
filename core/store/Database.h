#pragma once

#include "base/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>

struct sqlite3;

namespace waymark {

/// One hardened connection to one plan file. Before any other statement runs, triggers and views are off, the schema is
/// not trusted, no extension loads and limits are set; a hostile file finds nothing to work with. Only SQLite ever
/// opens the file while this lives, for closing any other handle on it would drop the locks of this process.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// Asked before every statement; true makes that statement fail as a full disk would. For tests of failure only.
    using Breaker = std::function<bool(const QString &sql)>;

    /// Opens or creates the file. NotFound, ReadOnly, InUse or Storage where that cannot be done.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, Access access, Breaker breaker = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Runs one statement that returns nothing.
    [[nodiscard]] Result<void> run(const QString &sql);
    /// Runs a whole script, such as a migration.
    [[nodiscard]] Result<void> runScript(const QByteArray &sql);
    /// The first column of the first row; an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> single(const QString &sql);

    /// A rollback journal, never a log beside the file: a plan is mailed and synced as one file. Writes to a file that
    /// was otherwise, so only for one that is known to be a plan.
    [[nodiscard]] Result<void> useOneFile();
    /// Whether another file stands under the name, or none: then writing to this one would be writing to nothing.
    [[nodiscard]] bool hasMoved() const;

    /// Switches on the triggers of a schema that was compared and found to be our own.
    [[nodiscard]] Result<void> trustOwnTriggers();
    /// A complete copy of the live file, made by SQLite itself; the target must not exist.
    [[nodiscard]] Result<void> copyTo(const QString &target);

    /// The last failure of this connection as one sentence; the detail goes to the log.
    [[nodiscard]] Error failure(const QString &detail) const;

private:
    friend class Statement;
    friend class Transaction;
    Database(QString path, Breaker breaker);
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<void> harden();
    [[nodiscard]] Result<void> setPragmas();
    [[nodiscard]] bool isBroken(const QString &sql) const { return m_breaker && m_breaker(sql); }

    QString m_path;
    QString m_connection;
    Breaker m_breaker;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement, bound by position and run as often as one likes.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    /// Binds all values in order and runs. An invalid QVariant binds NULL.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// Steps to the next row; false at the end **or** on failure, which ended() tells apart.
    [[nodiscard]] bool next();
    /// Nothing where the rows were read to their end; the failure otherwise.
    [[nodiscard]] Result<void> ended() const;
    [[nodiscard]] QVariant column(int index) const { return m_query.value(index); }

private:
    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

/// For writing, takes the write lock at once, so that two processes never both believe they may write; for reading,
/// keeps the file as it is at the first statement until the end. Rolls back unless committed.
class Transaction
{
public:
    enum class Lock { Read, Write };
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database, Lock lock = Lock::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }

    Database &m_database;
    bool m_isOpen = true;
};

} // namespace waymark
