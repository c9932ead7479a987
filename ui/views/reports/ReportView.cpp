#include "views/reports/ReportView.h"

#include "document/PlanDocument.h"
#include "issue/ReportIssue.h"
#include "pages/ReportFiles.h"
#include "pages/ReportSigns.h"
#include "support/form/FormLabel.h"
#include "support/form/Section.h"
#include "support/PlainText.h"
#include "views/reports/AttachChoice.h"
#include "views/reports/IssuedList.h"
#include "views/reports/PartChoices.h"
#include "views/reports/QuestionList.h"
#include "views/reports/ReportChoices.h"
#include "views/reports/ReportPreview.h"
#include "views/reports/ReportSending.h"
#include "views/reports/ReportTexts.h"
#include "views/reports/ReportWait.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace waymark {

using namespace Qt::StringLiterals;

ReportView::ReportView(const ViewContext &context, QWidget *parent)
    : DeskPage(parent)
    , m_document(context.document)
    , m_context(context)
    , m_choices(new ReportChoices(context.document.plan(), context.clock, context.document.author().name))
    , m_attach(new AttachChoice(context.themes))
    , m_parts(new PartChoices(context.settings, this))
    , m_texts(new ReportTexts(context, this))
    , m_questions(new QuestionList(context, this))
    , m_issued(new IssuedList(context.document.plan(), context.themes, this))
    , m_preview(new ReportPreview(context.themes))
    , m_strip(new QWidget(this))
    , m_shownWords(new FormLabel(FormLabel::Tone::Body, context.themes, m_strip))
    , m_pages(makePlainLabel())
    , m_done(makePlainLabel())
    , m_sending(new ReportSending(context, this))
    , m_again(new QPushButton(tr("&Make the pages"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel());
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    addIssuedStrip(*column);
    column->addWidget(m_preview, 1);
    setFocusProxy(m_choices); // the keyboard comes to the choices first
    row->addLayout(column, 1);
    showGroup();
    showTexts();
    connect(m_choices, &ReportChoices::changed, this, [this] {
        showTexts();
        refreshSoon();
    });
    connect(m_sending, &ReportSending::said, this, &ReportView::say);
    connect(m_sending, &ReportSending::issued, this, [this](const Id &id) {
        m_sections.last()->setOpen(true);
        showIssued(id);
    });
    connect(
        &m_document, &PlanDocument::authorChanged, this, [this] { m_choices->setAuthor(m_document.author().name); });
    connect(&m_context.group, &ShownGroup::changed, this, &ReportView::showGroup);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_choices->refresh();
        m_texts->follow();
        showParts();
        m_issued->follow();
        refreshSoon();
    });
}

QWidget *ReportView::makePanel()
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
    column->addWidget(m_attach);
    addButtons(panel);
    column->addWidget(m_pages);
    column->addWidget(m_again);
    m_again->hide();
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->hide(); // nothing to say yet, and nothing to stop at on the way through the fields
    column->addWidget(m_done);
    addSections(*column);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

void ReportView::addSections(QVBoxLayout &column)
{
    const auto add = [&](const QString &title, QWidget *content, bool isOpen) {
        auto *section = new Section(title, m_context.themes, this);
        section->setContent(content);
        section->setOpen(isOpen);
        column.addWidget(section);
        m_sections.append(section);
    };
    add(tr("In your words"), m_texts, true);
    add(tr("Before it goes out"), m_questions, true);
    add(tr("Parts"), m_parts, false);
    add(tr("Went out"), m_issued, m_issued->count() > 0);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        refresh();
    });
    connect(m_questions, &QuestionList::placeRequested, this, &ReportView::placeRequested);
    connect(m_questions, &QuestionList::textRequested, m_texts, &ReportTexts::focusText);
    connect(m_parts, &PartChoices::changed, this, [this] {
        sayLeftOut();
        refreshSoon();
    });
    connect(m_issued, &IssuedList::showRequested, this, &ReportView::showIssued);
    connect(m_issued, &IssuedList::filesRequested, m_sending, &ReportSending::takeOut);
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
    connect(add(row, tr("Export P&DF…")), &QPushButton::clicked, this, [this] { exportAs(u"pdf"_s); });
    QPushButton *others = add(row, tr("Export a&s"));
    auto *menu = new QMenu(others);
    for (const QString &ending : reportEndings()) {
        if (ending != "pdf"_L1)
            connect(menu->addAction(ReportSending::formWords(ending)), &QAction::triggered, this,
                [this, ending] { exportAs(ending); });
    }
    others->setMenu(menu);
    connect(add(second, tr("Pri&nt…")), &QPushButton::clicked, this, &ReportView::print);
    connect(add(second, tr("&Issue…")), &QPushButton::clicked, this, &ReportView::issue);
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

