#pragma once

#include "analysis/ChartData.h"
#include "desk/ThemeSource.h"

#include <QWidget>

class QLabel;

namespace waymark {

class FormLabel;

/// Variation and assurance of an XmR chart, each as its icon and its words. Hidden where the chart says neither.
class ChartMarks : public QWidget
{
    Q_OBJECT

public:
    explicit ChartMarks(const ThemeSource &themes, QWidget *parent = nullptr);

    void setChart(const analysis::ChartData &chart);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const ThemeSource &m_themes;
    analysis::Variation m_variation = analysis::Variation::NotKnown;
    bool m_isUp = false;
    analysis::Assurance m_assurance = analysis::Assurance::NotKnown;
    QLabel *m_variationIcon;
    QLabel *m_variationWords;
    QLabel *m_assuranceIcon;
    QLabel *m_assuranceWords;
};

} // namespace waymark
