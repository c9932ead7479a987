#include "plan/KindTables.h"

#include "plan/records/Action.h"
#include "plan/records/Annotation.h"
#include "plan/records/Assessment.h"
#include "plan/records/Comparator.h"
#include "plan/records/Decision.h"
#include "plan/records/DeliveryGroup.h"
#include "plan/records/Evidence.h"
#include "plan/records/GlossaryTerm.h"
#include "plan/records/HandOver.h"
#include "plan/records/IssuedFile.h"
#include "plan/records/IssuedReport.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Mark.h"
#include "plan/records/Narrative.h"
#include "plan/records/Outcome.h"
#include "plan/records/Person.h"
#include "plan/records/PlanInfo.h"
#include "plan/records/Predecessor.h"
#include "plan/records/Priority.h"
#include "plan/records/Quotation.h"
#include "plan/records/Reading.h"
#include "plan/records/Recalculation.h"
#include "plan/records/Redaction.h"
#include "plan/records/ReportText.h"
#include "plan/records/Risk.h"
#include "plan/records/RollUpOverride.h"
#include "plan/records/Round.h"
#include "plan/records/RuleSwitch.h"
#include "plan/records/StatusMeaning.h"
#include "plan/records/Target.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

#define TEXT(sourceText) QT_TRANSLATE_NOOP("Field", sourceText)

Field bare(RecordKind kind, const char *column, const char *caption, ValueKind valueKind)
{
    Field made{};
    made.kind = kind;
    made.column = column;
    made.caption = caption;
    made.valueKind = valueKind;
    return made;
}

template <auto member> Field field(const char *column, const char *caption)
{
    using R = decltype(detail::recordOf(member));
    using T = decltype(detail::typeOf(member));
    Field made = bare(R::kind, column, caption, detail::valueKindOf<T>());
    made.get = &detail::getMember<member>;
    made.set = &detail::setMember<member>;
    if constexpr (std::is_enum_v<T>)
        made.choices = &ChoiceWords<T>::words;
    return made;
}

// `&Action::alive` is a pointer to a member of Record, so existence has a getter of its own.
Value getAlive(const Record &record)
{
    return Value(record.alive);
}

void setAlive(Record &record, const Value &value)
{
    record.alive = value.as<bool>();
}

KindInfo kind(RecordKind recordKind, const char *table, const char *caption, std::vector<Field> fields)
{
    Field alive = bare(recordKind, "alive", TEXT("Exists"), ValueKind::Flag);
    alive.get = &getAlive;
    alive.set = &setAlive;
    alive.role = FieldRole::Alive;
    fields.insert(fields.begin(), alive);
    return KindInfo{recordKind, table, caption, std::move(fields), nullptr, nullptr, {}};
}

using K = RecordKind;

} // namespace

