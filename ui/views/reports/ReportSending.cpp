#include "views/reports/ReportSending.h"

#include "document/PlanDocument.h"
#include "issue/ReportFileName.h"
#include "issue/ReportIssue.h"
#include "pages/PlanAttachment.h"
#include "pages/ReportFiles.h"
#include "pages/ReportPages.h"
#include "plan/queries/ReportQueries.h"
#include "support/Prompts.h"
#include "views/reports/IssuedFiles.h"
#include "views/reports/IssueDialog.h"
#include "views/reports/IssuedList.h"
#include "views/reports/ReportWait.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace waymark {

using namespace Qt::StringLiterals;

ReportSending::ReportSending(const ViewContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_document(context.document)
    , m_window(window)
    , m_folder(QFileInfo(context.document.path()).absolutePath())
{
}

QString ReportSending::formWords(const QString &ending)
{
    return ending == "pdf"_L1 ? tr("PDF")
        : ending == "docx"_L1 ? tr("Word")
        : ending == "html"_L1 ? tr("HTML, one file")
        : ending == "xlsx"_L1 ? tr("Excel, all tables")
                              : tr("CSV, all tables");
}

void ReportSending::exportTo(const ReportRequest &wanted, const QString &ending)
{
    const QString suggestion = u"%1/%2.%3"_s.arg(m_folder, reportFileName(m_document.plan(), wanted), ending);
    QString path = m_context.prompts.askPathToWrite(
        m_window, tr("Export the report"), suggestion, {u"%1 (*.%2)"_s.arg(formWords(ending), ending)});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    ReportWait wait(m_window, tr("Writing %1").arg(QFileInfo(path).fileName()));
    const auto attached = planToAttach(m_document, wanted, {ending});
    const Result<ReportData> report =
        attached ? draftReport(m_document, wanted, m_context.clock) : fail(attached.error());
    const Result<void> written =
        report ? exportReport(*report, path, wait.progress(), *attached) : Result<void>(fail(report.error()));
    if (!written) {
        if (written.error().code == ErrorCode::Cancelled)
            Q_EMIT said(written.error().sentence);
        else
            m_context.notices.fail(written.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    const QString place = QDir::toNativeSeparators(path);
    Q_EMIT said(*attached ? tr("Saved as %1, with the whole plan attached").arg(place) : tr("Saved as %1").arg(place));
}

void ReportSending::issue(ReportRequest wanted, int open)
{
    const Plan &plan = m_document.plan();
    const Result<ReportData> draft = draftReport(m_document, wanted, m_context.clock);
    if (!draft) {
        m_context.notices.fail(draft.error());
        return;
    }
    const QString months =
        wanted.from == wanted.to ? wanted.to.words() : tr("%1 to %2").arg(wanted.from.words(), wanted.to.words());
    IssueDialog dialog(tr("%1, %2: %3").arg(kindWords(wanted.kind), months, draft->identity.scope),
        query::nextVersion(plan, wanted.kind, wanted.scope), open, m_context.themes, m_window);
    if (wanted.attachesPlan)
        dialog.sayPlanGoesAlong();
    if (dialog.exec() != QDialog::Accepted)
        return;
    wanted.version = dialog.version();
    ReportWait wait(m_window, tr("Issuing the report"));
    const Result<Id> issued =
        issueReport(m_document, wanted, reportFiles(dialog.endings()), m_context.ids, m_context.clock, wait.progress());
    if (!issued) {
        if (issued.error().code == ErrorCode::Cancelled)
            Q_EMIT said(issued.error().sentence);
        else
            m_context.notices.fail(issued.error());
        return;
    }
    Q_EMIT this->issued(*issued);
    Q_EMIT said(tr("%1. Its files are kept in the plan; take them out to send them.").arg(issuedWords(plan, *issued)));
}

void ReportSending::takeOut(const Id &issued)
{
    const QString folder = m_context.prompts.askFolder(m_window, tr("Take out the files to"), m_folder);
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = writeIssuedFiles(m_document, issued, folder);
    if (!written) {
        m_context.notices.fail(written.error());
        return;
    }
    m_folder = folder;
    Q_EMIT said(tr("Written to %1: %2").arg(QDir::toNativeSeparators(folder), written->join(u", ")));
}

void ReportSending::print(const QList<PdfPagePicture> &pages, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    const bool isWide = !pages.isEmpty() && pages.first().size.width() > pages.first().size.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, m_window);
    dialog.setMinMax(1, int(pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    const bool isPart = printer.fromPage() > 0;
    paintReportPages(pages, printer, isPart ? printer.fromPage() : 1, isPart ? printer.toPage() : int(pages.size()));
    Q_EMIT said(tr("Sent to the printer %1").arg(printer.printerName()));
}

void paintReportPages(const QList<PdfPagePicture> &pages, QPagedPaintDevice &device, int first, int last)
{
    QPainter painter(&device);
    const QRectF paper = device.pageLayout().fullRectPixels(device.logicalDpiX());
    for (int number = first; number <= qMin(last, int(pages.size())); ++number) {
        if (number > first)
            device.newPage();
        const PdfPagePicture &page = pages.at(number - 1);
        const qreal scale = qMin(paper.width() / page.size.width(), paper.height() / page.size.height());
        painter.save();
        painter.scale(scale, scale);
        page.paint(painter);
        painter.restore();
    }
}

} // namespace waymark
