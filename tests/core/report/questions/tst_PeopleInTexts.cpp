#include "report/questions/PeopleInTexts.h"

#include "NamedPlan.h"
#include "plan/records/Annotation.h"
#include "plan/records/Assessment.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/records/Reading.h"
#include "plan/records/ReportText.h"
#include "plan/records/RollUpOverride.h"
#include "report/making/ReportBuilder.h"
#include "ReportText.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Where a public report would say a name in words of people.
class TestPeopleInTexts : public TestCase
{
    Q_OBJECT

    static QStringList found(const NamedPlan &plan, const ReportRequest &request)
    {
        QStringList lines;
        for (const PersonInText &each : peopleInTexts(plan.plan(), request))
            lines.append(u"%1: %2 of %3"_s.arg(each.name, each.caption, each.about));
        return lines;
    }

    /// Writes a name into the first record of a kind.
    template <auto member> static void name(NamedPlan &plan, const Id &record)
    {
        plan.set<member>(record, u"As Robin Sample told Wren and Robin Sample."_s);
    }

    template <typename T> static Id only(const NamedPlan &plan, const std::function<bool(const T &)> &is)
    {
        for (const Id &id : plan.plan().living(T::kind)) {
            if (is(*plan.plan().template get<T>(id)))
                return id;
        }
        qFatal("the plan has no such record");
    }

private Q_SLOTS:
    void aPlanWithNamesInItsFieldsOnlyHasNone()
    {
        const NamedPlan plan;
        QCOMPARE(found(plan, plan.publicMarch()), QStringList());
    }

    void everyTextThatIsToldIsLookedAt()
    {
        NamedPlan plan;
        const Month march(2026, 3);
        name<&Priority::title>(plan, plan.id(u"2"_s));
        name<&Outcome::text>(plan, plan.id(u"2.1"_s));
        name<&Action::text>(plan, plan.id(u"2.1.10"_s));
        name<&Assessment::said>(plan, plan.assessment(u"1.1.1"_s, march));
        name<&Assessment::next>(plan, plan.assessment(u"1.1.1"_s, march));
        name<&Assessment::reason>(plan, plan.assessment(u"1.1.1"_s, march));
        name<&RollUpOverride::reason>(plan, plan.plan().living(RecordKind::RollUpOverride).first());
        name<&Narrative::impact>(plan, keyedId(RecordKind::Narrative, plan.id(u"2.1"_s), march.text()));
        name<&Quotation::words>(
            plan, only<Quotation>(plan, [](const Quotation &voice) { return voice.date == QDate(2026, 3, 12); }));
        name<&Kpi::text>(plan, plan.id(u"2.1a"_s));
        name<&Reading::note>(plan, keyedId(RecordKind::Reading, plan.id(u"2.1a"_s), march.text()));
        ChangeBuilder builder(plan.plan());
        const Id words = keyedId(RecordKind::ReportText, plan.plan().id(), march.text());
        builder.add(RecordKind::ReportText, words);
        builder.set<&ReportText::owner>(words, plan.plan().id());
        builder.set<&ReportText::month>(words, march);
        builder.set<&ReportText::plainSummary>(words, u"Wren helped."_s);
        plan.submit(builder);

        QStringList expected{u"Wren: In plain words of March 2026"_s};
        for (const QString &place : {u"Reason of 1.1, March 2026"_s, u"What happened of 1.1.1, March 2026"_s,
                 u"What next of 1.1.1, March 2026"_s, u"Reason of 1.1.1, March 2026"_s, u"Title of 2"_s,
                 u"Text of 2.1"_s, u"Impact of 2.1, March 2026"_s, u"Words of 2.1"_s, u"Text of 2.1.10"_s,
                 u"Text of 2.1a"_s, u"Note of 2.1a, March 2026"_s}) {
            expected << u"Robin Sample: "_s + place << u"Wren: "_s + place;
        }
        QCOMPARE(found(plan, plan.publicMarch()), expected);
    }

