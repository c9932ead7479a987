#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Id.h"
#include "desk/ViewContext.h"
#include "plan/Month.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace waymark {

class FormLabel;
class PlanDocument;

/// Where a month is signed off by its lead, and where it says afterwards by whom it was. One group's round at a time.
class RoundCloser : public QWidget
{
    Q_OBJECT

public:
    RoundCloser(const ViewContext &context, QWidget *parent);

    /// `total` actions are in the round and `waiting` of them not assessed. A null owner: nothing to close; it says how
    /// many groups have.
    void showRound(const Id &owner, Month month, int total, int waiting);
    /// The change set that closed the round; null where it is open.
    [[nodiscard]] Id closingSet() const;
    /// Whether a closed month may be changed for now, as a correction.
    [[nodiscard]] bool isCorrecting() const { return m_isCorrecting; }

Q_SIGNALS:
    /// The round as it was when it was closed, or as it stands now.
    void pastChosen(bool isPast);
    /// What is said of an action in this month cannot be so, and the month was to be closed: it is told, and closing
    /// again closes all the same.
    void contradictionFound(const waymark::Id &action);
    /// The month is closed and the next one has begun: somebody wants to start it.
    void nextAsked(waymark::Month month);

private:
    void refresh();
    void close();
    [[nodiscard]] bool warn();
    void reopen();
    [[nodiscard]] QString openWords() const;

    ViewContext m_context;
    PlanDocument &m_document;
    Id m_owner;
    Month m_month;
    int m_total = 0;
    int m_waiting = 0;
    bool m_isCorrecting = false;
    bool m_isWarned = false; ///< of the contradictions that stand now
    FormLabel *m_words;
    FormLabel *m_caption;
    QLineEdit *m_name;
    QPushButton *m_close;
    QPushButton *m_past;
    QPushButton *m_correct;
    QPushButton *m_reopen;
    QPushButton *m_next;
};

} // namespace waymark
