#include "plan/FieldCatalogue.h"

#include "document/PlanDocument.h"
#include "exchange/PlanJsonReader.h"
#include "Fixed.h"
#include "plan/ChangeBuilder.h"
#include "RandomEdits.h"
#include "report/json/PlanJsonWriter.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Field &field)
{
    return QLatin1StringView(kindInfo(field.kind).table) + u'.' + QLatin1StringView(field.column);
}

bool isForTyping(const Field &field)
{
    return field.role == FieldRole::Plain || field.role == FieldRole::Rank;
}

double inRange(const Field &field, double number)
{
    return field.range ? qBound(field.range->least, number, field.range->most) : number;
}

/// A value that is not the one there, and not easily confused with another field's.
Value anotherValue(const Plan &plan, const Field &field, const Id &record)
{
    static int count = 0;
    ++count;
    switch (field.valueKind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return Value(field.role == FieldRole::Rank ? u"k%1i"_s.arg(count)
                                                   : u"%1 “%2”\n- %3"_s.arg(nameOf(field)).arg(count).arg(u"ж"_s));
    case ValueKind::Integer:
        return Value(qint64(inRange(field, count)));
    case ValueKind::Number:
        return Value(inRange(field, count + 1.0 / 3));
    case ValueKind::Flag:
        return Value(plan.value(field, record).isEmpty());
    case ValueKind::Date:
        return Value(QDate(2026, 1, 1).addDays(count));
    case ValueKind::Month:
        return Value(Month(2026, 1).plus(count));
    case ValueKind::Due:
        return Value(Due::day(QDate(2026, 1, 1).addDays(count), u"by day %1"_s.arg(count)));
    case ValueKind::Choice:
        return Value(field.choices().at(plan.value(field, record) == Value(field.choices().at(1)) ? 2 : 1));
    case ValueKind::Reference:
        return plan.value(field, record).isEmpty() ? Value(Id::named(Id(), u"copy %1"_s.arg(count))) : Value();
    }
    return {};
}

} // namespace

/// Every field of every kind goes the whole way: file, undo, redo, ledger and export. A new field is in this test by
/// being in the catalogue.
class TestFieldCatalogue : public TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    CountingIds m_ids;
    DocumentContext context() { return {m_clock, m_ids, {u"A. Lead"_s, {}}, {}}; }
    QString path() const { return m_folder.filePath(u"everything.waymark"_s); }

    /// Sets the field, takes it back and does it again; ends with the new value.
    void goThere(PlanDocument &document, const Field &field)
    {
        const Id record = document.plan().living(field.kind).first();
        const Value before = document.plan().value(field, record);
        const Value after = anotherValue(document.plan(), field, record);
        QVERIFY(before != after);
        ChangeBuilder builder(document.plan());
        builder.set(field, record, after);
        const auto outcome = document.submit(builder.take({u"field"_s, {ActionArgument::field(field)}}));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence));
        QCOMPARE(document.plan().value(field, record), after);
        QVERIFY(document.undo());
        QCOMPARE(document.plan().value(field, record), before);
        QVERIFY(document.redo());
        QCOMPARE(document.plan().value(field, record), after);
        const auto history = document.historyOf({record});
        QVERIFY(history);
        QCOMPARE(history->first().changes, (QList<Change>{{&field, record, before, after}}));
    }

