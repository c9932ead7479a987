#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "plan/Place.h"
#include "settings/DraftStore.h"

#include <QWidget>

class QScrollArea;

namespace waymark {

class FormLabel;
class InspectorPage;

/// The record beside the view: everything there is to say about the action, outcome, priority or KPI that is chosen,
/// and the place to say it. Follows the plan; text that is being typed survives whatever else changes. Usable from 320
/// logical pixels of width; scrolls up and down only. Clock and document must outlive it.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(const ViewContext &context, QWidget *parent = nullptr);

    /// Writes what was typed for the last record first; what is refused is kept as a draft, where there is a store for
    /// them.
    void showRecord(const query::Place &place);
    void clear();
    /// The month that statuses and texts are written into; the month of the clock's day until it is set.
    void setRound(Month month);
    /// Writes what is typed: before the window closes. False where some of it was refused and stays typed.
    bool save();

    [[nodiscard]] const query::Place &place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    /// Ctrl+Enter in a long text: this record is done with, on to the next.
    void nextRequested();

private:
    void follow();
    void showAnew();
    [[nodiscard]] int fromAnchor() const;
    [[nodiscard]] InspectorPage *pageFor(RecordKind kind) const;

    PlanDocument &m_document;
    const DraftStore &m_drafts;
    query::Place m_place;
    Month m_round;
    QScrollArea *m_scroll;
    InspectorPage *m_action;
    InspectorPage *m_heading;
    InspectorPage *m_kpi;
    InspectorPage *m_page = nullptr; ///< the one that is shown; null where nothing is
    FormLabel *m_empty;
};

} // namespace waymark
