#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace waymark {

/// What comes into the open plan from files, and what goes out of it into files. Lives as long as the plan is open.
/// Before anything is read or written, what is being typed is written into the plan; where that is refused, nothing
/// else happens. What was done is announced; what fails goes to the notices, and may be tried again.
class OpenPlanFiles : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over the window. `finishTyping` is false where something typed was refused.
    OpenPlanFiles(const ViewContext &context, std::function<bool()> finishTyping, QWidget *window);

    [[nodiscard]] const PlanDocument &document() const { return m_context.document; }
    /// Writes what is being typed; false where some of it was refused.
    [[nodiscard]] bool finishTyping() { return m_finishTyping(); }

    /// There is nothing to save, and that is said.
    void tellSaved();
    void saveCopy();
    /// The plan for people and other programs: Word, Excel, a web page, CSV or JSON, by the name's ending.
    void exportPlan();
    /// The due dates for a calendar program.
    void exportDates();
    /// Brings the plan up to date from documents; asks which where none are given.
    void update(const QStringList &documents = {});
    void updateFromClipboard();
    /// The section of each delivery group, for its lead to work on.
    void handOut();
    /// Where a synchroniser left copies beside the plan that hold something new, offers to merge them.
    void offerConflictedCopies();
    /// Whether the file is another copy of the open plan, to be merged rather than opened.
    [[nodiscard]] bool isCopy(const QString &path) const;
    /// Sections and copies back into the plan; asks which where none are given.
    void merge(const QStringList &files = {});
    /// Readings of KPIs.
    void readReadings();

private:
    /// What `work` did in words; empty where the person thought better of it.
    void tell(const std::function<Result<QString>()> &work);

    ViewContext m_context;
    std::function<bool()> m_finishTyping;
    QWidget *m_window;
};

} // namespace waymark
