#include "plan/ActionArgument.h"

#include "plan/FieldCatalogue.h"
#include "plan/records/Kpi.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

const Id someId = Id::fromText(u"6f2c1c2e-3b7a-4d51-9d0f-0c5a1be2f7aa"_s);

} // namespace

/// What stands in the clear in the name of a change set.
class TestActionArgument : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeHasItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("made");
        const auto row = [](const char *text, const ActionArgument &made) {
            QTest::newRow(text) << QString::fromLatin1(text) << made.text();
        };
        row("record:action:6f2c1c2e-3b7a-4d51-9d0f-0c5a1be2f7aa", ActionArgument::record(RecordKind::Action, someId));
        row("record:kpi:00000000-0000-0000-0000-000000000000", ActionArgument::record(RecordKind::Kpi, {}));
        row("field:kpi.baseline", ActionArgument::field(fieldOf<&Kpi::baseline>()));
        row("month:2026-03", ActionArgument::month(Month(2026, 3)));
        row("month:", ActionArgument::month({}));
        row("month:", ActionArgument::month(Month(1500, 3))); // it would not come back
        row("day:2026-03-01", ActionArgument::day(QDate(2026, 3, 1)));
        row("day:", ActionArgument::day({}));
        row("day:", ActionArgument::day(QDate(12026, 3, 1)));
        row("set:6f2c1c2e-3b7a-4d51-9d0f-0c5a1be2f7aa", ActionArgument::set(someId));
        row("count:3", ActionArgument::count(3));
        row("count:0", ActionArgument::count(-1));
        row("report:highlight", ActionArgument::report(ReportKind::Highlight));
        row("report:one-page", ActionArgument::report(ReportKind::OnePage));
    }

    void eachTypeHasItsText()
    {
        QFETCH(QString, text);
        QTEST(text, "made");
        const std::optional<ActionArgument> read = ActionArgument::fromText(text);
        QVERIFY(read);
        QCOMPARE(read->text(), text);
    }

    void everyKindFieldAndReportComesBack()
    {
        for (const KindInfo &info : allKinds()) {
            const ActionArgument record = ActionArgument::record(info.kind, someId);
            QCOMPARE(ActionArgument::fromText(record.text()), std::optional(record));
            for (const Field &field : info.fields) {
                const ActionArgument argument = ActionArgument::field(field);
                QCOMPARE(ActionArgument::fromText(argument.text()), std::optional(argument));
            }
        }
        for (int kind = 0; kind <= int(ReportKind::CoverPaper); ++kind) {
            const ActionArgument report = ActionArgument::report(ReportKind(kind));
            QCOMPARE(ActionArgument::fromText(report.text()), std::optional(report));
        }
    }

    void nothingElseIsRead_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{QString(), u"1.1.3"_s, u"A. Lead"_s, u"plan.docx"_s, u"record:"_s, u"record:action"_s,
            u"record:action:"_s, u"record:action:1.1.3"_s, u"record:deed:"_s + someId.text(),
            u"record:action:"_s + someId.text().toUpper(), u"record:action:{"_s + someId.text() + u'}',
            u"record:action:"_s + someId.text() + u" A. Lead"_s, u"field:kpi"_s, u"field:kpi.words"_s,
            u"field:kpi.baseline."_s, u"Field:kpi.baseline"_s, u"month:2026-3"_s, u"month:March"_s, u"month:1500-03"_s,
            u"day:2026-02-30"_s, u"day:1 March 2026"_s, u"count:"_s, u"count:-1"_s, u"count:03"_s, u"count: 3"_s,
            u"count:many"_s, u"count:99999999999999999999"_s, u"report:one page"_s, u"report:letter"_s, u"text:words"_s,
            u" count:3"_s, u"count:3 "_s, u"count:3\n"_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
    }

    void nothingElseIsRead()
    {
        QFETCH(QString, text);
        QVERIFY(!ActionArgument::fromText(text));
    }

    void aListIsReadOnlyAsItIsWritten()
    {
        const QList<ActionArgument> arguments{
            ActionArgument::field(fieldOf<&Kpi::baseline>()), ActionArgument::count(3)};
        QCOMPARE(storedArguments(arguments), u"[\"field:kpi.baseline\",\"count:3\"]"_s);
        QCOMPARE(argumentsFromStored(storedArguments(arguments)), std::optional(arguments));
        QCOMPARE(storedArguments({}), u"[]"_s);
        QCOMPARE(argumentsFromStored(u"[]"_s), std::optional(QList<ActionArgument>()));
        for (const QString &stored : {QString(), u"count:3"_s, u"[\"count:3\"] "_s, u"[ \"count:3\"]"_s, u"[3]"_s,
                 u"[\"count:3\",\"A. Lead\"]"_s, u"[[\"count:3\"]]"_s, u"{\"a\":\"count:3\"}"_s, u"[\"count:3\""_s})
            QVERIFY2(!argumentsFromStored(stored), qPrintable(stored));
    }
};

WAYMARK_TEST(TestActionArgument)
#include "tst_ActionArgument.moc"
