#include "frame/ReportCommands.h"

#include "pages/ReportFiles.h"
#include "report/data/ReportPart.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportView.h"

#include <QAction>
#include <QMenu>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Of the same words as kindWords(), each with a letter that no other entry of the menu has.
QString menuWords(ReportKind kind)
{
    switch (kind) {
    case ReportKind::NotGiven:
        break;
    case ReportKind::Highlight:
        return ReportCommands::tr("&Highlight report");
    case ReportKind::Plan:
        return ReportCommands::tr("&Whole plan");
    case ReportKind::Exceptions:
        return ReportCommands::tr("&Exceptions report");
    case ReportKind::ReviewPack:
        return ReportCommands::tr("&Review pack");
    case ReportKind::Public:
        return ReportCommands::tr("&Public report");
    case ReportKind::OnePage:
        return ReportCommands::tr("Plan &on a page");
    case ReportKind::CoverPaper:
        return ReportCommands::tr("&Cover paper");
    }
    return kindWords(kind);
}

} // namespace

ReportCommands::ReportCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeKinds();
    makeSending();
    makeSizes();
    setPlanOpen(false);
}

QAction *ReportCommands::make(const QString &words, const QKeySequence &key)
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void ReportCommands::makeKinds()
{
    for (const ReportKind kind : offeredReports()) {
        QAction *action =
            make(menuWords(kind), kind == ReportKind::Highlight ? QKeySequence(Qt::CTRL | Qt::Key_R) : QKeySequence());
        action->setStatusTip(kindPurpose(kind));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
        m_kinds.append(action);
    }
}

void ReportCommands::makeSending()
{
    m_pdf = make(tr("Export as P&DF…"));
    connect(m_pdf, &QAction::triggered, this, [this] { m_view->exportAs(u"pdf"_s); });
    m_others = new QMenu(tr("Export &as"), m_window);
    for (const QString &ending : reportEndings()) {
        if (ending == "pdf"_L1)
            continue;
        QAction *action = m_others->addAction(u'&' + ReportSending::formWords(ending));
        connect(action, &QAction::triggered, this, [this, ending] { m_view->exportAs(ending); });
    }
    m_print = make(tr("Prin&t…"), QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, [this] { m_view->print(); });
    m_issue = make(tr("&Issue…"));
    connect(m_issue, &QAction::triggered, this, [this] { m_view->issue(); });
    m_wentOut = make(tr("What we&nt out"));
    connect(m_wentOut, &QAction::triggered, this, &ReportCommands::wentOutChosen);
}

void ReportCommands::makeSizes()
{
    QAction *larger = make(tr("Lar&ger pages"));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(larger, &QAction::triggered, this, [this] { m_view->preview().zoomIn(); });
    QAction *smaller = make(tr("&Smaller pages"), Qt::CTRL | Qt::Key_Minus);
    connect(smaller, &QAction::triggered, this, [this] { m_view->preview().zoomOut(); });
    QAction *fitted = make(tr("P&ages as wide as the room"), Qt::CTRL | Qt::Key_0);
    connect(fitted, &QAction::triggered, this, [this] { m_view->preview().fitWidth(); });
    m_sizes = {larger, smaller, fitted};
}

void ReportCommands::fill(QMenu &menu)
{
    menu.addActions(m_kinds);
    menu.addSeparator();
    menu.addAction(m_pdf);
    menu.addMenu(m_others);
    menu.addActions({m_print, m_issue});
    menu.addSeparator();
    menu.addAction(m_wentOut);
}

void ReportCommands::setPlanOpen(bool isOpen)
{
    for (QAction *action : std::as_const(m_kinds))
        action->setEnabled(isOpen);
    m_wentOut->setEnabled(isOpen);
    if (!isOpen)
        follow(nullptr);
}

void ReportCommands::follow(ReportView *view)
{
    if (m_view && m_view != view)
        disconnect(m_view, &ReportView::sendingChanged, this, &ReportCommands::enable);
    if (view && view != m_view)
        connect(view, &ReportView::sendingChanged, this, &ReportCommands::enable);
    m_view = view;
    enable();
}

void ReportCommands::enable()
{
    const bool canSend = m_view && m_view->canSend();
    for (QAction *action : {m_pdf, m_others->menuAction(), m_print, m_issue})
        action->setEnabled(canSend);
    for (QAction *action : std::as_const(m_sizes))
        action->setEnabled(m_view);
}

} // namespace waymark