    /// For every field of the catalogue that holds words: where a public report shows it, a name in it is asked about,
    /// so that a new field cannot be forgotten.
    void whatAPublicReportSaysIsLookedAtFieldByField()
    {
        const NamedPlan base;
        qsizetype shown = 0;
        for (const KindInfo &info : allKinds()) {
            for (const Field &field : info.fields) {
                if (field.text != TextRole::Words || field.role == FieldRole::Key)
                    continue;
                ChangeBuilder builder(base.plan());
                for (const Id &id : base.plan().living(info.kind) + QList<Id>{base.obtainOne(builder, info)})
                    builder.set(field, id, Value(u"Robin Sample told qzx"_s));
                Plan plan = base.plan();
                plan.apply(builder.take({}).changes);
                const Result<ReportData> data = buildReport(plan, {}, base.publicMarch(), base.clock());
                QVERIFY(data);
                const bool isShown = reportText(*data).contains(u"qzx"_s);
                const QString caption = QCoreApplication::translate("Field", field.caption);
                const QList<PersonInText> all = peopleInTexts(plan, base.publicMarch());
                const bool isAsked = std::any_of(all.cbegin(), all.cend(), [&](const PersonInText &each) {
                    return each.caption == caption && each.name == u"Robin Sample"_s;
                });
                QVERIFY2(isAsked || !isShown,
                    qPrintable(QLatin1StringView(info.table) + u'.' + QLatin1StringView(field.column)));
                shown += isShown ? 1 : 0;
            }
        }
        QVERIFY(shown > 12);
    }

    void whatIsNotToldIsNot()
    {
        NamedPlan plan;
        name<&Action::note>(plan, plan.id(u"1.1.1"_s));
        name<&Assessment::said>(plan, plan.assessment(u"1.1.1"_s, Month(2026, 1)));
        name<&Quotation::words>(
            plan, only<Quotation>(plan, [](const Quotation &voice) { return voice.date == QDate(2026, 1, 12); }));
        QCOMPARE(found(plan, plan.publicMarch()), QStringList());
        // Where the period says nothing, the report tells what was said last.
        ReportRequest april = plan.publicMarch();
        april.from = april.to = Month(2026, 4);
        name<&Assessment::said>(plan, plan.assessment(u"1.2.1"_s, Month(2026, 2)));
        QCOMPARE(found(plan, april).first(), u"Robin Sample: What happened of 1.2.1, February 2026"_s);
        // And a report on one priority says nothing of another.
        april.scope = plan.id(u"2"_s);
        QCOMPARE(found(plan, april), QStringList());
    }

    void whatMayBeANameAndFewPeopleAreFoundInTheTextsOrder()
    {
        NamedPlan plan;
        plan.set<&Action::text>(
            plan.id(u"1.1.2"_s), u"Robin Sample and Dr Patel met two families. Robin rang dr patel, K Test-Case."_s);
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), u"Two children"_s);
        QStringList lines;
        for (const PersonInText &each : peopleInTexts(plan.plan(), plan.publicMarch()))
            lines.append(u"%1 %2 (%3) %4"_s.arg(int(each.kind)).arg(each.words, each.name, each.about));
        // Robin is asked about by the whole name, and "Dr Patel" once.
        QCOMPARE(lines,
            QStringList({u"0 Robin Sample (Robin Sample) 1.1.2"_s, u"1 Dr Patel () 1.1.2"_s,
                u"1 K Test-Case (Kim Test-Case) 1.1.2"_s, u"2 two families () 1.1.2"_s,
                u"2 Two children () 2.1.10"_s}));
    }

    void aNameOutsideTheRegisterIsFoundWhereItIsKnown()
    {
        NamedPlan plan;
        plan.set<&Action::text>(plan.id(u"2.1.10"_s), u"Nobody Known asked the Partnership Board."_s);
        QCOMPARE(peopleInTexts(plan.plan(), plan.publicMarch()).size(), 0);
        const QList<PersonInText> all =
            peopleInTexts(plan.plan(), plan.publicMarch(), {u"Nobody Known"_s, u"Partnership Board"_s});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, u"Nobody Known"_s);
    }

    void aNameLeadsToItsPlace()
    {
        NamedPlan plan;
        name<&Action::text>(plan, plan.id(u"2.1.10"_s));
        const PersonInText first = peopleInTexts(plan.plan(), plan.publicMarch()).first();
        QCOMPARE(first.place.kind, RecordKind::Action);
        QCOMPARE(first.place.id, plan.id(u"2.1.10"_s));
    }
};

WAYMARK_TEST(TestPeopleInTexts)
#include "tst_PeopleInTexts.moc"
