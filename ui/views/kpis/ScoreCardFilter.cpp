#include "views/kpis/ScoreCardFilter.h"

#include "support/FlowLayout.h"
#include "support/form/FilterLine.h"

#include <QSignalBlocker>
#include <QToolButton>

namespace waymark {

namespace {

QString scoreChoiceWords(ScoreChoice choice)
{
    switch (choice) {
    case ScoreChoice::All:
        return ScoreCardFilter::tr("All");
    case ScoreChoice::Behind:
        return ScoreCardFilter::tr("Behind");
    case ScoreChoice::OnTrajectory:
        return ScoreCardFilter::tr("On trajectory");
    case ScoreChoice::Met:
        return ScoreCardFilter::tr("Met");
    case ScoreChoice::NotKnown:
        return ScoreCardFilter::tr("Not known");
    case ScoreChoice::Overdue:
        return ScoreCardFilter::tr("Reading overdue");
    }
    return {};
}

} // namespace

ScoreCardFilter::ScoreCardFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new FilterLine(tr("Filter by code or words"), this))
    , m_grouped(new QToolButton(this))
{
    m_words->setFixedWidth(160);
    connect(m_words, &FilterLine::left, this, &ScoreCardFilter::left);
    connect(m_words, &QLineEdit::textChanged, this, &ScoreCardFilter::changed);
    auto *line = new FlowLayout(this, 4);
    line->setContentsMargins(0, 0, 0, 4);
    line->addWidget(m_words);
    const auto dress = [this](QToolButton *button) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(m_words->sizeHint().height()); // level with the words
    };
    for (int index = 0; index < scoreChoiceCount; ++index) {
        const auto choice = static_cast<ScoreChoice>(index);
        auto *button = new QToolButton(this);
        dress(button);
        m_choices[size_t(index)] = button;
        setCount(choice, 0);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, button] {
            for (QToolButton *other : m_choices)
                other->setChecked(other == button);
            Q_EMIT changed();
        });
    }
    m_choices.front()->setChecked(true);
    dress(m_grouped);
    m_grouped->setText(tr("By outcome"));
    m_grouped->setToolTip(tr("KPIs under the outcomes they belong to"));
    line->addWidget(m_grouped);
    connect(m_grouped, &QToolButton::clicked, this, &ScoreCardFilter::changed);
}

void ScoreCardFilter::set(const ScoreArrangement &arrangement)
{
    const QSignalBlocker quiet(m_words);
    m_words->setText(arrangement.words);
    for (int index = 0; index < scoreChoiceCount; ++index)
        m_choices[size_t(index)]->setChecked(index == static_cast<int>(arrangement.choice));
    m_grouped->setChecked(arrangement.isGrouped);
}

void ScoreCardFilter::putInto(ScoreArrangement &arrangement) const
{
    arrangement.words = m_words->text();
    arrangement.isGrouped = m_grouped->isChecked();
    for (int index = 0; index < scoreChoiceCount; ++index) {
        if (m_choices[size_t(index)]->isChecked())
            arrangement.choice = static_cast<ScoreChoice>(index);
    }
}

void ScoreCardFilter::setCount(ScoreChoice choice, int count)
{
    QToolButton *button = m_choices[static_cast<size_t>(choice)];
    button->setText(tr("%1 %2").arg(scoreChoiceWords(choice)).arg(count));
    button->setAccessibleName(tr("%1: %2").arg(scoreChoiceWords(choice)).arg(count));
}

} // namespace waymark