private Q_SLOTS:
    void everyFieldGoesTheWholeWay()
    {
        auto document = PlanDocument::create(path(), oneOfEverything(m_ids), context());
        QVERIFY2(document, qPrintable(document ? QString() : document.error().sentence));
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (isForTyping(field)) {
                    goThere(**document, field);
                    QVERIFY2(!QTest::currentTestFailed(), qPrintable(nameOf(field)));
                }
            }
        }
        const Plan memory = (*document)->plan();
        document->reset();
        document = PlanDocument::open(path(), context());
        QVERIFY(document);
        QCOMPARE(differences((*document)->plan(), memory), QStringList());
        const Result<Verification> found = verifyFile(path());
        QVERIFY(found);
        QCOMPARE(found->problems, QStringList());
    }

    void everyFieldIsInTheExport()
    {
        const auto document = PlanDocument::open(path(), context());
        QVERIFY(document);
        const Plan &plan = (*document)->plan();
        const Result<ChangeSet> set = planFromJson(planToJson(plan), u"everything.json"_s, m_ids);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().sentence));
        Plan imported;
        imported.apply(set->changes);
        for (const KindInfo &info : allKinds()) {
            // A mark is a place in this file's history, which an export leaves behind, and so is what went out of it
            // and what was taken out of it.
            if (info.kind == RecordKind::Mark || info.kind == RecordKind::IssuedReport
                || info.kind == RecordKind::IssuedFile || info.kind == RecordKind::Redaction)
                continue;
            for (const Id &id : plan.living(info.kind)) {
                for (const Field &field : info.fields) {
                    if (info.kind == RecordKind::LeadLink && field.role == FieldRole::Rank)
                        continue; // leads are names in order
                    QVERIFY2(imported.value(field, id) == plan.value(field, id), qPrintable(nameOf(field)));
                }
            }
        }
    }

    void theTablesAreThoseOfTheCatalogue()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"catalogue"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const KindInfo &info : allKinds()) {
            QStringList expected{u"id BLOB"_s};
            for (const Field &field : info.fields) {
                const ValueKind kind = field.valueKind;
                const bool isInteger = kind == ValueKind::Integer || kind == ValueKind::Flag;
                const char *type = isInteger       ? "INTEGER"
                    : kind == ValueKind::Number    ? "REAL"
                    : kind == ValueKind::Reference ? "BLOB"
                                                   : "TEXT";
                expected.append(u"%1 %2"_s.arg(QLatin1StringView(field.column), QLatin1StringView(type)));
            }
            QStringList columns;
            QSqlQuery query(u"PRAGMA table_info(\"%1\")"_s.arg(QLatin1StringView(info.table)), database);
            while (query.next())
                columns.append(query.value(1).toString() + u' ' + query.value(2).toString());
            QCOMPARE(columns, expected);
        }
        database = {};
        QSqlDatabase::removeDatabase(u"catalogue"_s);
    }

    void everyWordOfAChoiceSurvives()
    {
        const auto document = PlanDocument::open(path(), context());
        QVERIFY(document);
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (!field.choices || field.role != FieldRole::Plain)
                    continue;
                const Id record = (*document)->plan().living(info.kind).first();
                for (const QString &word : field.choices()) {
                    ChangeBuilder builder((*document)->plan());
                    builder.set(field, record, Value(word));
                    QVERIFY2(
                        (*document)->submit(builder.take({u"field"_s, {}})), qPrintable(nameOf(field) + u' ' + word));
                    const auto again = PlanDocument::open(path(), context());
                    QVERIFY(again);
                    QVERIFY2(
                        (*again)->plan().value(field, record) == Value(word), qPrintable(nameOf(field) + u' ' + word));
                }
            }
        }
    }

    void theLinesOfTheCatalogueMakeSense()
    {
        QSet<QString> tables;
        for (const KindInfo &info : allKinds()) {
            QCOMPARE(kindInfo(info.kind).kind, info.kind);
            QCOMPARE(findKind(QLatin1StringView(info.table)), &info);
            QVERIFY(!tables.contains(QLatin1StringView(info.table)));
            tables.insert(QLatin1StringView(info.table));
            QCOMPARE(info.fields.front().role, FieldRole::Alive);
            QSet<QString> columns;
            for (const Field &field : info.fields) {
                QVERIFY2(!columns.contains(QLatin1StringView(field.column)), qPrintable(nameOf(field)));
                columns.insert(QLatin1StringView(field.column));
                QCOMPARE(findField(info.kind, QLatin1StringView(field.column)), &field);
                QVERIFY2(*field.caption, qPrintable(nameOf(field)));
                QCOMPARE(field.choices != nullptr, field.valueKind == ValueKind::Choice);
                // Whoever adds a text says whether it holds names, a signature, words, a code or something of our own.
                QVERIFY2((field.text != TextRole::None) == field.isText(), qPrintable(nameOf(field)));
                const bool isNumber = field.valueKind == ValueKind::Integer || field.valueKind == ValueKind::Number;
                QVERIFY2(
                    !field.range || (isNumber && field.range->least < field.range->most), qPrintable(nameOf(field)));
                // A kind stands after those it refers to.
                for (const KindInfo &other : allKinds())
                    QVERIFY2(!field.mayReferTo(other.kind) || other.kind < info.kind, qPrintable(nameOf(field)));
            }
        }
        QCOMPARE(findField(RecordKind::Action, u"weight"_s), nullptr);
        QCOMPARE(findKind(u"waymark"_s), nullptr);
    }
};

WAYMARK_TEST(TestFieldCatalogue)
#include "tst_FieldCatalogue.moc"