// One field, one line.
// clang-format off
std::vector<KindInfo> treeKinds()
{
    return {
        kind(K::Plan, "plan", TEXT("plan"), {
            field<&PlanInfo::title>("title", TEXT("Title")).words(),
            field<&PlanInfo::partnership>("partnership", TEXT("Partnership")).words(),
            field<&PlanInfo::start>("start", TEXT("Start")),
            field<&PlanInfo::autumnEnds>("autumn_ends", TEXT("Autumn term ends")),
            field<&PlanInfo::springEnds>("spring_ends", TEXT("Spring term ends")),
            field<&PlanInfo::summerEnds>("summer_ends", TEXT("Summer term ends")),
            field<&PlanInfo::rollUpRule>("roll_up", TEXT("Headings show")).decidedWith("roll_up"),
            field<&PlanInfo::rollUpShare>("roll_up_share", TEXT("Share that counts")).between(1, 100).decidedWith("roll_up"),
            field<&PlanInfo::mapping>("mapping", TEXT("How its documents are read")).lines().words(),
            field<&PlanInfo::continues>("continues", TEXT("Goes on from")).own(),
            field<&PlanInfo::trendRun>("trend_run", TEXT("Readings that make a trend")).between(6, 7),
        }),
        kind(K::Person, "person", TEXT("person"), {
            field<&Person::name>("name", TEXT("Name")).names().key().ordering(),
            field<&Person::role>("role", TEXT("Role")).names(),
            field<&Person::organisation>("organisation", TEXT("Organisation")).names(),
            field<&Person::aliases>("aliases", TEXT("Other spellings")).lines().names(),
        }),
        kind(K::DeliveryGroup, "delivery_group", TEXT("delivery group"), {
            field<&DeliveryGroup::rank>("rank", TEXT("Place")).rank(),
            field<&DeliveryGroup::name>("name", TEXT("Name")).words().required(),
            field<&DeliveryGroup::leadPost>("lead_post", TEXT("Lead")).names(),
            field<&DeliveryGroup::leadPerson>("lead_person", TEXT("Lead person")).to(K::Person),
            field<&DeliveryGroup::reporting>("reporting", TEXT("Reporting")),
        }),
        kind(K::Priority, "priority", TEXT("priority"), {
            field<&Priority::rank>("rank", TEXT("Place")).rank(),
            field<&Priority::number>("number", TEXT("Number")).code(),
            field<&Priority::title>("title", TEXT("Title")).words(),
            field<&Priority::group>("group_id", TEXT("Delivery group")).to(K::DeliveryGroup),
            field<&Priority::note>("note", TEXT("Notes")).lines().words(),
        }),
        kind(K::Outcome, "outcome", TEXT("outcome"), {
            field<&Outcome::priority>("priority", TEXT("Priority")).to(K::Priority).parent(),
            field<&Outcome::rank>("rank", TEXT("Place")).rank(),
            field<&Outcome::ref>("ref", TEXT("Reference")).code(),
            field<&Outcome::text>("text", TEXT("Text")).lines().words(),
            field<&Outcome::note>("note", TEXT("Notes")).lines().words(),
        }),
        kind(K::Action, "action", TEXT("action"), {
            field<&Action::outcome>("outcome", TEXT("Outcome")).to(K::Outcome).parent(),
            field<&Action::rank>("rank", TEXT("Place")).rank(),
            field<&Action::ref>("ref", TEXT("Reference")).code(),
            field<&Action::text>("text", TEXT("Text")).lines().words(),
            field<&Action::due>("due", TEXT("Due")),
            field<&Action::note>("note", TEXT("Notes")).lines().words(),
        }),
        kind(K::Assessment, "assessment", TEXT("assessment"), {
            field<&Assessment::action>("action", TEXT("Action")).to(K::Action).parent(),
            field<&Assessment::month>("month", TEXT("Month")).key().ordering(),
            field<&Assessment::status>("status", TEXT("Status")).decidedWith("status"),
            field<&Assessment::statusText>("status_text", TEXT("Status as written")).words().decidedWith("status"),
            field<&Assessment::said>("said", TEXT("What happened")).lines().words(),
            field<&Assessment::next>("next", TEXT("What next")).lines().words(),
            field<&Assessment::newDue>("new_due", TEXT("New deadline")).decidedWith("status"),
            field<&Assessment::reason>("reason", TEXT("Reason")).lines().words().decidedWith("status"),
            field<&Assessment::grantedBy>("granted_by", TEXT("Granted by")).names().decidedWith("status"),
            field<&Assessment::signedOffBy>("signed_off_by", TEXT("Signed off by")).names().decidedWith("status"),
            field<&Assessment::signedOffOn>("signed_off_on", TEXT("Signed off on")).decidedWith("status"),
            field<&Assessment::by>("by", TEXT("Assessed by")).signature().decidedWith("status"),
            field<&Assessment::unchanged>("unchanged", TEXT("No change")).decidedWith("status"),
            field<&Assessment::correctedOn>("corrected_on", TEXT("Corrected on")).decidedWith("correction"),
            field<&Assessment::correctedBy>("corrected_by", TEXT("Corrected by")).signature().decidedWith("correction"),
        }),
        kind(K::LeadLink, "lead_link", TEXT("lead"), {
            field<&LeadLink::owner>("owner", TEXT("Leads")).to(K::Action).to(K::Outcome).parent(),
            field<&LeadLink::person>("person", TEXT("Person")).to(K::Person).key(),
            field<&LeadLink::rank>("rank", TEXT("Place")).rank(),
            field<&LeadLink::accountable>("accountable", TEXT("Accountable")),
        }),
    };
}

