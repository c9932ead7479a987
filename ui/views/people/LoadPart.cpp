#include "views/people/LoadPart.h"

#include "charts/LoadChart.h"
#include "support/form/FormLabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace waymark {

using namespace Qt::StringLiterals;

LoadPart::LoadPart(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new FormLabel(FormLabel::Tone::Heading, themes, this))
    , m_ofPerson(makeChoice(tr("The chosen person")))
    , m_ofAll(makeChoice(tr("Everybody")))
    , m_chart(new LoadChart(ChartColours::of(themes.now()), this))
{
    m_ofPerson->setChecked(true);
    connect(m_ofAll, &QToolButton::toggled, this, &LoadPart::refresh);
    themes.follow(this, [this](const Theme &theme) { m_chart->setColours(ChartColours::of(theme)); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_ofPerson);
    head->addWidget(m_ofAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
}

QToolButton *LoadPart::makeChoice(const QString &words)
{
    auto *choice = new QToolButton(this);
    choice->setText(words);
    choice->setCheckable(true);
    choice->setAutoExclusive(true);
    choice->setAutoRaise(true);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setMinimumHeight(28);
    return choice;
}

void LoadPart::show(const QString &name, const analysis::Load &ofPerson, const analysis::Load &ofAll)
{
    m_name = name;
    m_personLoad = ofPerson;
    m_allLoad = ofAll;
    refresh();
}

void LoadPart::refresh()
{
    const bool isAll = m_ofAll->isChecked() || m_name.isEmpty();
    const analysis::Load &load = isAll ? m_allLoad : m_personLoad;
    const QString whose = isAll ? tr("Everybody") : m_name;
    m_sentence->setText(u"%1: %2"_s.arg(whose, analysis::loadWords(load)));
    m_chart->setLoad(load, whose);
}

} // namespace waymark
