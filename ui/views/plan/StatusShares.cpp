#include "views/plan/StatusShares.h"

#include "plan/StatusName.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct StatusSharesWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusShares)
};

/// Good news first, the unknown last: the order in which a bar reads.
constexpr std::array order{Status::SignedOff, Status::AwaitingSignOff, Status::OnTarget, Status::AtRisk, Status::Missed,
    Status::NotStarted, Status::Unreadable, Status::NotAssessed};

} // namespace

StatusShares::StatusShares(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(10);
}

void StatusShares::setCounts(const analysis::StatusCounts &counts)
{
    m_counts = counts;
    update();
}

void StatusShares::paintEvent(QPaintEvent *)
{
    if (m_counts.total == 0)
        return;
    constexpr double between = 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double whole = width();
    double left = 0;
    for (const Status status : order) {
        const int count = m_counts.count(status);
        if (count == 0)
            continue;
        const double share = whole * count / m_counts.total;
        const StatusColours colours = m_themes.now().status(status);
        QRectF part(left + 0.5, 0.5, qMax(3.0, share - between), height() - 1.0);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(whole - left - 0.5);
        painter.setBrush(colours.fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(colours.fill));
        painter.setPen(QPen(colours.outline, 1, status == Status::NotAssessed ? Qt::DashLine : Qt::SolidLine));
        painter.drawRoundedRect(part, 2.5, 2.5);
        left += share;
    }
}

QString countsInWords(const Plan &plan, const analysis::StatusCounts &counts)
{
    QStringList words;
    for (const Status status : order) {
        if (counts.count(status) > 0)
            words.append(u"%1 %2"_s.arg(counts.count(status)).arg(query::statusName(plan, status).word.toLower()));
    }
    return words.isEmpty() ? StatusSharesWords::tr("no actions yet") : words.join(u" · "_s);
}

} // namespace waymark
