#pragma once

#include "views/kpis/ChartSaving.h"

#include "desk/ViewContext.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace waymark {

class ChartMarks;
class FlowLayout;
class FormLabel;
class TrajectoryChart;

/// The chart of a KPI with what belongs to it: the months that are looked at, the sentence of the chosen reading, what
/// happened, which kind of chart it is; the same as a table; and the ways out of the program. Scrolls where large text
/// leaves no room, but for the sentence.
class KpiChartPart : public QWidget
{
    Q_OBJECT

public:
    explicit KpiChartPart(const ViewContext &context, QWidget *parent = nullptr);

    /// context: sentences beside the chart's title, see analysis::kpiContext().
    void setChart(const analysis::ChartData &chart, const QStringList &context);
    /// Where saved charts go by default.
    void setFolder(const QString &folder) { m_folder = folder; }

private:
    void makeTable();
    [[nodiscard]] QScrollArea *makeScrolledPart();
    void makePeriods(FlowLayout &row);
    void makeWaysOut(FlowLayout &row);
    void fillTable();
    void showAsTable(bool isTable);
    void showChosen();
    void save();
    void copy();
    [[nodiscard]] ChartPicture picture() const;

    ViewContext m_context;
    QString m_folder;
    QStringList m_meaning; ///< of the KPI, beside its title
    TrajectoryChart *m_chart;
    QTableWidget *m_table;
    QStackedWidget *m_pages;
    ChartMarks *m_marks;
    QList<std::pair<int, QPushButton *>> m_periods;
    QPushButton *m_asTable = nullptr;
    FormLabel *m_chosen;
    FormLabel *m_facts; ///< what the picture shows and the table does not
    FormLabel *m_notes;
    FormLabel *m_rung;
};

} // namespace waymark
