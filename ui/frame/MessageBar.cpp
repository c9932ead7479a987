#include "frame/MessageBar.h"

#include "support/Icons.h"
#include "support/PlainText.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(28);
    return button;
}

} // namespace

MessageBar::MessageBar(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_words(makePlainLabel({}, this))
    , m_detail(makePlainLabel({}, this))
    , m_details(makeButton(tr("Details"), this))
    , m_button(makeButton({}, this))
    , m_close(makeButton({}, this))
{
    m_words->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setCheckable(true);
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_words, 0, 0);
    layout->addWidget(m_details, 0, 1);
    layout->addWidget(m_button, 0, 2);
    layout->addWidget(m_close, 0, 3);
    layout->addWidget(m_detail, 1, 0, 1, 4);
    layout->setColumnStretch(0, 1);
    connect(m_details, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QToolButton::clicked, this, [this] {
        const std::function<void()> work = m_work;
        dismiss();
        if (work)
            work();
    });
    themes.follow(this, [this](const Theme &theme) { dress(theme); });
    hide();
}

void MessageBar::showError(const Error &error, std::function<void()> retry)
{
    say(error.sentence, error.detail, tr("Try again"), std::move(retry));
}

void MessageBar::showOffer(const QString &words, const QString &button, std::function<void()> work)
{
    say(words, {}, button, std::move(work));
}

void MessageBar::say(const QString &words, const QString &detail, const QString &button, std::function<void()> work)
{
    m_work = std::move(work);
    m_button->setText(button);
    m_words->setText(words);
    m_detail->setText(detail);
    m_details->setChecked(false);
    m_detail->hide();
    m_details->setVisible(!detail.isEmpty());
    m_button->setVisible(m_work != nullptr);
    setAccessibleName(tr("Message"));
    setAccessibleDescription(words);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_work = {};
    hide();
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::dress(const Theme &theme)
{
    m_close->setIcon(iconOf(u"close"_s, theme.warningText, theme.outline));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.warningText);
    palette.setColor(QPalette::ButtonText, theme.warningText);
    setPalette(palette);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.now().warningGround);
    painter.fillRect(QRect(0, 0, 4, height()), m_themes.now().warningLine);
    painter.setPen(m_themes.now().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace waymark
