#pragma once

#include "analysis/RollUp.h"
#include "desk/ThemeSource.h"
#include "models/ActionFilter.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QToolButton;

namespace waymark {

class FilterLine;
class StatusToggle;

/// One line that narrows a list of actions: words, the statuses as chips with their counts, overdue, mine.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const ThemeSource &themes, QWidget *parent = nullptr);

    [[nodiscard]] ActionFilter filter() const;
    /// Without telling: for what was remembered.
    void setFilter(const ActionFilter &filter);
    /// Without telling: what somebody leads, and nothing else; a button with the name shows it and takes it back.
    void setLead(const QString &name);
    /// Takes everything back, and tells.
    void clear();
    /// waiting: those to be assessed in the round.
    void setCounts(const Plan &plan, const analysis::StatusCounts &counts, int waiting);
    /// Whose actions are "mine"; nobody's hides the button.
    void setPerson(const QString &name);
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The keyboard to the words.
    void focusWords();

Q_SIGNALS:
    void filterChanged(const waymark::ActionFilter &filter);
    /// Down or Enter in the words: on to what was found.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void chooseLines();
    void showLed(const QString &name);
    void makeChips(const ThemeSource &themes);

    QBoxLayout *m_layout;
    QWidget *m_chips;
    FilterLine *m_words;
    std::array<StatusToggle *, 7> m_toggles{}; ///< the six and "not assessed"
    QToolButton *m_waiting;
    QToolButton *m_overdue;
    QToolButton *m_mine;
    QToolButton *m_led; ///< hidden unless somebody else's actions were asked for
    QString m_ledBy;
    QString m_person;
};

} // namespace waymark
