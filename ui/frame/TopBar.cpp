#include "frame/TopBar.h"

#include "frame/Commands.h"
#include "frame/Destination.h"
#include "frame/FindBox.h"
#include "frame/GroupMenu.h"
#include "support/text/EscapedText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QToolButton *commandButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setFixedSize(36, 32);
    return button;
}

QToolButton *makeWordButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(32);
    return button;
}

} // namespace

TopBar::TopBar(Commands &commands, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_find(new FindBox(this))
    , m_groups(commands.groups())
    , m_group(makeWordButton(this))
    , m_round(makeWordButton(this))
    , m_rounds(new QMenu(m_round))
    , m_report(makeWordButton(this))
{
    setAccessibleName(tr("Tools"));
    setFixedHeight(48);
    m_group->setMenu(&m_groups);
    m_round->setMenu(m_rounds);
    for (QToolButton *choice : {m_group, m_round})
        choice->setPopupMode(QToolButton::InstantPopup);
    connect(&m_groups, &GroupMenu::named, this, &TopBar::showGroup);
    QAction *report = commands.pages.value(reportsPage);
    report->setIconText(tr("Report")); // it is one click from here
    m_report->setDefaultAction(report);
    m_find->setMinimumWidth(120);
    m_find->setMaximumWidth(360);
    m_find->setPlaceholderText(
        tr("Find anything (%1)").arg(commands.find->shortcut().toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(commandButton(commands.back, tr("Back"), this));
    layout->addWidget(commandButton(commands.forward, tr("Forward"), this));
    layout->addSpacing(4);
    layout->addWidget(m_find, 1);
    layout->addStretch(1);
    layout->addWidget(m_group);
    layout->addWidget(m_round);
    layout->addSpacing(8);
    layout->addWidget(commandButton(commands.undo, tr("Undo"), this));
    layout->addWidget(commandButton(commands.redo, tr("Redo"), this));
    layout->addSpacing(8);
    layout->addWidget(m_report);
    layout->addWidget(commandButton(commands.showInspector, tr("Show inspector"), this));
}

void TopBar::showGroup()
{
    const QString name = m_groups.shownName();
    m_group->setVisible(m_groups.isChoice());
    m_group->setText(tr("%1 ▾")
                         .arg(fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * 28))
                         .replace(u'&', "&&"_L1));
    m_group->setAccessibleName(tr("Delivery group: %1").arg(name));
    m_group->setToolTip(plainForRichText(tr("Whose part of the plan is shown: %1").arg(name)));
}

void TopBar::setRound(Month round, const QList<Month> &choices)
{
    m_round->setVisible(round.isValid());
    m_round->setText(tr("Round: %1 ▾").arg(round.words()));
    m_round->setAccessibleName(tr("Round: %1").arg(round.words()));
    m_round->setToolTip(tr("The month that statuses are given for"));
    m_rounds->clear();
    for (const Month month : choices) {
        QAction *action = m_rounds->addAction(month.words());
        action->setCheckable(true);
        action->setChecked(month == round);
        connect(action, &QAction::triggered, this, [this, month] { Q_EMIT roundChosen(month); });
    }
}

void TopBar::setPlanOpen(bool isOpen)
{
    m_find->setVisible(isOpen);
    m_report->setVisible(isOpen);
    if (!isOpen)
        setRound({}, {});
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_themes.now().window);
    painter.setPen(m_themes.now().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace waymark
