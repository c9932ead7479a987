#include "edit/FieldEdits.h"

#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "plan/records/Kpi.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "store/Verification.h"
#include "TestMain.h"

#include <QtTest>

Q_DECLARE_METATYPE(const waymark::Field *)
Q_DECLARE_METATYPE(waymark::Value)

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

class TestFieldEdits : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRead_data()
    {
        QTest::addColumn<const Field *>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Value>("value");
        const auto row = [](const char *name, const Field &field, const QString &typed, const Value &value) {
            QTest::newRow(name) << &field << typed << value;
        };
        row("blank", fieldOf<&Kpi::tolerance>(), u"  \t"_s, Value());
        row("one line", fieldOf<&Priority::title>(), u"  Two \n words  "_s, Value(u"Two words"_s));
        row("lines", fieldOf<&Action::text>(), u"\n First \r\n- second  \n\n"_s, Value(u" First\n- second"_s));
        row("number", fieldOf<&Kpi::tolerance>(), u" 1,250.5 "_s, Value(1250.5));
        row("percent", fieldOf<&Kpi::baseline>(), u"41 %"_s, Value(41.0));
        row("less than nothing", fieldOf<&Kpi::baseline>(), u"-0"_s, Value(0.0));
        row("choice", fieldOf<&Kpi::polarity>(), u" LOWER"_s, Value(u"lower"_s));
        row("choice with hyphen", fieldOf<&Assessment::status>(), u"awaiting sign off"_s,
            Value(u"awaiting sign-off"_s));
        row("flag", fieldOf<&Reading::provisional>(), u"Yes"_s, Value(true));
        row("no flag", fieldOf<&Reading::provisional>(), u"0"_s, Value());
        row("day", fieldOf<&Kpi::baselineOn>(), u"31/3/24"_s, Value(QDate(2024, 3, 31)));
        row("month", fieldOf<&Reading::period>(), u"March 2026"_s, Value(Month(2026, 3)));
        row("due date", fieldOf<&Action::due>(), u"Q4 25/26"_s, Value(Due::read(u"Q4 25/26"_s)));
        row("whole number", fieldOf<&Target::months>(), u"12"_s, Value(qint64(12)));
    }

    void whatIsTypedIsRead()
    {
        QFETCH(const Field *, field);
        QFETCH(QString, typed);
        const Result<Value> value = edit::valueFromText(*field, typed);
        QVERIFY2(value, qPrintable(value ? QString() : value.error().sentence));
        QTEST(*value, "value");
    }

    void whatCannotBeReadIsRefusedInASentence_data()
    {
        QTest::addColumn<const Field *>("field");
        QTest::addColumn<QString>("typed");
        const auto row = [](const Field &field, const QString &typed) {
            QTest::newRow(qPrintable(typed)) << &field << typed;
        };
        for (const QString &typed : {u"many"_s, u"12 or 13"_s, u"1e999"_s, u"nan"_s, u"inf"_s, u"٣"_s})
            row(fieldOf<&Kpi::tolerance>(), typed);
        for (const QString &typed : {u"2.5"_s, u"99999999999"_s, u"twelve"_s})
            row(fieldOf<&Target::months>(), typed);
        for (const QString &typed : {u"30 February 2026"_s, u"Mar-26"_s, u"soon %1"_s})
            row(fieldOf<&Kpi::baselineOn>(), typed);
        row(fieldOf<&Reading::period>(), u"31 March 2026"_s);
        row(fieldOf<&Kpi::unit>(), u"parsecs"_s);
        row(fieldOf<&Reading::provisional>(), u"perhaps"_s);
        row(fieldOf<&Kpi::outcome>(), u"1.1"_s);
    }

    void whatCannotBeReadIsRefusedInASentence()
    {
        QFETCH(const Field *, field);
        QFETCH(QString, typed);
        const Result<Value> value = edit::valueFromText(*field, typed);
        QVERIFY(!value);
        QVERIFY2(value.error().sentence.endsWith(u"Nothing was changed."_s), qPrintable(value.error().sentence));
        QVERIFY(value.error().sentence.contains(QLatin1StringView(field->caption)));
    }

    void hardTextsGoThroughUnharmed()
    {
        TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        for (const QString &text : hardTexts()) {
            const auto outcome =
                test.document().submit(edit::setFieldText(test.plan(), fieldOf<&Action::note>(), action, text));
            QVERIFY(outcome);
            const Value memory = test.plan().value(fieldOf<&Action::note>(), action);
            test.reopen();
            QCOMPARE(test.plan().value(fieldOf<&Action::note>(), action), memory);
            if (!text.contains(u'\r') && text == keepableText(text) && !text.trimmed().isEmpty())
                QCOMPARE(memory, Value(text));
        }
        QCOMPARE(verifyFile(test.path())->problems, QStringList());
    }

    void oneFieldIsSet()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const Result<ChangeSet> set =
            edit::setFieldText(test.plan(), fieldOf<&Action::due>(), action, u"31 May 2026"_s);
        QVERIFY(set);
        QCOMPARE(set->name,
            (ActionName{u"field"_s,
                {ActionArgument::field(fieldOf<&Action::due>()), ActionArgument::record(RecordKind::Action, action)}}));
        QCOMPARE(set->changes,
            (QList<Change>{{&fieldOf<&Action::due>(), action, Value(Due::read(u"Jan-26"_s)),
                Value(Due::read(u"31 May 2026"_s))}}));
        QVERIFY(edit::setFieldText(test.plan(), fieldOf<&Action::due>(), action, u"Jan-26"_s)->isEmpty());
        QCOMPARE(edit::restore(test.plan(), fieldOf<&Action::due>(), action, Value())->name.key, u"restore"_s);
    }

    void whatIsNotForTypingIsRefused()
    {
        const TestPlan test;
        const Id action = test.id(u"1.1.1"_s);
        const auto code = [&](const Field &field, const Id &record, const Value &value) {
            return edit::setField(test.plan(), field, record, value).error().code;
        };
        QCOMPARE(code(fieldOf<&Action::rank>(), action, Value(u"a"_s)), ErrorCode::Refused);
        QCOMPARE(code(fieldOf<&Action::outcome>(), action, Value(test.id(u"1.2"_s))), ErrorCode::Refused);
        QCOMPARE(code(kindInfo(RecordKind::Action).alive(), action, Value()), ErrorCode::Refused);
        QCOMPARE(code(fieldOf<&Person::name>(), test.plan().living(RecordKind::Person).first(), Value(u"Other"_s)),
            ErrorCode::Refused);
        QCOMPARE(code(fieldOf<&Action::text>(), Id::named(Id(), u"gone"_s), Value(u"Other"_s)), ErrorCode::NotFound);
    }
};

WAYMARK_TEST(TestFieldEdits)
#include "tst_FieldEdits.moc"