std::vector<KindInfo> scoreKinds()
{
    return {
        kind(K::Kpi, "kpi", TEXT("KPI"), {
            field<&Kpi::rank>("rank", TEXT("Place")).rank(),
            field<&Kpi::code>("code", TEXT("Code")).code().required(),
            field<&Kpi::ref>("ref", TEXT("Reference")).code(),
            field<&Kpi::outcome>("outcome", TEXT("Outcome")).to(K::Outcome),
            field<&Kpi::text>("text", TEXT("Text")).lines().words(),
            field<&Kpi::unit>("unit", TEXT("Unit")),
            field<&Kpi::polarity>("polarity", TEXT("Better is")),
            field<&Kpi::form>("form", TEXT("Form")),
            field<&Kpi::frequency>("frequency", TEXT("Frequency")),
            field<&Kpi::baseline>("baseline", TEXT("Baseline")).decidedWith("baseline"),
            field<&Kpi::baselineLow>("baseline_low", TEXT("Baseline from")).decidedWith("baseline"),
            field<&Kpi::baselineHigh>("baseline_high", TEXT("Baseline to")).decidedWith("baseline"),
            field<&Kpi::baselineSource>("baseline_source", TEXT("Baseline as written")).words().decidedWith("baseline"),
            field<&Kpi::baselineOn>("baseline_on", TEXT("Baseline date")).decidedWith("baseline"),
            field<&Kpi::tolerance>("tolerance", TEXT("Tolerance")).from(0),
            field<&Kpi::note>("note", TEXT("Notes")).lines().words(),
            field<&Kpi::path>("path", TEXT("Way to the targets")),
            field<&Kpi::startsOn>("starts_on", TEXT("Targets count from")),
        }),
        kind(K::Target, "target", TEXT("target"), {
            field<&Target::kpi>("kpi", TEXT("KPI")).to(K::Kpi).parent(),
            field<&Target::months>("months", TEXT("After months")).from(1).key().ordering(),
            field<&Target::value>("value", TEXT("Target")).decidedWith("value"),
            field<&Target::source>("source", TEXT("As written")).words().decidedWith("value"),
            field<&Target::hopeful>("hopeful", TEXT("Hopeful")),
            field<&Target::cautious>("cautious", TEXT("Cautious")),
        }),
        kind(K::Reading, "reading", TEXT("reading"), {
            field<&Reading::kpi>("kpi", TEXT("KPI")).to(K::Kpi).parent(),
            field<&Reading::period>("period", TEXT("Period")).key().ordering(),
            field<&Reading::value>("value", TEXT("Value")).decidedWith("value"),
            field<&Reading::low>("low", TEXT("From")).decidedWith("value"),
            field<&Reading::high>("high", TEXT("To")).decidedWith("value"),
            field<&Reading::numerator>("numerator", TEXT("Numerator")).from(0).decidedWith("value"),
            field<&Reading::denominator>("denominator", TEXT("Out of")).from(0).decidedWith("value"),
            field<&Reading::provisional>("provisional", TEXT("Provisional")).decidedWith("value"),
            field<&Reading::projected>("projected", TEXT("Projected")).decidedWith("value"),
            field<&Reading::notAvailable>("not_available", TEXT("Not available")).decidedWith("value"),
            field<&Reading::seriesBreak>("series_break", TEXT("Counted differently from here")),
            field<&Reading::note>("note", TEXT("Note")).lines().words(),
            field<&Reading::restated>("restated", TEXT("Restated")).decidedWith("value"),
            field<&Reading::source>("source", TEXT("Source")).words(),
        }),
        kind(K::GlossaryTerm, "glossary_term", TEXT("glossary term"), {
            field<&GlossaryTerm::term>("term", TEXT("Term")).words().key().ordering(),
            field<&GlossaryTerm::meaning>("meaning", TEXT("Meaning")).words(),
        }),
        kind(K::StatusMeaning, "status_meaning", TEXT("status"), {
            field<&StatusMeaning::meaning>("meaning", TEXT("Meaning")).key(),
            field<&StatusMeaning::word>("word", TEXT("Word")).words(),
            field<&StatusMeaning::colour>("colour", TEXT("Colour")).code(),
            field<&StatusMeaning::definition>("definition", TEXT("Definition")).words(),
        }),
    };
}

