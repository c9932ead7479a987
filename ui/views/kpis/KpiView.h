#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "models/ScoreCardModel.h"
#include "support/Theme.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace waymark {

class CellTable;
class ChartWall;
class FormLabel;
class KpiChartPart;
class KpiDetails;
class PlanDocument;
class ReadingsPanel;
class ScoreCardDelegate;

/// The KPIs: the score card on top, the chosen KPI beneath, its sentence as the title of its chart, its readings beside
/// it. Everything is typed in place and follows PlanDocument::changed().
class KpiView : public QWidget
{
    Q_OBJECT

public:
    /// Document and clock must outlive the view.
    KpiView(PlanDocument &document, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Chooses a KPI; nothing where it is not there.
    void showKpi(const Id &kpi);
    /// Null where there is none.
    [[nodiscard]] Id kpi() const { return m_kpi; }

Q_SIGNALS:
    /// For the window's message bar.
    void failed(const waymark::Error &error);
    /// For the status bar.
    void announced(const QString &words);
    /// Another KPI was chosen; null where none is left.
    void kpiChosen(const waymark::Id &kpi);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScoreCard();
    [[nodiscard]] QWidget *makeKpiPart(const Clock &clock);
    [[nodiscard]] QWidget *makeEmptyPart();
    [[nodiscard]] QWidget *makeWallPart();
    void showWall();
    void leaveWall(const Id &kpi);
    [[nodiscard]] QPushButton *makeAddButton(QWidget *parent);
    void setColumnWidths();
    void hideWhatHasNoRoom();
    void fillAddMenu();

    void choose(const QModelIndex &index);
    void follow();
    void showChosen();
    void showReason();
    void type(const QModelIndex &index, const QString &text);
    void empty(const QModelIndex &index);
    void add(const Id &outcome);
    void removeChosen();

    PlanDocument &m_document;
    const Clock &m_clock;
    Theme m_theme;
    ScoreCardModel m_model;
    Id m_kpi;
    QList<int> m_widths; ///< of all columns, hidden ones too

    QStackedWidget *m_pages = nullptr;
    CellTable *m_table = nullptr;
    ScoreCardDelegate *m_delegate = nullptr;
    FormLabel *m_reason = nullptr;
    FormLabel *m_summary = nullptr;
    QPushButton *m_remove = nullptr;
    QMenu *m_outcomes = nullptr;
    FormLabel *m_emptyWords = nullptr;
    FormLabel *m_sentence = nullptr;
    FormLabel *m_wording = nullptr;
    FormLabel *m_context = nullptr;
    KpiDetails *m_details = nullptr;
    KpiChartPart *m_chart = nullptr;
    ChartWall *m_wall = nullptr; ///< made when first asked for
    ReadingsPanel *m_readings = nullptr;
};

} // namespace waymark
