#include "store/Database.h"

#include "base/Log.h"
#include "base/Platform.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Short: somebody else's commit takes milliseconds, and a person is waiting.
constexpr int busyTimeoutMs = 2000;

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error errorFor(int code, const QString &name, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
            DatabaseWords::tr("There is no space left for “%1”. Nothing was changed; free some space and try again.")
                .arg(name),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
            DatabaseWords::tr("“%1” is in use by another program. Nothing was changed; try again in a moment.")
                .arg(name),
            detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
            DatabaseWords::tr(
                "“%1” cannot be written to where it is. Nothing was changed; save a copy in a folder of yours.")
                .arg(name),
            detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAPlan,
            DatabaseWords::tr(
                "“%1” is not a Waymark plan. It was left as it is; choose a file whose name ends in .waymark.")
                .arg(name),
            detail};
    case SQLITE_TOOBIG:
        return {ErrorCode::Refused,
            DatabaseWords::tr(
                "“%1” would hold a text that is too long for a plan. Nothing was changed; shorten the text.")
                .arg(name),
            detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged,
            DatabaseWords::tr(
                "“%1” is damaged and was not opened. It was left as it is; go back to a backup or another copy.")
                .arg(name),
            detail};
    default:
        return {ErrorCode::Storage,
            DatabaseWords::tr("“%1” could not be written. Nothing was changed; check the disk and try again.")
                .arg(name),
            detail};
    }
}

} // namespace

Database::Database(QString path, Breaker breaker)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_breaker(std::move(breaker))
{
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, Breaker breaker)
{
    const QString name = QFileInfo(path).fileName();
    if (access != Access::Create && path != ":memory:"_L1) {
        const QFileInfo file(path);
        if (!file.isFile()) {
            return fail(ErrorCode::NotAPlan,
                DatabaseWords::tr("There is no plan “%1”. Nothing was changed; check the name and the folder.")
                    .arg(name));
        }
        // SQLite takes an empty file for a new database; for us it is no plan.
        if (file.size() == 0)
            return fail(errorFor(SQLITE_NOTADB, name, u"empty file"_s));
    }
    std::unique_ptr<Database> database(new Database(path, std::move(breaker)));
    if (Result<void> connected = database->connect(access); !connected)
        return fail(connected.error());
    if (Result<void> hardened = database->harden(); !hardened)
        return fail(hardened.error());
    if (Result<void> set = database->setPragmas(); !set)
        return fail(set.error());
    return database;
}

Result<void> Database::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid()) {
        return fail(ErrorCode::Storage,
            DatabaseWords::tr("Plans cannot be opened because Qt's SQLite driver is missing; %1 and start again.")
                .arg(platform::howToGet(platform::Part::SqliteDriver)));
    }
    m_database.setDatabaseName(m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return fail(errorFor(SQLITE_CANTOPEN, QFileInfo(m_path).fileName(), m_database.lastError().text()));
    m_handle = handleOf(m_database);
    if (!m_handle)
        return fail(ErrorCode::Storage,
            DatabaseWords::tr("Plans cannot be opened because Qt's SQLite driver is not the one Waymark knows."));
    return {};
}

Result<void> Database::harden()
{
    const int off[] = {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL};
    for (const int option : off)
        sqlite3_db_config(m_handle, option, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO, the copy, needs one
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 4);
    sqlite3_limit(m_handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    // The driver's SQLite and the linked one must be one library, or each would drop the other's locks.
    const Result<QVariant> source = single(u"SELECT sqlite_source_id()"_s);
    if (!source)
        return fail(source.error());
    if (source->toString() != QLatin1StringView(sqlite3_sourceid())) {
        return fail(ErrorCode::Storage,
            DatabaseWords::tr(
                "Plans cannot be opened because two versions of SQLite are installed. Nothing was changed; "
                "install Waymark again."));
    }
    return {};
}

Result<void> Database::setPragmas()
{
    // EXTRA, because after FULL the journal's unlink is not followed by a sync of the folder, and power loss could take
    // an acknowledged action back. Secure deletion, so that a redacted value is gone from the file and not only from
    // its tables.
    for (const QString &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA mmap_size=0"_s,
             u"PRAGMA secure_delete=ON"_s, u"PRAGMA synchronous=EXTRA"_s}) {
        if (Result<void> set = run(pragma); !set)
            return set;
    }
    return {};
}

Result<void> Database::useOneFile()
{
    return run(u"PRAGMA journal_mode=DELETE"_s);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Error Database::failure(const QString &detail) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const Error error = errorFor(code, QFileInfo(m_path).fileName(), u"%1 (%2)"_s.arg(detail).arg(code));
    qCWarning(waymarkLog) << "database:" << error.detail;
    return error;
}

Result<void> Database::run(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run();
}

Result<void> Database::runScript(const QByteArray &sql)
{
    if (isBroken(u"script"_s))
        return fail(errorFor(SQLITE_FULL, QFileInfo(m_path).fileName(), u"broken for a test"_s));
    char *message = nullptr;
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK) {
        const QString detail = QString::fromUtf8(message);
        sqlite3_free(message);
        return fail(failure(detail));
    }
    return {};
}

Result<QVariant> Database::single(const QString &sql)
{
    Statement statement(*this, sql);
    if (Result<void> ran = statement.run(); !ran)
        return fail(ran.error());
    if (statement.next())
        return statement.column(0);
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return QVariant();
}

Result<void> Database::trustOwnTriggers()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    return run(u"PRAGMA recursive_triggers=ON"_s); // or INSERT OR REPLACE would slip past the ledger's
}

Result<void> Database::copyTo(const QString &target)
{
    Statement statement(*this, u"VACUUM INTO ?"_s);
    return statement.run({target});
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.m_database)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Result<void> Statement::run(const QVariantList &values)
{
    if (m_database.isBroken(m_sql))
        return fail(errorFor(SQLITE_FULL, QFileInfo(m_database.path()).fileName(), u"broken for a test"_s));
    if (!m_isPrepared)
        return fail(m_database.failure(m_query.lastError().text()));
    for (qsizetype index = 0; index < values.size(); ++index)
        m_query.bindValue(int(index), values.at(index));
    if (!m_query.exec())
        return fail(m_database.failure(m_query.lastError().text()));
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::ended() const
{
    if (m_query.lastError().type() != QSqlError::NoError)
        return fail(m_database.failure(m_query.lastError().text()));
    return {};
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, Lock lock)
{
    // SQLite keeps pages by a counter in the file, and a copy that was written as often has the same one: look anew.
    sqlite3_db_release_memory(database.m_handle);
    if (Result<void> begun = database.run(lock == Lock::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return fail(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some failures; then this one fails, and that is fine.
    if (m_isOpen)
        (void)m_database.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (Result<void> committed = m_database.run(u"COMMIT"_s); !committed)
        return committed;
    m_isOpen = false;
    return {};
}

} // namespace waymark
