#include "views/importing/DocumentPreview.h"

#include "support/form/FormLabel.h"
#include "support/PreviewSize.h"
#include "views/importing/MonthBox.h"
#include "views/importing/QuestionPanel.h"
#include "views/importing/SourcePane.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Opens the editor of a cell that has one, else goes a row down.
void goOnIn(QAbstractItemView &view)
{
    const QModelIndex now = view.currentIndex();
    if (now.flags() & Qt::ItemIsEditable)
        view.edit(now);
    else if (const QModelIndex below = now.sibling(now.row() + 1, now.column()); below.isValid())
        view.setCurrentIndex(below);
}

} // namespace

DocumentPreview::DocumentPreview(const QList<SourceDocument> &documents, const ReadingMapping &mapping,
    const WindowContext &context, QWidget *parent)
    : QDialog(parent)
    , m_open(documents, mapping)
    , m_themes(context.themes)
    , m_found(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_balance(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_months(new MonthBox(tr("Statuses and comments are those of"), context, this))
    , m_questions(new QuestionPanel(m_open, context, this))
    , m_source(new SourcePane(m_open, context, this))
    , m_accept(new QPushButton(this))
{
    setPalette(paletteOf(context.themes.now()));
    m_accept->setDefault(true);
    keepEnter(m_source);
}

DocumentPreview::~DocumentPreview()
{
    // They look at the reading to their end, and a dialog's children outlive its members.
    delete m_panes;
    delete m_questions;
}

void DocumentPreview::layOut(QWidget *beside, QWidget *below, QWidget *result, int share)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->addWidget(new FormLabel(FormLabel::Tone::Title, m_themes, this, reading().draft.source));
    words->addWidget(m_found);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    if (beside)
        top->addWidget(beside, 0, Qt::AlignTop);
    lines->addLayout(top);
    if (below)
        lines->addWidget(below);
    lines->addWidget(m_questions);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(4);
    panes->addWidget(m_source);
    panes->addWidget(result);
    const int right = previewSize.width() * share / 100;
    panes->setSizes({previewSize.width() - right, right});
    m_panes = panes;
    lines->addWidget(panes, 1);
    lines->addWidget(makeFoot());
    keepEnter(result);
    sizePreview(*this);
}

QWidget *DocumentPreview::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_balance, 1);
    auto *buttons = new QDialogButtonBox(foot);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setMinimumSize(cancel->fontMetrics().horizontalAdvance(cancel->text()) + 32, 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentPreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DocumentPreview::reject);
    line->addWidget(buttons);
    return foot;
}

void DocumentPreview::tell(const QString &found, bool isWarning)
{
    m_found->setTone(isWarning ? FormLabel::Tone::Warning : FormLabel::Tone::Body);
    m_found->setText(found);
    const BalanceSum &balance = reading().draft.balance;
    QStringList account{tr("%1 cells: %2 in the plan, %3 headings, %4 kept as text.")
                            .arg(balance.all)
                            .arg(balance.inPlan)
                            .arg(balance.headings)
                            .arg(balance.kept)};
    for (const SourceDocument &document : m_open.documents()) {
        if (!document.caution.isEmpty())
            account.append(document.caution);
    }
    m_balance->setText(account.join(u'\n'));
    m_accept->setMinimumSize(m_accept->fontMetrics().horizontalAdvance(m_accept->text()) + 32, 32);
}

void DocumentPreview::giveFocus(QWidget *otherwise)
{
    (m_questions->isOpen() ? static_cast<QWidget *>(m_questions) : otherwise)->setFocus();
}

void DocumentPreview::keepEnter(QWidget *table)
{
    table->installEventFilter(this);
    for (QAbstractItemView *view : table->findChildren<QAbstractItemView *>())
        view->installEventFilter(this);
}

bool DocumentPreview::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (!view || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (!(key->modifiers() & Qt::ControlModifier))
        goOnIn(*view);
    else if (m_accept->isEnabled())
        accept();
    return true;
}

} // namespace waymark
