#include "views/people/TwinBanner.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace waymark {

using namespace analysis;
using namespace Qt::StringLiterals;

namespace {

/// In a menu, where an ampersand would be a mnemonic.
QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', "&&"_L1);
}

} // namespace

TwinBanner::TwinBanner(const ThemeSource &themes, QWidget *parent)
    : Banner(themes, parent)
    , m_intoFirst(new QAction(this))
    , m_intoSecond(new QAction(this))
    , m_merge(new QPushButton(tr("Merge into…"), this))
    , m_twoPeople(new QPushButton(tr("They are two people"), this))
{
    setAccessibleName(tr("Two spellings of one name?"));
    addButtons({m_merge, m_twoPeople});
    auto *names = new QMenu(m_merge);
    names->setAccessibleName(tr("The name to keep"));
    names->addActions({m_intoFirst, m_intoSecond});
    m_merge->setMenu(names);
    connect(m_intoFirst, &QAction::triggered, this, [this] { Q_EMIT mergeAsked(m_twins.first, m_twins.second); });
    connect(m_intoSecond, &QAction::triggered, this, [this] { Q_EMIT mergeAsked(m_twins.second, m_twins.first); });
    connect(m_twoPeople, &QPushButton::clicked, this, &TwinBanner::settle);
    hide();
}

void TwinBanner::show(const Plan &plan)
{
    QList<SpellingTwins> open = spellingTwins(plan);
    open.removeIf(
        [this](const SpellingTwins &twins) { return m_settled.contains(std::pair(twins.first, twins.second)); });
    if (!open.isEmpty())
        ask(plan, open.first(), open.size() - 1);
    setVisible(!open.isEmpty());
}

void TwinBanner::ask(const Plan &plan, const SpellingTwins &twins, qsizetype more)
{
    m_twins = twins;
    const QString first = plan.get<Person>(twins.first)->name;
    const QString second = plan.get<Person>(twins.second)->name;
    const QString question = tr("Two spellings of one name? “%1” and “%2”.").arg(first, second);
    setWords(more == 0  ? question
            : more == 1 ? tr("%1 There is 1 more pair.").arg(question)
                        : tr("%1 There are %2 more pairs.").arg(question).arg(more));
    m_intoFirst->setText(inMenu(first));
    m_intoSecond->setText(inMenu(second));
}

void TwinBanner::settle()
{
    m_settled.insert(std::pair(m_twins.first, m_twins.second));
    Q_EMIT pairSettled();
}

} // namespace waymark
