#include "views/reports/ReportView.h"

#include "report/ReportBuilder.h"
#include "report/ReportExport.h"
#include "report/ReportPages.h"
#include "support/PlainText.h"
#include "views/reports/ReportChoices.h"
#include "views/reports/ReportPreview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>

namespace waymark {

using namespace Qt::StringLiterals;

ReportView::ReportView(PlanDocument &document, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_choices(new ReportChoices(document.plan(), clock, document.author().name))
    , m_preview(new ReportPreview)
    , m_pages(makePlainLabel())
    , m_done(makePlainLabel())
    , m_folder(QFileInfo(document.path()).absolutePath())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel());
    row->addWidget(m_preview, 1);
    m_choose = [this](const QString &suggestion, const QString &ending) {
        const QString filter = ending == "pdf"_L1 ? tr("PDF (*.pdf)") : tr("HTML (*.html)");
        return QFileDialog::getSaveFileName(this, tr("Export the report"), suggestion, filter);
    };
    connect(m_choices, &ReportChoices::changed, this, &ReportView::refreshSoon);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_choices->refresh();
        refreshSoon();
    });
}

QWidget *ReportView::makePanel()
{
    auto *panel = new QWidget(this);
    panel->setFixedWidth(panel->fontMetrics().averageCharWidth() * 34 + 32);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    QLabel *heading = makePlainLabel(tr("Highlight report"), panel);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    column->addWidget(heading);
    column->addWidget(m_choices);
    addButtons(panel);
    column->addWidget(m_pages);
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide(); // nothing to say yet, and nothing to stop at on the way through the fields
    column->addWidget(m_done);
    column->addStretch(1);
    return panel;
}

void ReportView::addButtons(QWidget *panel)
{
    const auto add = [this, panel](const QString &words, std::function<void()> act) {
        auto *button = new QPushButton(words, panel);
        panel->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(act));
        m_buttons.append(button);
    };
    add(tr("Export P&DF…"), [this] { exportTo(u"pdf"_s); });
    add(tr("Export HT&ML…"), [this] { exportTo(u"html"_s); });
    add(tr("Pri&nt…"), [this] { print(); });
}

void ReportView::setScope(const Id &scope)
{
    m_choices->setScope(scope);
}

void ReportView::setPeriod(Month from, Month to)
{
    m_choices->setPeriod(from, to);
    refreshSoon();
}

ReportRequest ReportView::request() const
{
    return m_choices->request();
}

void ReportView::setTheme(const Theme &theme)
{
    m_preview->setTheme(theme);
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refreshSoon();
}

/// Several changes of one moment make one new preview, and none is made while nobody looks.
void ReportView::refreshSoon()
{
    say({});
    const bool isPlanned = m_isStale && !m_pictures.isEmpty();
    m_isStale = true;
    if (isVisible() && !isPlanned)
        QTimer::singleShot(0, this, &ReportView::refresh);
}

void ReportView::refresh()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    const Result<ReportData> report = buildReport(m_document.plan(), {}, request(), m_clock);
    Result<QList<QPicture>> pictures = report ? reportPictures(*report) : fail(report.error());
    for (QPushButton *button : m_buttons)
        button->setEnabled(pictures.has_value());
    if (!pictures) {
        Q_EMIT failed(pictures.error());
        return;
    }
    m_pictures = *pictures;
    m_preview->setPages(m_pictures);
    m_pages->setText(m_pictures.size() == 1 ? tr("1 page") : tr("%1 pages").arg(m_pictures.size()));
}

void ReportView::exportTo(const QString &ending)
{
    say({});
    const ReportRequest wanted = request();
    const QString suggestion = u"%1/%2.%3"_s.arg(m_folder, reportFileName(wanted), ending);
    QString path = m_choose(suggestion, ending);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    if (const Result<void> written = exportReport(m_document.plan(), {}, wanted, m_clock, path); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void ReportView::print()
{
    say({});
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(reportFileName(request()));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_pictures.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    const bool isPart = printer.fromPage() > 0;
    paintPages(printer, isPart ? printer.fromPage() : 1, isPart ? printer.toPage() : int(m_pictures.size()));
    say(tr("Sent to the printer %1").arg(printer.printerName()));
}

void ReportView::paintPages(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter(&device);
    const QRectF paper = device.pageLayout().fullRectPixels(device.logicalDpiX());
    const QSizeF page = reportPageSize();
    const qreal scale = qMin(paper.width() / page.width(), paper.height() / page.height());
    for (int number = first; number <= qMin(last, int(m_pictures.size())); ++number) {
        if (number > first)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.drawPicture(0, 0, m_pictures.at(number - 1));
        painter.restore();
    }
}

void ReportView::say(const QString &sentence)
{
    m_done->setText(sentence);
    m_done->setAccessibleName(sentence);
    m_done->setVisible(!sentence.isEmpty());
}

} // namespace waymark
