#include "views/inspector/Belongings.h"

#include "base/Error.h"

#include <QVBoxLayout>

namespace waymark {

Belongings::Belongings(PlanDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const std::pair<RecordKind, QString> kinds[] = {{RecordKind::Evidence, tr("Evidence")},
        {RecordKind::Risk, tr("Risks")}, {RecordKind::Decision, tr("Decisions and help asked for")},
        {RecordKind::Quotation, tr("What people said")}};
    for (const auto &[kind, title] : kinds) {
        auto *section = new BelongingsSection(document, kind, title, theme, this);
        connect(section, &BelongingsSection::failed, this, &Belongings::failed);
        lines->addWidget(section);
        m_sections.append(section);
    }
}

void Belongings::showOf(const query::Place &owner, const DraftStore *drafts)
{
    for (BelongingsSection *section : std::as_const(m_sections))
        section->showOf(owner, drafts);
}

void Belongings::follow()
{
    for (BelongingsSection *section : std::as_const(m_sections))
        section->follow();
}

bool Belongings::save()
{
    bool isSaved = true;
    for (BelongingsSection *section : std::as_const(m_sections))
        isSaved = section->save() && isSaved;
    return isSaved;
}

void Belongings::setTheme(const Theme &theme)
{
    for (BelongingsSection *section : std::as_const(m_sections))
        section->setTheme(theme);
}

} // namespace waymark
