#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "base/Id.h"
#include "desk/ViewContext.h"
#include "pdf/PdfPagePicture.h"
#include "report/data/ReportRequest.h"

#include <QObject>

class QPagedPaintDevice;
class QWidget;

namespace waymark {

class PlanDocument;

/// How a report leaves the program: to a file, to paper, into the plan as issued, and out of it again.
class ReportSending : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over the window.
    ReportSending(const ViewContext &context, QWidget *window);

    /// What an ending stands for: "Word".
    [[nodiscard]] static QString formWords(const QString &ending);

    void exportTo(const ReportRequest &wanted, const QString &ending);
    void print(const QList<PdfPagePicture> &pages, const QString &name);
    /// Asks for version and forms first. open: how many questions about the report are still open.
    void issue(ReportRequest wanted, int open);
    void takeOut(const Id &issued);

Q_SIGNALS:
    /// What was done, or that it was stopped.
    void said(const QString &sentence);
    void issued(const waymark::Id &issued);

private:
    ViewContext m_context;
    PlanDocument &m_document;
    QWidget *m_window;
    QString m_folder; ///< where the last report went
};

/// Paints pages from one to another (from 1), each on a page of the device, as large as its paper.
void paintReportPages(const QList<PdfPagePicture> &pages, QPagedPaintDevice &device, int first, int last);

} // namespace waymark
