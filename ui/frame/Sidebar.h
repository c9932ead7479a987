#pragma once

#include "frame/Destination.h"
#include "models/WaitingCounts.h"
#include "support/Theme.h"

#include <QListWidget>

namespace waymark {

/// Where am I, and where can I go: home, the plan and its priorities, the month, KPIs, deadlines, people,
/// reports, issues. A count stands only where something waits. In a narrow window it is icons alone, with their names
/// for those who point or listen.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    /// The places of a plan; without one there is only home. Counts are of the actions not yet assessed, and of the
    /// issues.
    void showPlan(const Plan *plan, const WaitingCounts &waiting, int issues);
    /// Marks a place without telling.
    void setCurrent(const Destination &destination);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void chosen(const waymark::Destination &destination);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        QString icon;
        QString words;
        Destination destination;
        int waiting = 0;
        QString number = {};

        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] static QList<Place> placesOf(const Plan *plan, const WaitingCounts &waiting, int issues);
    void showPlace(QListWidgetItem &item, const Place &place);
    [[nodiscard]] Destination at(int row) const { return m_places.value(row).destination; }

    Theme m_theme;
    QList<Place> m_places;
    bool m_isNarrow = false;
    bool m_isFilling = false;
};

} // namespace waymark
