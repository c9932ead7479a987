#pragma once

#include "plan/ReportKind.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace waymark {

class ReportView;

/// The Report menu: every kind of report, what is done with the one that is shown, and what went out; and the sizes in
/// which its pages are looked at. A kind can be chosen from anywhere in a plan; sending takes what is in sight, so it
/// can be done only there.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    explicit ReportCommands(QWidget *window);

    void fill(QMenu &menu);
    /// Larger, smaller, as wide as the room.
    [[nodiscard]] const QList<QAction *> &sizes() const { return m_sizes; }
    void setPlanOpen(bool open);
    /// The reports as they are in sight; null while something else is.
    void follow(ReportView *view);

Q_SIGNALS:
    void kindChosen(waymark::ReportKind kind);
    void wentOutChosen();

private:
    QAction *make(const QString &words, const QKeySequence &key = {});
    void makeKinds();
    void makeSending();
    void makeSizes();
    void enable();

    QWidget *m_window;
    QPointer<ReportView> m_view;
    QList<QAction *> m_kinds;
    QAction *m_pdf;
    QMenu *m_others; ///< export to another form
    QAction *m_print;
    QAction *m_issue;
    QAction *m_wentOut;
    QList<QAction *> m_sizes;
};

} // namespace waymark
