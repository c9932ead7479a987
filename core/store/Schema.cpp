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

const Steps &ownSteps()
{
    static const Steps steps = [] {
        Steps read;
        for (int next = 1; next <= currentVersion; ++next) {
            QFile script(u":/schema/%1.sql"_s.arg(next, 4, 10, '0'_L1));
            read.append(script.open(QIODevice::ReadOnly) ? script.readAll() : QByteArray());
        }
        return read;
    }();
    return steps;
}

Result<Fit> fit(Database &database, const Steps &steps)
{
    const Result<QVariant> application = database.single(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    if (application->toInt() != applicationId || *format < 1)
        return Fit::Foreign;
    if (*format > steps.size())
        return Fit::Newer;
    return *format == steps.size() ? Fit::Current : Fit::Older;
}

Result<void> migrate(Database &database, const Steps &steps)
{
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    for (int next = *format + 1; next <= steps.size(); ++next) {
        const QByteArray &script = steps.at(next - 1);
        if (script.isEmpty())
            return fail(ErrorCode::Storage, Schema::tr("This program is incomplete; install Waymark again."));
        if (Result<void> ran = database.runScript(script); !ran)
            return ran;
        if (Result<void> set = database.run(u"PRAGMA user_version=%1"_s.arg(next)); !set)
            return set;
    }
    return database.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
}

Result<void> bringUpToDate(Database &database, Database::Access access, const Steps &steps)
{
    const QFileInfo file(database.path());
    if (access == Database::Access::ReadOnly) {
        return fail(ErrorCode::ReadOnly,
            Schema::tr(
                "“%1” was written by an older version of Waymark and has to be opened once where it can be written "
                "to. It was left as it is; open it in Waymark, or copy it to a folder of yours first.")
                .arg(file.fileName()));
    }
    if (Result<void> ours = checkIsOurs(database, steps); !ours)
        return ours;
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    const QString kept = file.absolutePath() + u"/%1.format-%2.waymark"_s.arg(file.completeBaseName()).arg(*format);
    if (!QFile::exists(kept)) {
        if (Result<void> copied = database.copyTo(kept); !copied)
            return copied;
    }
    if (Result<void> single = database.useOneFile(); !single)
        return single;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (Result<void> migrated = migrate(database, steps); !migrated)
        return migrated;
    return (*transaction)->commit();
}

Result<void> checkIsOurs(Database &database, const Steps &steps)
{
    Result<std::unique_ptr<Database>> fresh = Database::open(u":memory:"_s, Database::Access::Create);
    if (!fresh)
        return fail(fresh.error());
    const Result<int> format = version(database);
    if (!format)
        return fail(format.error());
    if (Result<void> migrated = migrate(**fresh, steps.first(*format)); !migrated)
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
