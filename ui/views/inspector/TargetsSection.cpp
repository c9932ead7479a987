#include "views/inspector/TargetsSection.h"

#include "document/PlanDocument.h"
#include "edit/KpiEdits.h"
#include "plan/ChangeBuilder.h"
#include "plan/records/Target.h"
#include "support/form/FieldBox.h"
#include "views/inspector/RecordFields.h"

#include <QGridLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// The months after which partnerships set targets.
constexpr int usualMonths[] = {3, 6, 12};

QString afterWords(int months)
{
    return TargetsSection::tr("After %1 months").arg(months);
}

} // namespace

TargetsSection::TargetsSection(const ViewContext &context, QWidget *parent)
    : Section(tr("Trajectory"), context.themes, parent)
    , m_document(context.document)
    , m_context(context)
    , m_fields(new RecordFields(context, this))
    , m_grid(new QGridLayout)
{
    auto *content = new QWidget(this);
    FieldBox *path = m_fields->add(fieldOf<&Kpi::path>(), FieldBox::Lines::One, tr("Way to the targets"));
    path->setPlaceholder(tr("steps, or line"));
    FieldBox *start = m_fields->add(fieldOf<&Kpi::startsOn>(), FieldBox::Lines::One, tr("Targets count from"));
    start->setPlaceholder(tr("the plan's start, or a day such as 1 September 2026"));
    m_grid->setSpacing(8);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(12);
    lines->addWidget(path);
    lines->addWidget(start);
    lines->addLayout(m_grid);
    setContent(content);
    for (const int months : usualMonths)
        addRow(months);
}

void TargetsSection::addRow(int months)
{
    const int row = m_grid->rowCount();
    auto *caption = new FormLabel(FormLabel::Tone::Quiet, m_context.themes, this, afterWords(months));
    m_captions.append(caption);
    m_grid->addWidget(caption, row, 0, 1, 3);
    const std::pair<const Field *, QString> courses[] = {{&fieldOf<&Target::value>(), tr("Expected")},
        {&fieldOf<&Target::hopeful>(), tr("Hopeful")}, {&fieldOf<&Target::cautious>(), tr("Cautious")}};
    int column = 0;
    for (const auto &[field, name] : courses) {
        auto *box = new FieldBox(FieldBox::Lines::One, name, m_context, this);
        box->setSpokenName(u"%1, %2"_s.arg(afterWords(months), name.toLower()));
        m_grid->addWidget(box, row + 1, column++, Qt::AlignTop);
        box->setSaving([this, months, course = field](const QString &text) -> Result<void> {
            const auto done = m_document.submit(edit::setTarget(m_document.plan(), m_kpi, months, text, *course));
            return done ? Result<void>() : Result<void>(fail(done.error()));
        });
        m_cells.append({months, field, box});
    }
}

QString TargetsSection::stored(const Cell &cell) const
{
    const Plan &plan = m_document.plan();
    const Target *target = plan.get<Target>(keyedId(RecordKind::Target, m_kpi, QString::number(cell.months)));
    if (!target)
        return {};
    const bool isExpected = cell.course == &fieldOf<&Target::value>();
    return isExpected && !target->source.isEmpty() ? target->source : valueText(cell.course->get(*target));
}

void TargetsSection::showOf(const Id &kpi)
{
    m_kpi = kpi;
    m_fields->show({RecordKind::Kpi, kpi}, nullptr);
    for (const Cell &cell : std::as_const(m_cells))
        cell.box->show(stored(cell));
}

void TargetsSection::follow()
{
    m_fields->follow();
    for (const Cell &cell : std::as_const(m_cells))
        cell.box->follow(stored(cell));
}

bool TargetsSection::save()
{
    bool isSaved = m_fields->save();
    for (const Cell &cell : std::as_const(m_cells))
        isSaved = cell.box->save() && isSaved;
    return isSaved;
}

} // namespace waymark