/// What somebody leads is what they report on, until they work on something else.
void ReportView::showGroup()
{
    setScope(PlanScope::ofOwner(m_document.plan(), m_context.group.owner()).id());
}

void ReportView::setPeriod(Month from, Month to)
{
    m_choices->setPeriod(from, to);
    showTexts();
    refreshSoon();
}

void ReportView::setRound(Month round)
{
    m_round = round;
    m_choices->setRound(round);
}

void ReportView::arrive(const Id &worked)
{
    if (!worked.isNull() && worked != std::exchange(m_worked, worked))
        setScope(worked);
    m_choices->setRound(m_round); // what is assessed by now may make another month the usual one
}

QList<QWidget *> ReportView::panes()
{
    return {this, m_preview};
}

ReportRequest ReportView::request() const
{
    ReportRequest wanted = m_choices->request();
    wanted.without = m_parts->without();
    wanted.attachesPlan = m_attach->isChosen();
    return wanted;
}

/// What is asked of people depends on kind, scope and period.
void ReportView::showTexts()
{
    const ReportRequest wanted = m_choices->request();
    showParts();
    m_attach->setKind(wanted.kind);
    m_texts->showOf(wanted);
}

bool ReportView::save()
{
    return m_texts->save();
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
    m_isStale = true;
    if (isVisible() && !std::exchange(m_isPlanned, true))
        QTimer::singleShot(0, this, &ReportView::refresh);
}

void ReportView::refresh()
{
    m_isPlanned = false;
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    const Result<ReportData> report =
        m_shown.isNull() ? draftReport(m_document, request(), m_context.clock) : rebuiltReport(m_document, m_shown);
    ReportWait wait(this, tr("Making the pages of the report"));
    Result<QList<PdfPagePicture>> pictures = report ? m_maker.pictures(*report, wait.progress()) : fail(report.error());
    const bool isStopped = !pictures && pictures.error().code == ErrorCode::Cancelled;
    for (QPushButton *button : m_buttons)
        button->setEnabled((pictures || isStopped) && m_shown.isNull());
    m_again->setVisible(isStopped);
    if (!pictures) {
        Q_EMIT sendingChanged();
        m_isStale = isStopped;
        if (!isStopped)
            m_context.notices.fail(pictures.error());
        return;
    }
    ask(*report);
    m_pictures = *pictures;
    m_preview->setPages(m_pictures);
    Q_EMIT sendingChanged(); // now there is something to send
    m_pages->setText(m_pictures.size() == 1 ? tr("1 page") : tr("%1 pages").arg(m_pictures.size()));
}

/// What went out is past asking.
void ReportView::ask(const ReportData &report)
{
    const QList<ReportQuestion> questions = m_shown.isNull()
        ? reportQuestions(m_document.plan(), report, request(), m_context.clock, lackingSigns())
        : QList<ReportQuestion>();
    m_questions->show(questions);
    m_sections.at(1)->setTitle(
        m_questions->count() == 0 ? tr("Before it goes out") : tr("Before it goes out: %1").arg(m_questions->count()));
}

void ReportView::showIssued(const Id &issued)
{
    m_shown = issued;
    m_attach->setEnabled(issued.isNull());
    m_strip->setVisible(!issued.isNull());
    if (!issued.isNull()) {
        m_issued->choose(issued);
        const Result<QStringList> differences = whatDiffers(m_document, issued);
        m_shownWords->say(issuedWords(m_document.plan(), issued) + u". "_s
            + (!differences                  ? differences.error().sentence
                    : differences->isEmpty() ? tr("Made again from the plan as it was then, it says the same.")
                                             : differences->join(u' ')));
    }
    refreshSoon();
}

/// What is typed goes along.
void ReportView::send(const std::function<void(const ReportRequest &)> &act)
{
    if (!save())
        return;
    refresh(); // what goes out is what is seen
    say({});
    act(request());
}

void ReportView::paintPages(QPagedPaintDevice &device, int first, int last) const
{
    paintReportPages(m_pictures, device, first, last);
}

void ReportView::say(const QString &sentence)
{
    m_done->setText(sentence);
    m_done->setAccessibleName(sentence);
    m_done->setVisible(!sentence.isEmpty());
}

} // namespace waymark
