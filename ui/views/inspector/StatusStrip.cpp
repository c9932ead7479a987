#include "views/inspector/StatusStrip.h"

#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Assessment.h"
#include "plan/Status.h"
#include "plan/StatusName.h"
#include "support/StatusChip.h"
#include "support/text/EscapedText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthCount = 12;

} // namespace

StatusStrip::StatusStrip(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusStrip::setAction(const Plan &plan, const Id &action, Month last)
{
    m_cells.clear();
    for (int back = monthCount - 1; back >= 0; --back) {
        const Month month = last.plus(-back);
        const Assessment *assessment = query::assessment(plan, action, month);
        const Status status = assessment ? assessment->status : Status::NotAssessed;
        m_cells.append({month, status, query::statusName(plan, status).word.toLower()});
    }
    setAccessibleName(tr("The last 12 months: %1").arg(spoken()));
    update();
}

QSize StatusStrip::sizeHint() const
{
    const int side = statusChipSide(fontMetrics());
    return {monthCount * (side + 2), side + 4 + fontMetrics().height()};
}

QRect StatusStrip::cellRect(qsizetype index) const
{
    const int step = qMin(width() / monthCount, statusChipSide(fontMetrics()) + 10);
    return {int(index) * step, 0, step, height()};
}

QString StatusStrip::spoken() const
{
    QStringList spans;
    for (qsizetype first = 0; first < m_cells.size();) {
        qsizetype last = first;
        while (last + 1 < m_cells.size() && m_cells.at(last + 1).status == m_cells.at(first).status)
            ++last;
        const QString months = first == last
            ? m_cells.at(first).month.words()
            : tr("%1 to %2").arg(m_cells.at(first).month.words(), m_cells.at(last).month.words());
        spans.append(months + u' ' + m_cells.at(first).word);
        first = last + 1;
    }
    return spans.join(u", "_s);
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (qsizetype index = 0; index < m_cells.size(); ++index) {
            const Cell &cell = m_cells.at(index);
            if (cellRect(index).contains(help->pos()))
                QToolTip::showText(help->globalPos(), plainForRichText(cell.month.words() + u": "_s + cell.word), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = statusChipSide(fontMetrics());
    for (qsizetype index = 0; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells.at(index);
        const QRect place = cellRect(index);
        const QRect chip(place.x(), 0, side, side);
        paintStatusChip(painter, chip, cell.status, m_themes.now());
        const bool isRound = index + 1 == m_cells.size();
        painter.setPen(isRound ? m_themes.now().text : m_themes.now().mutedText);
        // One letter is enough beside its neighbours; the whole name is in the tool tip and read out.
        painter.drawText(
            QRect(place.x(), side + 4, side, fontMetrics().height()), Qt::AlignCenter, cell.month.words().left(1));
    }
}

} // namespace waymark
