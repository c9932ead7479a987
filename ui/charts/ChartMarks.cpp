#include "charts/ChartMarks.h"

#include "analysis/charts/ChartWords.h"
#include "charts/VariationIcon.h"
#include "support/FlowLayout.h"
#include "support/PlainText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <functional>

namespace waymark {

using namespace analysis;

namespace {

QPixmap picture(const QWidget &widget, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const int side = qRound(widget.fontMetrics().height() * 1.5);
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

ChartMarks::ChartMarks(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_variationIcon(makePlainLabel({}, this))
    , m_variationWords(makePlainLabel({}, this))
    , m_assuranceIcon(makePlainLabel({}, this))
    , m_assuranceWords(makePlainLabel({}, this))
{
    auto *row = new FlowLayout(this);
    const std::pair<QLabel *, QLabel *> marks[] = {
        {m_variationIcon, m_variationWords}, {m_assuranceIcon, m_assuranceWords}};
    for (const auto &[icon, words] : marks) {
        auto *mark = new QWidget(this);
        auto *pair = new QHBoxLayout(mark);
        pair->setContentsMargins(0, 0, 8, 0);
        pair->addWidget(icon);
        pair->addWidget(words);
        row->addWidget(mark);
    }
    themes.follow(this, [this](const Theme &) { dress(); });
}

void ChartMarks::setChart(const ChartData &chart)
{
    m_variation = chart.variation;
    m_isUp = chart.isVariationUp;
    m_assurance = chart.assurance;
    dress();
}

void ChartMarks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void ChartMarks::dress()
{
    m_variationWords->setText(analysis::variationWords(m_variation, m_isUp));
    m_assuranceWords->setText(analysis::assuranceWords(m_assurance));
    m_variationIcon->setPixmap(picture(*this, [this](QPainter &painter, const QRectF &rect) {
        paintVariationIcon(painter, rect, m_variation, m_isUp, m_themes.now().text);
    }));
    m_assuranceIcon->setPixmap(picture(*this, [this](QPainter &painter, const QRectF &rect) {
        paintAssuranceIcon(painter, rect, m_assurance, m_themes.now().text);
    }));
    m_variationIcon->parentWidget()->setVisible(m_variation != Variation::NotKnown);
    m_assuranceIcon->parentWidget()->setVisible(m_assurance != Assurance::NotKnown);
    setVisible(m_variation != Variation::NotKnown || m_assurance != Assurance::NotKnown);
}

} // namespace waymark
