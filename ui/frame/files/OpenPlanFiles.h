#pragma once

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

    void saveCopy();
    /// The plan for people and other programs: Word, Excel, a web page, CSV or JSON, by the name's ending.
    void exportPlan();
    /// The due dates for a calendar program.
    void exportDates();
    /// Brings the plan up to date from documents; asks which where none are given.
    void update(const QStringList &documents = {});
    void updateFromClipboard();
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