std::vector<KindInfo> monthKinds()
{
    return {
        kind(K::Round, "round", TEXT("round"), {
            field<&Round::owner>("owner", TEXT("Delivery group")).to(K::DeliveryGroup).to(K::Plan).parent(),
            field<&Round::month>("month", TEXT("Month")).key().ordering(),
            field<&Round::closedBy>("closed_by", TEXT("Closed by")).signature().decidedWith("closing"),
            field<&Round::closedOn>("closed_on", TEXT("Closed on")).decidedWith("closing"),
        }),
        kind(K::RollUpOverride, "roll_up_override", TEXT("decided status"), {
            field<&RollUpOverride::owner>("owner", TEXT("Heading")).to(K::Priority).to(K::Outcome).to(K::Plan).parent(),
            field<&RollUpOverride::month>("month", TEXT("Month")).key().ordering(),
            field<&RollUpOverride::status>("status", TEXT("Decided status")).decidedWith("status"),
            field<&RollUpOverride::reason>("reason", TEXT("Reason")).lines().words().decidedWith("status"),
            field<&RollUpOverride::by>("by", TEXT("Decided by")).signature().decidedWith("status"),
        }),
        kind(K::Risk, "risk", TEXT("risk"), {
            field<&Risk::owner>("owner", TEXT("About")).to(K::Action).to(K::Outcome).to(K::Priority).parent(),
            field<&Risk::rank>("rank", TEXT("Place")).rank(),
            field<&Risk::text>("text", TEXT("Risk")).lines().words(),
            field<&Risk::likelihood>("likelihood", TEXT("Likelihood")).between(1, 5),
            field<&Risk::impact>("impact", TEXT("Impact")).between(1, 5),
            field<&Risk::mitigation>("mitigation", TEXT("Mitigation")).lines().words(),
            field<&Risk::riskOwner>("risk_owner", TEXT("Risk owner")).names(),
            field<&Risk::trend>("trend", TEXT("Trend")),
            field<&Risk::closed>("closed", TEXT("Closed")),
        }),
        kind(K::Evidence, "evidence", TEXT("evidence"), {
            field<&Evidence::owner>("owner", TEXT("About")).to(K::Action).to(K::Outcome).to(K::Priority).parent(),
            field<&Evidence::rank>("rank", TEXT("Place")).rank(),
            field<&Evidence::title>("title", TEXT("Title")).words(),
            field<&Evidence::evidenceKind>("evidence_kind", TEXT("Kind")),
            field<&Evidence::date>("date", TEXT("Date")),
            field<&Evidence::shows>("shows", TEXT("What it shows")).lines().words(),
            field<&Evidence::link>("link", TEXT("Link")).code().decidedWith("link"),
            field<&Evidence::digest>("digest", TEXT("Digest")).own().decidedWith("link"),
            field<&Evidence::fileName>("file_name", TEXT("Kept as")).words().decidedWith("link"),
        }),
        kind(K::Decision, "decision", TEXT("decision"), {
            field<&Decision::owner>("owner", TEXT("About")).to(K::Action).to(K::Outcome).to(K::Priority).parent(),
            field<&Decision::rank>("rank", TEXT("Place")).rank(),
            field<&Decision::text>("text", TEXT("Decision or help asked for")).lines().words(),
            field<&Decision::to>("to", TEXT("Asked of")).names(),
            field<&Decision::by>("by", TEXT("Needed by")),
            field<&Decision::answer>("answer", TEXT("Answer")).lines().words().decidedWith("answer"),
            field<&Decision::answeredOn>("answered_on", TEXT("Answered on")).decidedWith("answer"),
        }),
        kind(K::Quotation, "quotation", TEXT("quotation"), {
            field<&Quotation::owner>("owner", TEXT("About")).to(K::Action).to(K::Outcome).to(K::Priority).parent(),
            field<&Quotation::rank>("rank", TEXT("Place")).rank(),
            field<&Quotation::voice>("voice", TEXT("Who")),
            field<&Quotation::date>("date", TEXT("When")),
            field<&Quotation::words>("words", TEXT("Words")).lines().words(),
        }),
        kind(K::Narrative, "narrative", TEXT("account"), {
            field<&Narrative::owner>("owner", TEXT("About")).to(K::Priority).to(K::Outcome).parent(),
            field<&Narrative::month>("month", TEXT("Month")).key().ordering(),
            field<&Narrative::positionThen>("position_then", TEXT("Position then")).lines().words(),
            field<&Narrative::done>("done", TEXT("What we did")).lines().words(),
            field<&Narrative::positionNow>("position_now", TEXT("Position now")).lines().words(),
            field<&Narrative::impact>("impact", TEXT("Impact")).lines().words(),
            field<&Narrative::next>("next", TEXT("What next")).lines().words(),
        }),
        kind(K::RuleSwitch, "rule_switch", TEXT("rule"), {
            field<&RuleSwitch::rule>("rule", TEXT("Rule")).own().key().ordering(),
            field<&RuleSwitch::reason>("reason", TEXT("Reason")).lines().words(),
            field<&RuleSwitch::by>("by", TEXT("Switched off by")).signature(),
        }),
        kind(K::Mark, "mark", TEXT("mark"), {
            field<&Mark::name>("name", TEXT("Name")).words().required(),
            field<&Mark::position>("position", TEXT("Position")).from(0).ordering(),
            field<&Mark::chain>("chain", TEXT("Chain")).own(),
            field<&Mark::purpose>("purpose", TEXT("For")).own(),
        }),
    };
}

