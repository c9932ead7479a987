#include "views/inspector/InspectorPanel.h"

#include "plan/records/Kpi.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "support/form/FormLabel.h"
#include "views/inspector/ActionPage.h"
#include "views/inspector/HeadingPage.h"
#include "views/inspector/KpiPage.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark {

InspectorPanel::InspectorPanel(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_drafts(context.drafts)
    , m_round(Month::of(context.clock.today()))
    , m_scroll(new QScrollArea(this))
{
    auto *pages = new QWidget(m_scroll);
    m_action = new ActionPage(context, pages);
    m_heading = new HeadingPage(context, pages);
    m_kpi = new KpiPage(context, pages);
    m_empty = new FormLabel(FormLabel::Tone::Quiet, context.themes, pages,
        tr("Choose an action, an outcome, a priority or a KPI to see it here."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    auto *stack = new QVBoxLayout(pages);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_action);
    stack->addWidget(m_heading);
    stack->addWidget(m_kpi);
    stack->addWidget(m_empty);

    m_scroll->setWidget(pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    for (InspectorPage *page : {m_action, m_heading, m_kpi}) {
        connect(page, &InspectorPage::accepted, this, &InspectorPanel::nextRequested);
    }
    connect(&context.document, &PlanDocument::changed, this, &InspectorPanel::follow);
    setAccessibleName(tr("Details of the chosen record"));
    setAutoFillBackground(true);
    context.themes.follow(this, [this](const Theme &theme) { setPalette(paletteOf(theme)); });
    showAnew();
}

InspectorPage *InspectorPanel::pageFor(RecordKind kind) const
{
    if (kind == RecordKind::Action)
        return m_action;
    if (kind == RecordKind::Kpi)
        return m_kpi;
    const bool isHeading = kind == RecordKind::Outcome || kind == RecordKind::Priority;
    return isHeading ? m_heading : nullptr;
}

void InspectorPanel::showRecord(const query::Place &place)
{
    if (m_page && place.kind == m_place.kind && place.id == m_place.id)
        return;
    save();
    m_place = place;
    const InspectorPage *before = m_page;
    const int below = fromAnchor();
    const bool isAtTop = m_scroll->verticalScrollBar()->value() == 0;
    showAnew();
    if (m_page != before || isAtTop || !m_page->anchor())
        m_scroll->verticalScrollBar()->setValue(0);
    else
        QTimer::singleShot(0, this, [this, below] { // when the page knows how long it is now
            m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + fromAnchor() - below);
        });
}

/// How far below the top of what is seen the page's anchor stands.
int InspectorPanel::fromAnchor() const
{
    const QWidget *anchor = m_page ? m_page->anchor() : nullptr;
    return anchor ? anchor->mapTo(m_scroll, QPoint()).y() : 0;
}

void InspectorPanel::clear()
{
    save();
    m_place = {};
    showAnew();
}

void InspectorPanel::setRound(Month month)
{
    if (month == m_round)
        return;
    save();
    m_round = month;
    showAnew();
}

bool InspectorPanel::save()
{
    return !m_page || m_page->save();
}

void InspectorPanel::showAnew()
{
    const Record *record = m_document.plan().find(m_place.kind, m_place.id);
    m_page = record && record->alive ? pageFor(m_place.kind) : nullptr;
    if (m_page)
        m_page->showRecord(m_place, m_round, &m_drafts);
    m_action->setVisible(m_page == m_action);
    m_heading->setVisible(m_page == m_heading);
    m_kpi->setVisible(m_page == m_kpi);
    m_empty->setVisible(!m_page);
}

/// A record that is removed while it is shown leaves the panel empty; undo brings it back.
void InspectorPanel::follow()
{
    const Record *record = m_document.plan().find(m_place.kind, m_place.id);
    const bool isThere = record && record->alive;
    if (m_page && isThere)
        m_page->follow();
    else if (m_page || isThere)
        showAnew();
}

} // namespace waymark
