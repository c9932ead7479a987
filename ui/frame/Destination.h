#pragma once

#include "plan/Month.h"
#include "plan/Plan.h"

#include <QList>

#include <optional>

namespace waymark {

/// A place in the window that one can go to, and come back to.
struct Destination
{
    enum class Page { Home, Plan, Month, Kpis, Deadlines, People, Reports, Issues };
    Page page = Page::Home;
    Id priority; ///< of the plan page; null for the whole plan

    bool operator==(const Destination &) const = default;
};

/// Of a page, for the settings: "kpis". Home is shown with no settings of its own and has that of the plan.
[[nodiscard]] QString pageId(Destination::Page page);

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
