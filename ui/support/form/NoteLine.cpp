#include "support/form/NoteLine.h"

#include "support/text/EscapedText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr qsizetype shownLength = 160; ///< characters; about three lines of the narrowest panel

} // namespace

NoteLine::NoteLine(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_words(new FormLabel(FormLabel::Tone::Quiet, themes, this))
    , m_row(new QWidget(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    line->addWidget(m_row, 0, Qt::AlignVCenter);
    auto *buttons = new QVBoxLayout(m_row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    m_row->hide();
    hide();
}

QuietButton *NoteLine::addButton(const QString &word, const QString &spoken, std::function<void()> act)
{
    auto *button = new QuietButton(word, m_words->themes(), m_row);
    button->setAccessibleName(spoken);
    m_row->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_row->show();
    return button;
}

void NoteLine::say(const QString &text)
{
    const bool isLong = text.size() > shownLength;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '), shownLength);
    m_words->setText(isLong ? text.left(end > 0 ? end : shownLength) + QChar(u'…') : text);
    m_words->setToolTip(isLong ? plainForRichText(text) : QString());
    m_words->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace waymark
