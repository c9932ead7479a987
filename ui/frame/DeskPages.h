#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace waymark {

class DeskPage;
class IssuesModel;
struct ViewContext;

/// What the desk lends to the pages that lie on it; it outlives them.
struct PageTools
{
    const ViewContext &context;
    IssuesModel &issues; ///< checked for everybody once
    std::function<void(const QString &name)> showActionsOf; ///< the whole plan, narrowed to what somebody leads
    std::function<void()> askForReadingsFile;
};

/// What the frame knows of a view before there is one: sidebar, menu and keys are made of this.
struct DeskPageInfo
{
    QString id; ///< in destinations and settings; the icon has that name too
    QString command; ///< as the View menu says it, its letter marked
    QKeySequence key;
    bool hasRecordBeside; ///< until somebody chooses otherwise; others need the width
    QString waiting; ///< "%1 not assessed": what a count beside the name means; empty where there is none
    DeskPage *(*make)(const PageTools &tools, QWidget *parent);

    /// As the sidebar says it.
    [[nodiscard]] QString words() const { return QString(command).remove(u'&'); }
};

/// Every view of a plan, in the order of sidebar and menu. One more line is one more view.
[[nodiscard]] const QList<DeskPageInfo> &deskPages();
/// The page must be one of them.
[[nodiscard]] const DeskPageInfo &deskPage(const QString &id);

} // namespace waymark
