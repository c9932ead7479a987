#include "views/inspector/StatusChoice.h"

#include "plan/StatusName.h"
#include "views/inspector/StatusButton.h"

#include <QVBoxLayout>

namespace waymark {

StatusChoice::StatusChoice(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const Status status : chosenStatuses) {
        auto *button = new StatusButton(status, int(m_buttons.size()) + 1, themes, this);
        connect(button, &StatusButton::chosen, this, &StatusChoice::chosen);
        connect(button, &StatusButton::stepped, this, [this, button](int steps) { step(button, steps); });
        connect(button, &StatusButton::keyed, this, [this](int key) {
            m_buttons.at(key - 1)->setFocus();
            Q_EMIT chosen(m_buttons.at(key - 1)->status());
        });
        m_buttons.append(button);
        lines->addWidget(button);
    }
    setStatus(Status::NotAssessed);
}

void StatusChoice::setWords(const Plan &plan)
{
    for (StatusButton *button : std::as_const(m_buttons))
        button->setWords(query::statusName(plan, button->status()));
}

void StatusChoice::setFolded(bool isFolded)
{
    for (StatusButton *button : std::as_const(m_buttons))
        button->setFolded(isFolded);
}

void StatusChoice::setStatus(Status status)
{
    StatusButton *stop = m_buttons.first();
    for (StatusButton *button : std::as_const(m_buttons)) {
        button->setChecked(button->status() == status);
        if (button->isChecked())
            stop = button;
    }
    // Tab comes to the one that is chosen, and only there.
    for (StatusButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

void StatusChoice::step(const StatusButton *from, int step)
{
    const qsizetype index = m_buttons.indexOf(const_cast<StatusButton *>(from));
    const qsizetype next = (index + step + m_buttons.size()) % m_buttons.size();
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace waymark