std::vector<KindInfo> linkKinds()
{
    return {
        kind(K::Predecessor, "predecessor", TEXT("predecessor"), {
            field<&Predecessor::owner>("owner", TEXT("Action")).to(K::Action).parent(),
            field<&Predecessor::after>("after", TEXT("Starts after")).to(K::Action).key(),
        }),
        kind(K::KpiLink, "kpi_link", TEXT("served KPI"), {
            field<&KpiLink::owner>("owner", TEXT("Action")).to(K::Action).parent(),
            field<&KpiLink::kpi>("kpi", TEXT("KPI")).to(K::Kpi).key(),
            field<&KpiLink::effect>("effect", TEXT("Expected effect")).lines().words(),
        }),
        kind(K::HandOver, "hand_over", TEXT("hand-over"), {
            field<&HandOver::owner>("owner", TEXT("From")).to(K::Person).parent(),
            field<&HandOver::to>("to", TEXT("To")).to(K::Person).key(),
            field<&HandOver::on>("on", TEXT("On")),
        }),
        kind(K::Comparator, "comparator", TEXT("comparator"), {
            field<&Comparator::owner>("owner", TEXT("KPI")).to(K::Kpi).parent(),
            field<&Comparator::rank>("rank", TEXT("Place")).rank(),
            field<&Comparator::name>("name", TEXT("Name")).words(),
            field<&Comparator::value>("value", TEXT("Value")),
            field<&Comparator::year>("year", TEXT("Year")).code(),
            field<&Comparator::source>("source", TEXT("Source")).words(),
        }),
        kind(K::Recalculation, "recalculation", TEXT("recalculation"), {
            field<&Recalculation::owner>("owner", TEXT("KPI")).to(K::Kpi).parent(),
            field<&Recalculation::period>("period", TEXT("Limits from")).key().ordering(),
            field<&Recalculation::until>("until", TEXT("Reckoned until")).decidedWith("limits"),
            field<&Recalculation::reason>("reason", TEXT("Reason")).lines().words().decidedWith("limits"),
            field<&Recalculation::by>("by", TEXT("Decided by")).signature().decidedWith("limits"),
        }),
        kind(K::Annotation, "annotation", TEXT("annotation"), {
            field<&Annotation::owner>("owner", TEXT("About")).to(K::Kpi).to(K::Plan).parent(),
            field<&Annotation::on>("on", TEXT("When")).ordering(),
            field<&Annotation::words>("words", TEXT("Words")).words(),
        }),
    };
}

