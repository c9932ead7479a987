#pragma once

#include "desk/ViewContext.h"
#include "views/inspector/BelongingsSection.h"
#include "views/inspector/LinksSection.h"

namespace waymark {

/// The four things that can belong to an action, outcome or priority, one part of the panel each.
class Belongings : public QWidget
{
    Q_OBJECT

public:
    Belongings(const ViewContext &context, QWidget *parent);

    void showOf(const query::Place &owner, const DraftStore *drafts);
    void follow();
    bool save();

private:
    bool m_isAction = false;
    QList<LinksSection *> m_links; ///< of an action only
    QList<BelongingsSection *> m_sections;
};

} // namespace waymark
