#include "frame/GroupMenu.h"

#include "plan/queries/RoundQueries.h"

namespace waymark {

using namespace Qt::StringLiterals;

GroupMenu::GroupMenu(ShownGroup &shown, QWidget *parent)
    : QMenu(tr("Delivery gro&up"), parent)
    , m_shown(shown)
{
    connect(&shown, &ShownGroup::changed, this, &GroupMenu::named);
    connect(this, &QMenu::aboutToShow, this, &GroupMenu::fill);
    setPlan(nullptr);
}

void GroupMenu::setPlan(const Plan *plan)
{
    m_plan = plan;
    menuAction()->setEnabled(plan);
    fill();
    Q_EMIT named();
}

bool GroupMenu::isChoice() const
{
    return m_plan && query::roundOwners(*m_plan).size() > 1;
}

QString GroupMenu::shownName() const
{
    return !m_plan || m_shown.owner().isNull() ? tr("All groups")
                                               : query::roundOwnerName(*m_plan, m_shown.owner()).simplified();
}

/// Groups come and go, so it is filled when it opens; and before, for an empty menu does not open.
void GroupMenu::fill()
{
    clear();
    const auto add = [this](const QString &words, const Id &owner) {
        QAction *action = addAction(QString(words).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(owner == m_shown.owner());
        connect(action, &QAction::triggered, this, [this, owner] { m_shown.show(owner); });
    };
    add(tr("All groups"), {});
    for (const Id &owner : m_plan ? query::roundOwners(*m_plan) : QList<Id>())
        add(query::roundOwnerName(*m_plan, owner).simplified(), owner);
}

} // namespace waymark
