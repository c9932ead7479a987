#include "views/reports/ReportView.h"

#include "document/PlanDocument.h"
#include "plan/ReportQueries.h"
#include "report/ReportExport.h"
#include "report/ReportIssue.h"
#include "report/ReportOutline.h"
#include "settings/Settings.h"
#include "support/form/FormLabel.h"
#include "support/form/Section.h"
#include "support/PlainText.h"
#include "views/reports/IssuedFiles.h"
#include "views/reports/IssueDialog.h"
#include "views/reports/IssuedList.h"
#include "views/reports/PartChoices.h"
#include "views/reports/ReportChoices.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportTexts.h"
#include "views/reports/ReportWait.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString leftOutName(ReportKind kind)
{
    return u"report/without-"_s + kindId(kind);
}

QString formWords(const QString &ending)
{
    return ending == "pdf"_L1 ? ReportView::tr("PDF")
        : ending == "docx"_L1 ? ReportView::tr("Word")
        : ending == "html"_L1 ? ReportView::tr("HTML, one file")
        : ending == "xlsx"_L1 ? ReportView::tr("Excel, all tables")
                              : ReportView::tr("CSV, all tables");
}

} // namespace

ReportView::ReportView(PlanDocument &document, const Clock &clock, IdSource &ids, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_clock(clock)
    , m_ids(ids)
    , m_theme(theme)
    , m_choices(new ReportChoices(document.plan(), clock, document.author().name))
    , m_parts(new PartChoices(this))
    , m_texts(new ReportTexts(document, theme, this))
    , m_issued(new IssuedList(document.plan(), theme, this))
    , m_preview(new ReportPreview)
    , m_strip(new QWidget(this))
    , m_shownWords(new FormLabel(FormLabel::Tone::Body, theme, m_strip))
    , m_pages(makePlainLabel())
    , m_done(makePlainLabel())
    , m_again(new QPushButton(tr("Make the pa&ges"), this))
    , m_folder(QFileInfo(document.path()).absolutePath())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel(theme));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    addIssuedStrip(*column);
    column->addWidget(m_preview, 1);
    row->addLayout(column, 1);
    m_choose = [this](const QString &suggestion, const QString &ending) {
        if (ending.isEmpty())
            return QFileDialog::getExistingDirectory(this, tr("Take out the files to"), suggestion);
        const QString filter = u"%1 (*.%2)"_s.arg(formWords(ending), ending);
        return QFileDialog::getSaveFileName(this, tr("Export the report"), suggestion, filter);
    };
    showTexts();
    connect(m_choices, &ReportChoices::changed, this, [this] {
        showTexts();
        refreshSoon();
    });
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_choices->refresh();
        m_texts->follow();
        m_issued->follow();
        refreshSoon();
    });
}

QWidget *ReportView::makePanel(const Theme &theme)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *panel = new QWidget(scroll);
    scroll->setFixedWidth(panel->fontMetrics().averageCharWidth() * 40 + 32);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_choices);
    addButtons(panel);
    column->addWidget(m_pages);
    column->addWidget(m_again);
    m_again->hide();
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide(); // nothing to say yet, and nothing to stop at on the way through the fields
    column->addWidget(m_done);
    addSections(*column, theme);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

void ReportView::addSections(QVBoxLayout &column, const Theme &theme)
{
    const auto add = [&](const QString &title, QWidget *content, bool isOpen) {
        auto *section = new Section(title, theme, this);
        section->setContent(content);
        section->setOpen(isOpen);
        column.addWidget(section);
        m_sections.append(section);
    };
    add(tr("In your words"), m_texts, true);
    add(tr("Parts"), m_parts, false);
    add(tr("Went out"), m_issued, m_issued->count() > 0);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        refresh();
    });
    connect(m_texts, &ReportTexts::failed, this, &ReportView::failed);
    connect(m_parts, &PartChoices::changed, this, [this] {
        keepParts();
        refreshSoon();
    });
    connect(m_issued, &IssuedList::showRequested, this, &ReportView::showIssued);
    connect(m_issued, &IssuedList::filesRequested, this, &ReportView::takeOut);
}

void ReportView::addButtons(QWidget *panel)
{
    auto *row = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    const auto add = [this, panel](QHBoxLayout *line, const QString &words) {
        auto *button = new QPushButton(words, panel);
        line->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    connect(add(row, tr("Export P&DF…")), &QPushButton::clicked, this, [this] { exportTo(u"pdf"_s); });
    QPushButton *others = add(row, tr("Export a&s"));
    auto *menu = new QMenu(others);
    for (const QString &ending : reportEndings()) {
        if (ending != "pdf"_L1)
            connect(
                menu->addAction(formWords(ending)), &QAction::triggered, this, [this, ending] { exportTo(ending); });
    }
    others->setMenu(menu);
    connect(add(second, tr("Pri&nt…")), &QPushButton::clicked, this, [this] { print(); });
    connect(add(second, tr("&Issue…")), &QPushButton::clicked, this, [this] { issue(); });
    auto *column = qobject_cast<QVBoxLayout *>(panel->layout());
    column->addLayout(row);
    column->addLayout(second);
}

void ReportView::addIssuedStrip(QVBoxLayout &column)
{
    auto *back = new QPushButton(tr("&Back to the draft"), m_strip);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_shownWords, 1);
    row->addWidget(back);
    m_strip->hide();
    column.addWidget(m_strip);
    connect(back, &QPushButton::clicked, this, [this] { showIssued({}); });
}

