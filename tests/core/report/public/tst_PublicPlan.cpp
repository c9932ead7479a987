#include "report/public/PublicPlan.h"

#include "analysis/KpiPosition.h"
#include "NamedPlan.h"
#include "OfficeText.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Assessment.h"
#include "plan/records/Kpi.h"
#include "plan/records/Person.h"
#include "plan/records/Priority.h"
#include "plan/records/Reading.h"
#include "plan/records/Target.h"
#include "report/html/HtmlReport.h"
#include "report/making/ReportBuilder.h"
#include "report/composing/ReportOutline.h"
#include "report/public/PersonNames.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QFile>
#include <QRandomGenerator>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What may go out to families.
class TestPublicPlan : public TestCase
{
    Q_OBJECT

    static QStringList sentences(const QList<HiddenPiece> &hidden)
    {
        QStringList all;
        for (const HiddenPiece &piece : hidden)
            all.append(piece.sentence);
        return all;
    }

    static QStringList hidden(const NamedPlan &plan, const Id &scope = {}, Month upTo = {})
    {
        return sentences(publicPlan(plan.plan(), scope, upTo).hidden);
    }

    static const Reading *reading(const Plan &plan, const QString &code, Month month)
    {
        return plan.get<Reading>(keyedId(RecordKind::Reading, query::findKpi(plan, code).value(), month.text()));
    }

private Q_SLOTS:
    void saysAllOfAMonthInReadingOrder()
    {
        const NamedPlan plan;
        QFile golden(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/golden/report/public.txt"));
        QVERIFY2(golden.open(QIODevice::ReadOnly), "the golden file is missing");
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList actual = reportText(plan.report(plan.publicMarch())).split(u'\n');
        for (qsizetype line = 0; line < qMin(actual.size(), expected.size()); ++line)
            QCOMPARE(actual.at(line), expected.at(line));
        QCOMPARE(actual.size(), expected.size());
    }

    void rolesStandInPlaceOfNames()
    {
        const NamedPlan plan;
        const Plan open = publicPlan(plan.plan()).plan;
        QCOMPARE(
            query::leadNames(open, plan.id(u"1.1.1"_s)), QStringList({u"Head of Inclusion"_s, u"Head of Inclusion"_s}));
        QCOMPARE(
            query::leadNames(open, plan.id(u"1.1.2"_s)).mid(2), QStringList({u"Test council"_s, u"a named lead"_s}));
        QCOMPARE(query::groupLead(open, *open.get<Priority>(plan.id(u"1"_s))), u"Head of Inclusion"_s);
        const Assessment *march = open.get<Assessment>(plan.assessment(u"1.1.1"_s, Month(2026, 3)));
        QCOMPARE(march->by, u"Test council"_s);
        QCOMPARE(march->correctedBy, u"Head of Inclusion"_s);
        QCOMPARE(open.get<Assessment>(plan.assessment(u"2.1.1"_s, Month(2026, 3)))->signedOffBy,
            u"a named lead / Partnership board"_s);
        // Its leads are named once in the report, though two of them are called alike.
        const ReportData data = plan.report(plan.publicMarch());
        QCOMPARE(data.actions().first()->leads, QStringList{u"Head of Inclusion"_s});
        QCOMPARE(data.identity.author, u"Test partnership"_s);
    }

    /// Every field of every record that is not somebody's free text, and with it every output, holds no name.
    void noStructuredFieldHoldsAName_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noStructuredFieldHoldsAName()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        NamedPlan plan;
        // Names land where they may land, in whatever spelling and company.
        ChangeBuilder builder(plan.plan());
        const QStringList names = NamedPlan::names();
        const auto anyName = [&] {
            QString name = names.at(random.bounded(int(names.size()) - 2));
            name = random.bounded(3) == 0 ? name.toUpper() : name;
            return random.bounded(3) == 0 ? u"the board / "_s + name + u", by letter"_s : name;
        };
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (!field.isOfNames() || field.role == FieldRole::Key || &field == &fieldOf<&Person::aliases>())
                    continue;
                for (const Id &id : plan.plan().living(field.kind)) {
                    const bool isOfPerson = field.kind == RecordKind::Person; // whose role is their name is a post
                    if (random.bounded(2) == 0)
                        builder.set(field, id, Value(isOfPerson ? u"Office of "_s + anyName() : anyName()));
                }
            }
        }
        plan.submit(builder);

        const Plan open = publicPlan(plan.plan()).plan;
        const auto holdsName = [&names](const QString &text) {
            return std::any_of(names.cbegin(), names.cend(),
                [&text](const QString &name) { return text.contains(name, Qt::CaseInsensitive); });
        };
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                for (const Id &id : open.everIds(field.kind)) {
                    const QString text = open.value(field, id).as<QString>();
                    QVERIFY2(!holdsName(text),
                        qPrintable(
                            u"%1.%2: %3"_s.arg(QLatin1StringView(info.table), QLatin1StringView(field.column), text)));
                }
            }
        }
        const ReportData data = plan.report(plan.publicMarch());
        QVERIFY(!holdsName(reportText(data)));
        QVERIFY(!holdsName(QString::fromUtf8(htmlReport(data, DotCharts()))));
    }

    void theListSaysWhatIsHiddenAndWhere()
    {
        const NamedPlan plan;
        QCOMPARE(hidden(plan),
            QStringList({u"The name Robin Sample is not shown; “Head of Inclusion” stands in its place."_s,
                u"The name Nobody Known is not shown; “a named lead” stands in its place, for the register has no role to show."_s,
                u"The name Kim Test-Case is not shown; “Test council” stands in its place."_s,
                u"The name Wren is not shown; “a named lead” stands in its place, for the register has no role to show."_s,
                u"The name Old Timer is not shown; “a named lead” stands in its place, for the register has no role to show."_s,
                u"The reading of 1.1a for February 2026 counts fewer than 5 and is shown as not available."_s,
                u"The reading of 1.1b for March 2026 counts fewer than 5 and is shown as not available."_s}));
        const QList<HiddenPiece> pieces = publicPlan(plan.plan()).hidden;
        QCOMPARE(pieces.at(2).place.id, plan.id(u"1.1.1"_s)); // who assessed it, before who leads 1.1.2
        QCOMPARE(pieces.at(5).place.kind, RecordKind::Kpi);
        QCOMPARE(pieces.at(5).place.id, plan.id(u"1.1a"_s));
        // Of a scope and a period only what the report is about.
        QCOMPARE(hidden(plan, plan.id(u"2"_s)).size(), 1);
        QCOMPARE(hidden(plan, {}, Month(2026, 2)).last(),
            u"The reading of 1.1a for February 2026 counts fewer than 5 and is shown as not available."_s);
        QCOMPARE(sentences(plan.report(plan.publicMarch()).hidden), hidden(plan));
        QVERIFY(plan.report(plan.march()).hidden.isEmpty());
    }

    /// A new field that is signed is hidden and told by being in the catalogue.
    void everyFieldThatHoldsNamesIsHiddenAndTold()
    {
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (!field.isOfNames() || info.kind == RecordKind::Person)
                    continue;
                NamedPlan plan;
                ChangeBuilder builder(plan.plan());
                const Id record = plan.obtainOne(builder, info);
                builder.set(field, record, Value(u"Zoltan Unheard"_s));
                // A board may be asked, so that only who is in the register is hidden there.
                if (field.text == TextRole::Names)
                    builder.set(field, record, Value(u"Old Timer, in writing"_s));
                plan.submit(builder);
                const PublicPlan open = publicPlan(plan.plan());
                const QString shown = open.plan.value(field, record).as<QString>();
                const QString column = QLatin1StringView(info.table) + u'.' + QLatin1StringView(field.column);
                QVERIFY2(shown == u"a named lead"_s || shown == u"a named lead, in writing"_s, qPrintable(column));
                const QString name = field.text == TextRole::Names ? u"Old Timer"_s : u"Zoltan Unheard"_s;
                QVERIFY2(std::any_of(open.hidden.cbegin(), open.hidden.cend(),
                             [&name](const HiddenPiece &piece) { return piece.name == name; }),
                    qPrintable(column));
            }
        }
    }

    void smallNumbersLeaveAGap()
    {
        const NamedPlan plan;
        const Plan open = publicPlan(plan.plan()).plan;
        for (const Reading *few :
            {reading(open, u"1.1a"_s, Month(2026, 2)), reading(open, u"1.1b"_s, Month(2026, 3))}) {
            QVERIFY(
                few->notAvailable && !few->value && !few->low && !few->high && !few->numerator && !few->denominator);
            QCOMPARE(few->note, u"fewer than 5, not shown"_s);
            QCOMPARE(few->source, QString());
        }
        QCOMPARE(reading(open, u"1.1a"_s, Month(2026, 1))->numerator, std::optional(38.0));
        QCOMPARE(reading(open, u"1.1b"_s, Month(2026, 2))->value, std::optional(12.0));
        // Baselines and targets are not readings.
        const Kpi *kpi = open.get<Kpi>(plan.id(u"1.1a"_s));
        QCOMPARE(kpi->baseline, std::optional(41.0));
        QCOMPARE(open.all<Target>(kpi->id).size(), 3);
        // The chart shows February, but no value in it, and the position is what is known.
        const ReportData data = plan.report(plan.publicMarch());
        QCOMPARE(data.kpis.at(0).chart.runs.size(), 2);
        QCOMPARE(data.kpis.at(1).position.reading, u"12"_s);
    }

    void fewIsFewerThanFive_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("isReduction");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("none") << 0.0 << false << true;
        QTest::newRow("four") << 4.0 << false << true;
        QTest::newRow("five") << 5.0 << false << false;
        QTest::newRow("a reduction of forty of a hundred") << 40.0 << true << false;
        QTest::newRow("a reduction that leaves three of a hundred") << 97.0 << true << true;
        QTest::newRow("a small reduction") << 2.0 << true << true;
    }
    void fewIsFewerThanFive()
    {
        QFETCH(double, value);
        QFETCH(bool, isReduction);
        QFETCH(bool, isHidden);
        NamedPlan plan;
        const Id kpi = plan.id(u"1.1b"_s);
        plan.set<&Kpi::form>(kpi, isReduction ? KpiForm::Reduction : KpiForm::Level);
        plan.set<&Kpi::baseline>(kpi, std::optional(100.0));
        const Id february = keyedId(RecordKind::Reading, kpi, Month(2026, 2).text());
        plan.set<&Reading::value>(february, std::optional(value));
        QCOMPARE(publicPlan(plan.plan()).plan.get<Reading>(february)->notAvailable, isHidden);
        // Of a share the counts are asked, not the per cent.
        plan.set<&Kpi::unit>(kpi, Unit::Percent);
        QVERIFY(!publicPlan(plan.plan()).plan.get<Reading>(february)->notAvailable);
    }

    void aPlanOfPostsStaysAsItIs()
    {
        const Plan example = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
        const PublicPlan open = publicPlan(example);
        // One of its posts leads in another spelling too, which has no role.
        const QString twin = u"SEND Improvement Coordinator"_s;
        for (const Id &action : example.living(RecordKind::Action)) {
            QCOMPARE(query::leadNames(open.plan, action),
                query::leadNames(example, action).replaceInStrings(twin, PersonNames::anybody()));
        }
        for (const HiddenPiece &piece : open.hidden)
            QVERIFY(piece.place.kind == RecordKind::Kpi || piece.sentence.contains(twin));
    }
};

WAYMARK_TEST(TestPublicPlan)
#include "tst_PublicPlan.moc"
