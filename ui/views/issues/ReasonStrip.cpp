#include "views/issues/ReasonStrip.h"

#include "support/form/FormLabel.h"
#include "support/table/RefusalLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

ReasonStrip::ReasonStrip(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_question(new FormLabel(FormLabel::Tone::Body, themes, this))
    , m_reason(new QLineEdit(this))
    , m_refusal(new FormLabel(FormLabel::Tone::Warning, themes, this))
{
    m_reason->setPlaceholderText(tr("The reason, which everybody who opens the plan can read"));
    auto *switchOff = new QPushButton(tr("Switch off"), this);
    auto *cancel = new QPushButton(tr("Leave it on"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(switchOff);
    row->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_question);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    const auto give = [this] { Q_EMIT given(m_rule, m_reason->text()); };
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { showRefusal(*m_refusal, {}); });
    connect(switchOff, &QPushButton::clicked, this, give);
    connect(cancel, &QPushButton::clicked, this, &ReasonStrip::givenUp);
    m_refusal->say({});
    hide();
}

void ReasonStrip::ask(analysis::CheckRule rule)
{
    m_rule = rule;
    m_question->setText(tr("Why should this plan not be asked about “%1”?").arg(analysis::ruleWords(rule)));
    m_reason->setAccessibleName(m_question->text());
    m_reason->clear();
    m_refusal->say({});
    show();
    m_reason->setFocus();
}

void ReasonStrip::refuse(const QString &sentence)
{
    showRefusal(*m_refusal, sentence);
    m_reason->setFocus();
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark
