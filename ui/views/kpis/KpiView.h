#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"
#include "plan/Plan.h"

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace waymark {

class ChartWall;
class FormLabel;
class KpiChartPart;
class KpiDetails;
class PlanDocument;
class ReadingGridPanel;
class ReadingsPanel;
class ScoreCardPanel;

/// The KPIs: on top the score card or the readings of all of them month by month, the chosen KPI beneath, its sentence
/// as the title of its chart, its readings beside it. Everything is typed in place and follows PlanDocument::changed().
class KpiView : public DeskPage
{
    Q_OBJECT

public:
    KpiView(const ViewContext &context, QWidget *parent = nullptr);

    /// Chooses a KPI; nothing where it is not there.
    void showKpi(const Id &kpi);
    /// Null where there is none.
    [[nodiscard]] Id kpi() const { return m_kpi; }
    [[nodiscard]] std::optional<query::Place> place() const override { return query::Place{RecordKind::Kpi, m_kpi}; }
    void showRecord(const query::Place &place) override { showKpi(place.id); }

Q_SIGNALS:
    /// Readings are to come from a file.
    void fileAsked();

private:
    [[nodiscard]] QWidget *makeUpperPart();
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    [[nodiscard]] QWidget *makeKpiPart();
    [[nodiscard]] QToolButton *makeDetailsButton(QWidget *parent);
    [[nodiscard]] QWidget *makeEmptyPart();
    [[nodiscard]] QWidget *makeWallPart();
    void showWall();
    void leaveWall(const Id &kpi);
    [[nodiscard]] QPushButton *makeAddButton(QWidget *parent);
    void fillAddMenu();

    void choose(const Id &kpi);
    void showGrid(bool isGrid);
    void follow();
    void showChosen();
    void showSummary();
    void add(const Id &outcome);
    void removeChosen();

    PlanDocument &m_document;
    ViewContext m_context;
    Id m_kpi;

    QStackedWidget *m_pages = nullptr;
    QWidget *m_kpiPart = nullptr; ///< the chosen KPI; not beneath the grid
    QStackedWidget *m_tables = nullptr;
    ScoreCardPanel *m_scoreCard = nullptr;
    ReadingGridPanel *m_grid = nullptr;
    QToolButton *m_toScoreCard = nullptr;
    QToolButton *m_toGrid = nullptr;
    FormLabel *m_summary = nullptr;
    QPushButton *m_remove = nullptr;
    QMenu *m_outcomes = nullptr;
    FormLabel *m_emptyWords = nullptr;
    FormLabel *m_sentence = nullptr;
    FormLabel *m_wording = nullptr;
    FormLabel *m_meaning = nullptr;
    KpiDetails *m_details = nullptr;
    QToolButton *m_detailsButton = nullptr; ///< shows them
    FormLabel *m_reason = nullptr; ///< why a detail was refused
    KpiChartPart *m_chart = nullptr;
    ChartWall *m_wall = nullptr; ///< made when first asked for
    ReadingsPanel *m_readings = nullptr;
};

} // namespace waymark
