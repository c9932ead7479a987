#include "views/inspector/KpiPage.h"

#include "analysis/KpiContext.h"
#include "edit/ChartEdits.h"
#include "edit/FieldEdits.h"
#include "plan/DueCalendar.h"
#include "plan/Place.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Annotation.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/records/Outcome.h"
#include "plan/records/Recalculation.h"
#include "plan/StatusName.h"
#include "support/form/Section.h"
#include "views/inspector/BelongingsSection.h"
#include "views/inspector/EntrySection.h"
#include "views/inspector/HistoryList.h"
#include "views/inspector/TargetsSection.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// A month as a person types it; not valid where it is none.
Month monthFrom(const QString &text)
{
    const Due due = Due::read(text);
    return due.kind() == Due::Kind::Month || due.kind() == Due::Kind::Day ? Month::of(due.lastDay({})) : Month();
}

} // namespace

KpiPage::KpiPage(const ViewContext &context, QWidget *parent)
    : InspectorPage(parent)
    , m_document(context.document)
    , m_context(context)
    , m_above(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_reference(new FormLabel(FormLabel::Tone::Title, context.themes, this))
    , m_fields(new RecordFields(context, this))
    , m_text(m_fields->add(fieldOf<&Kpi::text>(), FieldBox::Lines::Several, tr("Text")))
    , m_note(m_fields->add(fieldOf<&Kpi::note>(), FieldBox::Lines::Several, tr("Notes")))
    , m_sentence(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_meaning(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_service(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_targets(new TargetsSection(context, this))
    , m_elsewhere(new BelongingsSection(context, RecordKind::Comparator, tr("Elsewhere"), this))
    , m_notes(makeNotes())
    , m_limits(makeLimits())
    , m_sixForTrend(new QCheckBox(tr("Trend from six readings"), this))
    , m_history(new Section(tr("History"), context.themes, this))
    , m_historyList(new HistoryList(context, m_history))
{
    arrange();
    m_sixForTrend->setToolTip(
        tr("For all KPIs of this plan: six readings in a row rising or falling are a sign; usually seven"));
    connectParts();
    m_history->setContent(m_historyList);
}

EntrySection *KpiPage::makeNotes()
{
    const auto lines = [this] {
        QList<EntrySection::Line> found;
        for (const Annotation *note : m_document.plan().all<Annotation>(m_kpi))
            found.append({note->id, u"%1: %2"_s.arg(longDay(note->on), note->words)});
        return found;
    };
    const auto add = [this](const QStringList &typed, const Author &) {
        const Due day = Due::read(typed.value(0));
        return edit::annotate(m_document.plan(), m_kpi,
            day.kind() == Due::Kind::Day || day.kind() == Due::Kind::Month ? day.lastDay({}) : QDate(), typed.value(1),
            m_context.ids);
    };
    const auto remove = [this](const Id &id) {
        return edit::removeFromChart(m_document.plan(), RecordKind::Annotation, id);
    };
    auto *section = new EntrySection(m_context, tr("What happened meanwhile"), {lines, add, remove}, this);
    section->addField(tr("On"), tr("a day, such as 5 November 2026"));
    section->addField(tr("What"), tr("New booking line"));
    return section;
}

EntrySection *KpiPage::makeLimits()
{
    const auto lines = [this] {
        QList<EntrySection::Line> found;
        for (const Recalculation *decided : m_document.plan().all<Recalculation>(m_kpi)) {
            const QString span = decided->until.isValid()
                ? tr("from %1 to %2").arg(decided->period.words(), decided->until.words())
                : tr("from %1 on").arg(decided->period.words());
            found.append({decided->id,
                decided->by.isEmpty() ? u"%1: %2"_s.arg(span, decided->reason)
                                      : u"%1: %2 (%3)"_s.arg(span, decided->reason, decided->by)});
        }
        return found;
    };
    const auto add = [this](const QStringList &typed, const Author &by) -> Result<ChangeSet> {
        const Month until = monthFrom(typed.value(1));
        if (!typed.value(1).trimmed().isEmpty() && !until.isValid()) {
            return fail(ErrorCode::Invalid,
                tr("“%1” is no month such as March 2026. Nothing was changed.").arg(typed.value(1).simplified()));
        }
        return edit::recalculateFrom(
            m_document.plan(), m_kpi, monthFrom(typed.value(0)), until, typed.value(2), by.name);
    };
    const auto remove = [this](const Id &id) {
        return edit::removeFromChart(m_document.plan(), RecordKind::Recalculation, id);
    };
    auto *section = new EntrySection(m_context, tr("Mean and limits reckoned afresh"), {lines, add, remove}, this);
    section->addField(tr("From"), tr("a month, such as March 2026"));
    section->addField(tr("Until"), tr("a month; empty for all that follow"));
    section->addField(tr("Why"), tr("The service changed"));
    return section;
}

void KpiPage::arrange()
{
    m_text->setCalm();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(0);
    head->addWidget(m_above);
    head->addWidget(m_reference);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(8, 4, 8, 0);
    rest->setSpacing(12);
    for (QWidget *part : QList<QWidget *>{m_sentence, m_meaning, m_service, m_targets, m_elsewhere, m_notes, m_limits,
             m_sixForTrend, m_note, m_history})
        rest->addWidget(part);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 16, 8, 24);
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addWidget(m_text);
    lines->addLayout(rest);
    lines->addStretch();
}

void KpiPage::connectParts()
{
    connect(m_fields, &RecordFields::accepted, this, &InspectorPage::accepted);
    connect(m_sixForTrend, &QCheckBox::clicked, this, &KpiPage::chooseTrend);
    connect(m_history, &Section::toggled, m_historyList, &HistoryList::setAwake);
}

void KpiPage::showRecord(const query::Place &place, Month, const DraftStore *drafts)
{
    m_kpi = place.id;
    m_fields->show(place, drafts);
    m_targets->showOf(m_kpi);
    m_elsewhere->showOf(place, drafts);
    m_notes->showAnew();
    m_limits->showAnew();
    fill();
    m_historyList->setPlace(place);
}

void KpiPage::follow()
{
    m_fields->follow();
    m_targets->follow();
    m_elsewhere->follow();
    m_notes->follow();
    m_limits->follow();
    fill();
}

void KpiPage::fill()
{
    const Plan &plan = m_document.plan();
    const Kpi &kpi = *plan.get<Kpi>(m_kpi);
    const Outcome *outcome = plan.get<Outcome>(kpi.outcome);
    m_above->say(outcome ? u"%1 %2"_s.arg(outcome->ref, outcome->text.section(u'\n', 0, 0)).trimmed() : QString());
    m_reference->setText(tr("KPI %1").arg(kpi.code));
    m_sentence->setText(analysis::kpiPosition(plan, kpi, m_context.clock.today()).sentence + u'.');
    m_meaning->say(analysis::kpiContext(plan, kpi, m_context.clock.today()).join(u'\n'));
    m_service->say(serviceWords());
    m_sixForTrend->setChecked(plan.info().trendRun == 6);
}

/// "Served by 1.1.1 (On target) and 1.1.2 (Signed off)."
QString KpiPage::serviceWords() const
{
    const Plan &plan = m_document.plan();
    QStringList actions;
    for (const Id &id : plan.living(RecordKind::KpiLink)) {
        const KpiLink *link = plan.get<KpiLink>(id);
        if (link->kpi != m_kpi)
            continue;
        actions.append(tr("%1 (%2)").arg(query::referenceOf(plan, RecordKind::Action, link->owner),
            query::statusName(plan, query::statusOf(plan, link->owner)).word));
    }
    actions.sort();
    return actions.isEmpty() ? QString() : tr("Served by %1.").arg(actions.join(u", "_s));
}

void KpiPage::chooseTrend(bool isSix)
{
    const auto done = m_document.submit(edit::setField(
        m_document.plan(), fieldOf<&PlanInfo::trendRun>(), m_document.plan().id(), isSix ? Value(qint64(6)) : Value()));
    if (!done)
        m_context.notices.fail(done.error());
    fill();
}

bool KpiPage::save()
{
    const bool isSaved = m_fields->save();
    const bool areTargetsSaved = m_targets->save();
    return m_elsewhere->save() && areTargetsSaved && isSaved;
}

} // namespace waymark