std::vector<KindInfo> reportKinds()
{
    return {
        kind(K::ReportText, "report_text", TEXT("report text"), {
            field<&ReportText::owner>("owner", TEXT("About")).to(K::Plan).to(K::Priority).to(K::DeliveryGroup).parent(),
            field<&ReportText::month>("month", TEXT("Month")).key().ordering(),
            field<&ReportText::reason>("reason", TEXT("Why it stands like this")).lines().words(),
            field<&ReportText::impact>("impact", TEXT("If nothing is done")).lines().words(),
            field<&ReportText::plainSummary>("plain_summary", TEXT("In plain words")).lines().words(),
            field<&ReportText::summary>("summary", TEXT("Summary")).lines().words(),
            field<&ReportText::recommendations>("recommendations", TEXT("Recommendations")).lines().words(),
            field<&ReportText::background>("background", TEXT("Background")).lines().words(),
            field<&ReportText::papers>("papers", TEXT("Papers relied on")).lines().words(),
        }),
        kind(K::IssuedReport, "issued_report", TEXT("issued report"), {
            field<&IssuedReport::owner>("owner", TEXT("About")).to(K::Plan).to(K::Priority).to(K::DeliveryGroup).parent(),
            field<&IssuedReport::issuedOn>("issued_on", TEXT("Issued on")).ordering(),
            field<&IssuedReport::report>("report", TEXT("Kind")),
            field<&IssuedReport::from>("from", TEXT("From")),
            field<&IssuedReport::to>("to", TEXT("To")),
            field<&IssuedReport::version>("version", TEXT("Version")).code(),
            field<&IssuedReport::author>("author", TEXT("Author")).signature(),
            field<&IssuedReport::parts>("parts", TEXT("Left out")).lines().own(),
            field<&IssuedReport::mark>("mark", TEXT("Mark")).to(K::Mark),
            field<&IssuedReport::digest>("digest", TEXT("Digest")).own(),
        }),
        kind(K::IssuedFile, "issued_file", TEXT("issued file"), {
            field<&IssuedFile::owner>("owner", TEXT("Report")).to(K::IssuedReport).parent(),
            field<&IssuedFile::name>("name", TEXT("Name")).code().ordering(),
            field<&IssuedFile::digest>("digest", TEXT("Digest")).own(),
        }),
        kind(K::Redaction, "redaction", TEXT("redaction"), {
            field<&Redaction::about>("about", TEXT("About")),
            field<&Redaction::recordKind>("record_kind", TEXT("Kind")).own(),
            field<&Redaction::field>("field", TEXT("Field")).own(),
            field<&Redaction::reason>("reason", TEXT("Reason")).lines().words(),
            field<&Redaction::on>("on", TEXT("On")).ordering(),
            field<&Redaction::by>("by", TEXT("Redacted by")).signature(),
        }),
    };
}
// clang-format on
#undef TEXT

} // namespace waymark
