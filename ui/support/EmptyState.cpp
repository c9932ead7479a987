#include "support/EmptyState.h"

#include "support/PlainText.h"
#include "support/TextSizes.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(makePlainLabel({}, this))
    , m_sentence(makePlainLabel({}, this))
    , m_step(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch(2);
    setTextSize(*m_heading, TextSize::Heading);
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_step, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setMuted(*m_sentence);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepChosen);
}

void EmptyState::setWords(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

void EmptyState::setStep(const QString &words)
{
    m_step->setText(words);
    m_step->setVisible(!words.isEmpty());
}

} // namespace waymark
