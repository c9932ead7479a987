#include "store/Rows.h"

#include "store/ValueCodec.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark::rows {

using namespace Qt::StringLiterals;

namespace {

struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(Rows)
};

Error damagedRow(const Database &database, const KindInfo &info)
{
    return {ErrorCode::Damaged,
        Rows::tr("“%1” is damaged and was not opened. It was left as it is; go back to a backup or another copy.")
            .arg(QFileInfo(database.path()).fileName()),
        u"unreadable row in "_s + QLatin1StringView(info.table)};
}

QString sqlName(const char *name)
{
    return u'"' + QLatin1StringView(name) + u'"';
}

QStringList sqlColumns(const KindInfo &info)
{
    QStringList columns{u"\"id\""_s};
    for (const Field &field : info.fields)
        columns.append(sqlName(field.column));
    return columns;
}

} // namespace

Result<Plan> load(Database &database)
{
    Plan plan;
    for (const KindInfo &info : allKinds()) {
        Statement statement(
            database, u"SELECT "_s + sqlColumns(info).join(u", "_s) + u" FROM "_s + sqlName(info.table));
        if (Result<void> ran = statement.run(); !ran)
            return fail(ran.error());
        QList<Change> changes;
        while (statement.next()) {
            const Id id = Id::fromBytes(statement.column(0).toByteArray());
            changes.clear();
            // Existence last: a record is listed among its siblings once, with all its values in place.
            for (qsizetype index = qsizetype(info.fields.size()) - 1; index >= 0; --index) {
                const Field &field = info.fields[size_t(index)];
                const std::optional<Value> value = fromColumn(field, statement.column(int(index) + 1));
                if (id.isNull() || !value)
                    return fail(damagedRow(database, info));
                if (!value->isEmpty() || field.role == FieldRole::Alive)
                    changes.append({&field, id, {}, *value});
            }
            plan.apply(changes);
        }
        if (Result<void> ended = statement.ended(); !ended)
            return fail(ended.error());
    }
    return plan;
}

Result<void> write(Database &database, const KindInfo &info, const Record &record)
{
    QStringList marks{u"?"_s};
    QStringList updates;
    QVariantList values{record.id.bytes()};
    for (const Field &field : info.fields) {
        marks.append(u"?"_s);
        updates.append(sqlName(field.column) + u" = excluded."_s + sqlName(field.column));
        values.append(toColumn(field.get(record)));
    }
    Statement upsert(database,
        u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
            sqlName(info.table), sqlColumns(info).join(u", "_s), marks.join(u", "_s), updates.join(u", "_s)));
    return upsert.run(values);
}

Result<bool> empty(Database &database, const Field &field, const Id &record, const Value &value)
{
    const QString table = sqlName(kindInfo(field.kind).table);
    const QString column = sqlName(field.column);
    Statement present(database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, table));
    if (Result<void> ran = present.run({record.bytes()}); !ran)
        return fail(ran.error());
    const bool stands = present.next() && fromColumn(field, present.column(0)) == value;
    if (Result<void> ended = present.ended(); !ended)
        return fail(ended.error());
    if (!stands)
        return false;
    Statement update(database, u"UPDATE %1 SET %2 = NULL WHERE id = ?"_s.arg(table, column));
    if (Result<void> ran = update.run({record.bytes()}); !ran)
        return fail(ran.error());
    return true;
}

} // namespace waymark::rows
