#include "store/Schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace waymark::schema {

using namespace Qt::StringLiterals;

namespace {

struct Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

Result<QStringList> schemaRows(Database &database)
{
    Statement statement(database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    if (Result<void> ran = statement.run(); !ran)
        return fail(ran.error());
    QStringList rows;
    while (statement.next()) {
        rows.append(statement.column(0).toString() + u'\n' + statement.column(1).toString() + u'\n'
            + statement.column(2).toString() + u'\n' + statement.column(3).toString());
    }
    if (Result<void> ended = statement.ended(); !ended)
        return fail(ended.error());
    return rows;
}

} // namespace

Result<int> version(Database &database)
{
    const Result<QVariant> found = database.single(u"PRAGMA user_version"_s);
    return found ? Result<int>(found->toInt()) : fail(found.error());
}

Result<Fit> fit(Database &database)
{
    const Result<QVariant> application = database.single(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    if (application->toInt() != applicationId || *format < 1)
        return Fit::Foreign;
    if (*format > currentVersion)
        return Fit::Newer;
    return *format == currentVersion ? Fit::Current : Fit::Older;
}

Result<void> migrate(Database &database, int upTo)
{
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    for (int next = *format + 1; next <= upTo; ++next) {
        QFile script(u":/schema/%1.sql"_s.arg(next, 4, 10, '0'_L1));
        if (!script.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, Schema::tr("This program is incomplete; install Waymark again."),
                script.fileName());
        if (Result<void> ran = database.runScript(script.readAll()); !ran)
            return ran;
        if (Result<void> set = database.run(u"PRAGMA user_version=%1"_s.arg(next)); !set)
            return set;
    }
    return database.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
}

Result<void> checkIsOurs(Database &database)
{
    Result<std::unique_ptr<Database>> fresh = Database::open(u":memory:"_s, Database::Access::Create);
    if (!fresh)
        return fail(fresh.error());
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    if (Result<void> migrated = migrate(**fresh, *format); !migrated)
        return migrated;
    const Result<QStringList> ours = schemaRows(**fresh);
    const Result<QStringList> theirs = schemaRows(database);
    if (!ours)
        return fail(ours.error());
    if (!theirs)
        return fail(theirs.error());
    if (*ours != *theirs) {
        return fail(ErrorCode::Damaged,
            Schema::tr("“%1” has been altered by something other than Waymark and was not opened. It was left as it "
                       "is; go back "
                       "to a backup or another copy.")
                .arg(QFileInfo(database.path()).fileName()));
    }
    return {};
}

} // namespace waymark::schema
