#pragma once

#include "views/inspector/BelongingsSection.h"
#include "views/inspector/LinksSection.h"

namespace waymark {

/// The four things that can belong to an action, outcome or priority, one part of the panel each.
class Belongings : public QWidget
{
    Q_OBJECT

public:
    Belongings(PlanDocument &document, const Theme &theme, QWidget *parent);

    void showOf(const query::Place &owner, const DraftStore *drafts);
    void follow();
    bool save();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void failed(const waymark::Error &error);

private:
    bool m_isAction = false;
    QList<LinksSection *> m_links; ///< of an action only
    QList<BelongingsSection *> m_sections;
};

} // namespace waymark
