#pragma once

#include "views/kpis/ChartSaving.h"

#include "support/Theme.h"

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
    explicit KpiChartPart(const Theme &theme, QWidget *parent = nullptr);

    /// context: sentences beside the chart's title, see analysis::kpiContext().
    void setChart(const analysis::ChartData &chart, const QStringList &context);
    void setTheme(const Theme &theme);
    /// Where saved charts go by default.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// For tests: asks instead of the desktop's dialog.
    void setFileChooser(ChartFileChooser chooser) { m_chooseFile = std::move(chooser); }

Q_SIGNALS:
    /// For the status bar.
    void announced(const QString &words);
    void failed(const waymark::Error &error);

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

    Theme m_theme;
    QString m_folder;
    QStringList m_context;
    ChartFileChooser m_chooseFile;
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
