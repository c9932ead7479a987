#include "views/inspector/Belongings.h"

#include "base/Error.h"
#include "plan/records/Action.h"

#include <QVBoxLayout>

namespace waymark {

Belongings::Belongings(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    for (const RecordKind kind : {RecordKind::KpiLink, RecordKind::Predecessor}) {
        auto *section = new LinksSection(context, kind, this);
        lines->addWidget(section);
        m_links.append(section);
    }
    const std::pair<RecordKind, QString> kinds[] = {{RecordKind::Evidence, tr("Evidence")},
        {RecordKind::Risk, tr("Risks")}, {RecordKind::Decision, tr("Decisions and help asked for")},
        {RecordKind::Quotation, tr("What people said")}};
    for (const auto &[kind, title] : kinds) {
        auto *section = new BelongingsSection(context, kind, title, this);
        lines->addWidget(section);
        m_sections.append(section);
    }
}

void Belongings::showOf(const query::Place &owner, const DraftStore *drafts)
{
    m_isAction = owner.kind == RecordKind::Action;
    for (LinksSection *section : std::as_const(m_links)) {
        section->setVisible(m_isAction);
        if (m_isAction)
            section->showOf(owner.id, drafts);
    }
    for (BelongingsSection *section : std::as_const(m_sections))
        section->showOf(owner, drafts);
}

void Belongings::follow()
{
    for (LinksSection *section : std::as_const(m_links)) {
        if (m_isAction)
            section->follow();
    }
    for (BelongingsSection *section : std::as_const(m_sections))
        section->follow();
}

bool Belongings::save()
{
    bool isSaved = true;
    for (LinksSection *section : std::as_const(m_links))
        isSaved = (!m_isAction || section->save()) && isSaved;
    for (BelongingsSection *section : std::as_const(m_sections))
        isSaved = section->save() && isSaved;
    return isSaved;
}

} // namespace waymark
