#pragma once

#include "analysis/People.h"
#include "desk/ThemeSource.h"
#include "support/form/Banner.h"

#include <QSet>

class QAction;
class QPushButton;

namespace waymark {

/// Asks about two names that may be one person's, a pair at a time; hidden where there is none. Whoever says that they
/// are two people is not asked again while the plan is open.
class TwinBanner : public Banner
{
    Q_OBJECT

public:
    TwinBanner(const ThemeSource &themes, QWidget *parent);

    /// Looks for pairs anew.
    void show(const Plan &plan);

Q_SIGNALS:
    void mergeAsked(const waymark::Id &keep, const waymark::Id &other);
    /// The pair is two people; the next one is to be shown.
    void pairSettled();

private:
    void ask(const Plan &plan, const analysis::SpellingTwins &twins, qsizetype more);
    void settle();

    QAction *m_intoFirst;
    QAction *m_intoSecond;
    QPushButton *m_merge;
    QPushButton *m_twoPeople;
    analysis::SpellingTwins m_twins;
    QSet<std::pair<Id, Id>> m_settled;
};

} // namespace waymark
