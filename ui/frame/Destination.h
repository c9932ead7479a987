#pragma once

#include "base/Id.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QList>
#include <QString>

namespace waymark {

/// Pages that the frame knows by name; all others it knows by frame/DeskPages.h alone. Home needs no plan.
inline const QString homePage = QStringLiteral("home");
inline const QString planPage = QStringLiteral("plan");
inline const QString monthPage = QStringLiteral("month");
inline const QString kpisPage = QStringLiteral("kpis");
inline const QString reportsPage = QStringLiteral("reports");
inline const QString issuesPage = QStringLiteral("issues");

/// A place in the window that one can go to, and come back to.
struct Destination
{
    QString page = homePage;
    Id priority = {}; ///< of the plan page; null for the whole plan

    bool operator==(const Destination &) const = default;
};

/// Where a person has been, for back and forward.
class Journey
{
public:
    /// Somewhere new; what lay ahead is forgotten. The same place twice is once.
    void went(const Destination &destination)
    {
        if (m_at >= 0 && m_places.at(m_at) == destination)
            return;
        m_places = m_places.mid(0, m_at + 1);
        m_places.append(destination);
        m_at = m_places.size() - 1;
    }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only where there is such a place.
    [[nodiscard]] Destination back() { return m_places.at(--m_at); }
    [[nodiscard]] Destination forward() { return m_places.at(++m_at); }

private:
    QList<Destination> m_places;
    qsizetype m_at = -1;
};

} // namespace waymark
