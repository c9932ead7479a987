#include "views/inspector/LinksSection.h"

#include "document/PlanDocument.h"
#include "edit/LinkEdits.h"
#include "models/ActionFilter.h"
#include "plan/Place.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/Kpi.h"
#include "plan/records/KpiLink.h"
#include "plan/records/Predecessor.h"
#include "plan/StatusName.h"
#include "support/form/FieldBox.h"
#include "support/form/QuietButton.h"
#include "views/inspector/RecordFields.h"

#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(RecordKind link)
{
    return link == RecordKind::Predecessor ? LinksSection::tr("Starts after") : LinksSection::tr("KPIs it serves");
}

} // namespace

LinksSection::LinksSection(const ViewContext &context, RecordKind link, QWidget *parent)
    : Section(titleOf(link), context.themes, parent)
    , m_document(context.document)
    , m_kind(link)
    , m_context(context)
{
    auto *content = new QWidget(this);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 8);
    m_lines->setSpacing(8);
    const bool isOrder = link == RecordKind::Predecessor;
    m_add = new FieldBox(FieldBox::Lines::One, isOrder ? tr("Add an action") : tr("Add a KPI"), context, content);
    m_add->setPlaceholder(isOrder ? tr("its reference, or some of its words") : tr("its code, or some of its words"));
    m_lines->addWidget(m_add);
    setContent(content);
    connect(m_add, &FieldBox::typed, this, &LinksSection::readTyped);
    m_add->setSaving([this](const QString &text) -> Result<void> {
        const QList<Id> found = candidates(text);
        if (text.trimmed().isEmpty())
            return {};
        if (found.size() != 1) {
            return fail(ErrorCode::Invalid,
                found.isEmpty()
                    ? tr("Nothing in this plan is called that. Nothing was changed; type a reference or other words.")
                    : tr("%1 entries say that. Nothing was changed; type more of the words, or the reference.")
                          .arg(found.size()));
        }
        const Plan &plan = m_document.plan();
        const auto done =
            m_document.submit(m_kind == RecordKind::Predecessor ? edit::startAfter(plan, m_action, found.first())
                                                                : edit::serveKpi(plan, m_action, found.first()));
        return done ? Result<void>() : Result<void>(fail(done.error()));
    });
}

RecordKind LinksSection::targetKind() const
{
    return m_kind == RecordKind::Predecessor ? RecordKind::Action : RecordKind::Kpi;
}

Id LinksSection::targetOf(const Id &link) const
{
    const Plan &plan = m_document.plan();
    return m_kind == RecordKind::Predecessor ? plan.get<Predecessor>(link)->after : plan.get<KpiLink>(link)->kpi;
}

/// "1.1.2 Train the reception teams · On target"
QString LinksSection::wordsOf(const Id &target) const
{
    const Plan &plan = m_document.plan();
    const QString reference = query::referenceOf(plan, targetKind(), target);
    if (const Kpi *kpi = plan.get<Kpi>(target); kpi && targetKind() == RecordKind::Kpi)
        return u"%1 %2"_s.arg(reference, kpi->text.section(u'\n', 0, 0));
    const Action *action = plan.get<Action>(target);
    return action ? u"%1 %2 · %3"_s.arg(reference, action->text.section(u'\n', 0, 0),
               query::statusName(plan, query::statusOf(plan, target)).word)
                  : QString();
}

/// The one with that reference, else all that say these words.
QList<Id> LinksSection::candidates(const QString &text) const
{
    const Plan &plan = m_document.plan();
    const Result<query::Place> place = query::findByReference(plan, text);
    if (place && place->kind == targetKind())
        return {place->id};
    const FilterWords words(text);
    QList<Id> found;
    const auto offer = [&](const Id &id, const QString &said) {
        if (id != m_action && words.match(FilterText::of({}, said)))
            found.append(id);
    };
    if (words.isEmpty())
        return {};
    for (const Id &id : plan.living(targetKind())) {
        const Action *action = plan.get<Action>(id);
        offer(id, action ? action->text : plan.get<Kpi>(id)->text);
    }
    return found;
}

void LinksSection::readTyped(const QString &text)
{
    const QList<Id> found = candidates(text);
    m_add->setHint(text.trimmed().isEmpty() ? QString()
            : found.isEmpty()               ? tr("nothing is called that")
            : found.size() == 1             ? wordsOf(found.first())
                                            : tr("%1 entries say that").arg(found.size()));
}

void LinksSection::showOf(const Id &action, const DraftStore *drafts)
{
    m_action = action;
    m_drafts = drafts;
    m_add->show({});
    m_add->setHint({});
    rebuild();
    setOpen(!m_rows.isEmpty());
}

void LinksSection::follow()
{
    QList<Id> shown;
    for (const Row &row : std::as_const(m_rows))
        shown.append(row.id);
    if (shown != m_document.plan().children(m_kind, m_action)) {
        rebuild();
        return;
    }
    for (const Row &row : std::as_const(m_rows))
        fillRow(row);
}

void LinksSection::rebuild()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->deleteLater(); // its own field may be what is being left
    }
    m_rows.clear();
    for (const Id &id : m_document.plan().children(m_kind, m_action)) {
        m_rows.append(makeRow(id));
        m_lines->insertWidget(m_lines->count() - 1, m_rows.last().widget);
        m_rows.last().widget->show();
    }
    sayHowMany();
}

LinksSection::Row LinksSection::makeRow(const Id &link)
{
    auto *widget = new QWidget(this);
    Row row{link, widget, new FormLabel(FormLabel::Tone::Body, m_context.themes, widget), nullptr,
        new QuietButton(tr("Remove"), m_context.themes, widget)};
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(row.words, 1);
    head->addWidget(row.remove, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(head);
    if (m_kind == RecordKind::KpiLink) {
        row.fields = new RecordFields(m_context, widget);
        FieldBox *effect =
            row.fields->add(fieldOf<&KpiLink::effect>(), FieldBox::Lines::Several, tr("Expected effect"));
        lines->addWidget(effect);
        row.fields->show({m_kind, link}, m_drafts);
    }
    connect(row.remove, &QPushButton::clicked, this, [this, link] { remove(link); });
    fillRow(row);
    return row;
}

void LinksSection::fillRow(const Row &row)
{
    const Id target = targetOf(row.id);
    row.words->setText(wordsOf(target));
    row.remove->setAccessibleName(tr("Remove %1").arg(query::referenceOf(m_document.plan(), targetKind(), target)));
    if (row.fields)
        row.fields->follow();
}

void LinksSection::remove(const Id &link)
{
    m_add->setFocus(); // the button goes with its row
    const auto done = m_document.submit(edit::removeLink(m_document.plan(), m_kind, link));
    if (!done)
        m_context.notices.fail(done.error());
}

void LinksSection::sayHowMany()
{
    const QString title = titleOf(m_kind);
    setTitle(m_rows.isEmpty() ? title : u"%1 · %2"_s.arg(title).arg(m_rows.size()));
}

bool LinksSection::save()
{
    bool isSaved = m_add->save();
    for (const Row &row : std::as_const(m_rows))
        isSaved = (!row.fields || row.fields->save()) && isSaved;
    return isSaved;
}

} // namespace waymark
