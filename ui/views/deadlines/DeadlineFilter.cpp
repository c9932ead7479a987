#include "views/deadlines/DeadlineFilter.h"

#include "support/FlowLayout.h"
#include "support/form/FilterLine.h"

#include <QSignalBlocker>
#include <QToolButton>

namespace waymark {

namespace {

QString choiceWords(DeadlineChoice choice)
{
    switch (choice) {
    case DeadlineChoice::All:
        return DeadlineFilter::tr("All");
    case DeadlineChoice::Open:
        return DeadlineFilter::tr("Open");
    case DeadlineChoice::Overdue:
        return DeadlineFilter::tr("Overdue");
    case DeadlineChoice::PastFirst:
        return DeadlineFilter::tr("Past first date");
    case DeadlineChoice::LongLate:
        return DeadlineFilter::tr("Six months late");
    case DeadlineChoice::FallingDue:
        return DeadlineFilter::tr("Falling due in 3 months");
    case DeadlineChoice::Moved:
        return DeadlineFilter::tr("Moved");
    case DeadlineChoice::MovedOften:
        return DeadlineFilter::tr("Moved three times");
    case DeadlineChoice::Undated:
        return DeadlineFilter::tr("No date");
    }
    return {};
}

QString choiceTip(DeadlineChoice choice)
{
    switch (choice) {
    case DeadlineChoice::Open:
        return DeadlineFilter::tr("Not finished");
    case DeadlineChoice::PastFirst:
        return DeadlineFilter::tr("Not finished, and past the first deadline, moved since or not");
    case DeadlineChoice::LongLate:
        return DeadlineFilter::tr("Not finished, and six months or more past the first deadline or the one now");
    case DeadlineChoice::Overdue:
        return DeadlineFilter::tr("Not finished, and past the deadline as it is now");
    case DeadlineChoice::FallingDue:
        return DeadlineFilter::tr("Not finished, and due from today on within three months");
    case DeadlineChoice::MovedOften:
        return DeadlineFilter::tr("Three times or more");
    case DeadlineChoice::Undated:
        return DeadlineFilter::tr("Nothing said, or words that are no date");
    case DeadlineChoice::All:
    case DeadlineChoice::Moved:
        break;
    }
    return {};
}

} // namespace

DeadlineFilter::DeadlineFilter(QWidget *parent)
    : QWidget(parent)
    , m_words(new FilterLine(tr("Filter by reference, text or lead"), this))
{
    m_words->setFixedWidth(180);
    auto *line = new FlowLayout(this, 4);
    line->setContentsMargins(16, 8, 16, 8);
    line->addWidget(m_words);
    for (int index = 0; index < deadlineChoiceCount; ++index) {
        const auto choice = static_cast<DeadlineChoice>(index);
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(m_words->sizeHint().height()); // level with the words
        m_choices[size_t(index)] = button;
        button->setToolTip(choiceTip(choice));
        setCount(choice, 0);
        line->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, choice](bool isOn) {
            if (isOn)
                Q_EMIT choiceChanged(choice);
        });
    }
    set(DeadlineChoice::All, {});
    connect(m_words, &FilterLine::left, this, &DeadlineFilter::left);
    connect(m_words, &QLineEdit::textChanged, this, &DeadlineFilter::wordsChanged);
}

DeadlineChoice DeadlineFilter::choice() const
{
    for (int index = 0; index < deadlineChoiceCount; ++index) {
        if (m_choices[size_t(index)]->isChecked())
            return static_cast<DeadlineChoice>(index);
    }
    return DeadlineChoice::All;
}

QString DeadlineFilter::words() const
{
    return m_words->text();
}

void DeadlineFilter::set(DeadlineChoice choice, const QString &words)
{
    const QSignalBlocker quietWords(m_words);
    m_words->setText(words);
    QToolButton *button = m_choices[static_cast<size_t>(choice)];
    const QSignalBlocker quietChoice(button);
    button->setChecked(true);
}

void DeadlineFilter::clear()
{
    m_words->clear();
    m_choices[static_cast<size_t>(DeadlineChoice::All)]->setChecked(true);
}

void DeadlineFilter::setCount(DeadlineChoice choice, int count)
{
    QToolButton *button = m_choices[static_cast<size_t>(choice)];
    const QString words = choiceWords(choice);
    button->setText(tr("%1 %2").arg(words).arg(count));
    button->setAccessibleName(tr("%1: %2").arg(words).arg(count));
}

void DeadlineFilter::focusWords()
{
    m_words->takeKeyboard();
}

} // namespace waymark
