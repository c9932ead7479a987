#pragma once

#include "desk/ThemeSource.h"
#include "frame/Destination.h"
#include "models/WaitingCounts.h"

#include <QHash>
#include <QListWidget>

namespace waymark {

/// Where am I, and where can I go: home, the plan and its priorities, and the other views of
/// frame/DeskPages.h. A count stands only where something waits. In a narrow window it is icons alone, with their names
/// for those who point or listen.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const ThemeSource &themes, QWidget *parent = nullptr);

    /// The places of a plan; without one there is only home. Counts are of the actions not yet assessed in a priority,
    /// and of what waits in a page, by its id.
    void showPlan(const Plan *plan, const WaitingCounts &waiting, const QHash<QString, int> &inPages);
    /// Marks a place without telling.
    void setCurrent(const Destination &destination);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

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
        QString waitingWords = {}; ///< "%1 to look at"
        QString number = {};

        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] static QList<Place> placesOf(
        const Plan *plan, const WaitingCounts &waiting, const QHash<QString, int> &inPages);
    void showPlace(QListWidgetItem &item, const Place &place);
    [[nodiscard]] Destination at(int row) const { return m_places.value(row).destination; }

    const ThemeSource &m_themes;
    QList<Place> m_places;
    bool m_isNarrow = false;
    bool m_isFilling = false;
};

} // namespace waymark
