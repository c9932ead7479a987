#include "views/importing/QuestionPanel.h"

#include "support/FlowLayout.h"
#include "support/form/FormLabel.h"
#include "support/form/QuietButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 9;

/// What stands while nobody answers.
QString untilThen(const ReadingQuestion &question)
{
    for (const ReadingQuestion::Choice &choice : question.choices) {
        if (choice.key == question.taken)
            return QuestionPanel::tr("Until you answer: %1.").arg(choice.words);
    }
    return QuestionPanel::tr("Until you answer it is kept as text.");
}

} // namespace

QuestionPanel::QuestionPanel(OpenReading &open, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_context(context)
    , m_count(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_words(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_examples(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_choices(new QWidget(this))
    , m_leave(new QuietButton(tr("Leave all as taken"), context.themes, this))
    , m_takeBack(new QuietButton(tr("Take the last answer back"), context.themes, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_leave);
    top->addWidget(m_takeBack);
    lines->addLayout(top);
    lines->addWidget(m_words);
    lines->addWidget(m_examples);
    lines->addWidget(m_choices);
    for (int key = 1; key <= mostKeys; ++key) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + key)), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, key] { answer(key - 1); });
    }
    connect(m_leave, &QPushButton::clicked, &m_open, &OpenReading::leaveAsTaken);
    connect(m_takeBack, &QPushButton::clicked, &m_open, &OpenReading::takeBack);
    connect(&m_open, &OpenReading::readAnew, this, &QuestionPanel::ask);
    ask();
}

void QuestionPanel::ask()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    qDeleteAll(m_choices->findChildren<QPushButton *>());
    delete m_choices->layout();
    m_takeBack->setVisible(m_open.canTakeBack());
    m_words->setVisible(isOpen());
    m_leave->setVisible(m_open.reading().questions.size() > 1);
    m_examples->setVisible(isOpen());
    m_choices->setVisible(isOpen());
    setVisible(isOpen() || m_open.canTakeBack());
    if (!isOpen()) {
        m_count->setText(tr("Nothing is open: the document is read by what you said."));
        return;
    }
    const QList<ReadingQuestion> &questions = m_open.reading().questions;
    const ReadingQuestion &first = questions.first();
    m_count->setText(questions.size() == 1 ? tr("One question") : tr("%1 questions").arg(questions.size()));
    m_words->setText(first.words);
    const QString cells = first.cells == 1 ? tr("one cell") : tr("%1 cells").arg(first.cells);
    m_examples->setText(tr("It decides %1, such as %2. %3").arg(cells, first.examples.join(u"; "_s), untilThen(first)));
    auto *flow = new FlowLayout(m_choices, 8);
    for (int at = 0; at < first.choices.size(); ++at) {
        const ReadingQuestion::Choice &choice = first.choices.at(at);
        auto *button = new QPushButton(u"%1  %2"_s.arg(at + 1).arg(choice.words), m_choices);
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
        button->setAccessibleName(choice.words);
        button->setAccessibleDescription(first.words);
        connect(button, &QPushButton::clicked, this, [this, at] { answer(at); });
        flow->addWidget(button);
        button->show();
    }
    setAccessibleName(first.words);
    if (hadFocus)
        setFocus();
}

void QuestionPanel::answer(int choice)
{
    if (!isOpen())
        return;
    // A copy: the answer has the questions asked anew.
    const ReadingQuestion question = m_open.reading().questions.first();
    if (choice >= 0 && choice < question.choices.size())
        m_open.answer(question, question.choices.at(choice).key);
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < mostKeys && event->modifiers() == Qt::NoModifier)
        answer(digit);
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark
