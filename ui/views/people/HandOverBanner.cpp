#include "views/people/HandOverBanner.h"

#include "plan/DueCalendar.h"
#include "plan/records/HandOver.h"
#include "plan/records/Person.h"
#include <QPushButton>

namespace waymark {

HandOverBanner::HandOverBanner(const ThemeSource &themes, QWidget *parent)
    : Banner(themes, parent)
    , m_give(new QPushButton(tr("Give them now"), this))
    , m_withdraw(new QPushButton(tr("Withdraw"), this))
{
    setAccessibleName(tr("Agreed hand-over"));
    addButtons({m_give, m_withdraw});
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT giveAsked(m_handOver); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawAsked(m_handOver); });
    hide();
}

void HandOverBanner::show(const Plan &plan, QDate today)
{
    const HandOver *next = nullptr;
    for (const Id &id : plan.living(RecordKind::HandOver)) {
        const HandOver *agreed = plan.get<HandOver>(id);
        if (!next || std::pair(agreed->on, agreed->id) < std::pair(next->on, next->id))
            next = agreed;
    }
    setVisible(next);
    if (!next)
        return;
    m_handOver = next->id;
    const bool isDue = next->on <= today;
    const QString giver = plan.get<Person>(next->owner)->name;
    const QString taker = plan.get<Person>(next->to)->name;
    const QString sentence = isDue ? tr("The open actions of %1 were to go to %2 on %3.")
                                   : tr("The open actions of %1 go to %2 on %3. You will be asked then.");
    const qsizetype more = plan.living(RecordKind::HandOver).size() - 1;
    const QString words = sentence.arg(giver, taker, longDay(next->on));
    setWords(more > 0 ? tr("%1 Others agreed: %2.").arg(words).arg(more) : words);
    setUrgent(isDue);
}

} // namespace waymark