void ReportView::setKind(ReportKind kind)
{
    m_choices->setKind(kind);
}

void ReportView::setScope(const Id &scope)
{
    m_choices->setScope(scope);
}

void ReportView::setPeriod(Month from, Month to)
{
    m_choices->setPeriod(from, to);
    showTexts();
    refreshSoon();
}

ReportRequest ReportView::request() const
{
    ReportRequest wanted = m_choices->request();
    wanted.without = m_parts->without();
    return wanted;
}

void ReportView::setDraftStore(const DraftStore *drafts)
{
    m_texts->setDraftStore(drafts);
}

void ReportView::remember(Settings &settings)
{
    m_settings = &settings;
    for (const ReportKind kind : offeredReports())
        m_parts->leaveOut(kind, partsFromIds(settings.text(leftOutName(kind)).split(u',')));
    showTexts();
}

void ReportView::keepParts() const
{
    if (!m_settings)
        return;
    QStringList ids;
    for (const ReportPart part : m_parts->without())
        ids.append(partId(part));
    m_settings->setText(leftOutName(m_choices->request().kind), ids.join(u','));
}

/// What is asked of people depends on kind, scope and period.
void ReportView::showTexts()
{
    const ReportRequest wanted = m_choices->request();
    m_parts->setKind(wanted.kind);
    m_texts->showOf(wanted);
}

bool ReportView::save()
{
    return m_texts->save();
}

void ReportView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_preview->setTheme(theme);
    m_texts->setTheme(theme);
    m_issued->setTheme(theme);
    m_shownWords->setTheme(theme);
    for (Section *section : std::as_const(m_sections))
        section->setTheme(theme);
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
    const Result<ReportData> report =
        m_shown.isNull() ? draftReport(m_document, request(), m_clock) : rebuiltReport(m_document, m_shown);
    ReportWait wait(this, tr("Making the pages of the report"));
    Result<QList<QPicture>> pictures = report ? m_maker.pictures(*report, wait.progress()) : fail(report.error());
    const bool isStopped = !pictures && pictures.error().code == ErrorCode::Cancelled;
    for (QPushButton *button : m_buttons)
        button->setEnabled((pictures || isStopped) && m_shown.isNull());
    m_again->setVisible(isStopped);
    if (!pictures) {
        m_isStale = isStopped;
        if (!isStopped)
            Q_EMIT failed(pictures.error());
        return;
    }
    m_pictures = *pictures;
    m_preview->setPages(m_pictures);
    m_pages->setText(m_pictures.size() == 1 ? tr("1 page") : tr("%1 pages").arg(m_pictures.size()));
}

void ReportView::showIssued(const Id &issued)
{
    m_shown = issued;
    m_strip->setVisible(!issued.isNull());
    if (!issued.isNull()) {
        const Result<QStringList> differences = whatDiffers(m_document, issued);
        m_shownWords->say(issuedWords(m_document.plan(), issued) + u". "_s
            + (!differences                  ? differences.error().sentence
                    : differences->isEmpty() ? tr("Made again from the plan as it was then, it says the same.")
                                             : differences->join(u' ')));
    }
    refreshSoon();
}

void ReportView::exportTo(const QString &ending)
{
    if (!save())
        return;
    say({});
    const ReportRequest wanted = request();
    const QString suggestion = u"%1/%2.%3"_s.arg(m_folder, reportFileName(wanted), ending);
    QString path = m_choose(suggestion, ending);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        path += u'.' + ending;
    ReportWait wait(this, tr("Writing %1").arg(QFileInfo(path).fileName()));
    const Result<ReportData> report = draftReport(m_document, wanted, m_clock);
    const Result<void> written =
        report ? exportReport(*report, path, wait.progress()) : Result<void>(fail(report.error()));
    if (!written) {
        if (written.error().code == ErrorCode::Cancelled)
            say(written.error().sentence);
        else
            Q_EMIT failed(written.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void ReportView::issue()
{
    if (!save())
        return;
    say({});
    ReportRequest wanted = request();
    const Plan &plan = m_document.plan();
    const Result<ReportData> draft = draftReport(m_document, wanted, m_clock);
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    IssueDialog dialog(reportOutline(*draft).title, query::nextVersion(plan, wanted.kind, wanted.scope),
        m_texts->missing(), m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    wanted.version = dialog.version();
    ReportWait wait(this, tr("Issuing the report"));
    const Result<Id> issued = issueReport(m_document, wanted, dialog.endings(), m_ids, m_clock, wait.progress());
    if (!issued) {
        if (issued.error().code == ErrorCode::Cancelled)
            say(issued.error().sentence);
        else
            Q_EMIT failed(issued.error());
        return;
    }
    m_sections.last()->setOpen(true);
    showIssued(*issued);
    say(tr("%1. Its files are kept in the plan; take them out to send them.").arg(issuedWords(plan, *issued)));
}

void ReportView::takeOut(const Id &issued)
{
    const QString folder = m_choose(m_folder, {});
    if (folder.isEmpty())
        return;
    const Result<QStringList> written = writeIssuedFiles(m_document, issued, folder);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_folder = folder;
    say(tr("Written to %1: %2").arg(QDir::toNativeSeparators(folder), written->join(u", ")));
}

void ReportView::print()
{
    if (!save())
        return;
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
