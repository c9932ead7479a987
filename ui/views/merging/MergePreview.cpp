#include "views/merging/MergePreview.h"

#include "document/PlanDocument.h"
#include "models/MergeFilesModel.h"
#include "models/NetChangesModel.h"
#include "support/form/FormLabel.h"
#include "support/PreviewSize.h"
#include "views/merging/BothValues.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeWidth = 340;
constexpr int shownWidth = 250;

} // namespace

MergePreview::MergePreview(const MergeRehearsal &rehearsal, const ViewContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_rehearsal(rehearsal)
    , m_files(new MergeFilesModel(context.document.plan(), m_rehearsal, this))
    , m_changes(new NetChangesModel(context.document.plan(), tr("In the file"), this))
    , m_counts(new FormLabel(FormLabel::Tone::Body, context.themes, this))
    , m_list(new QListView(this))
    , m_tree(new QTreeView(this))
    , m_both(new BothValues(context.document.plan(), context.themes, this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setWindowTitle(tr("Merge files"));
    setPalette(paletteOf(context.themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(12);
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, context.themes, this,
        m_rehearsal.counts().files == 1 ? tr("One file to merge")
                                        : tr("%1 files to merge").arg(m_rehearsal.counts().files)));
    lines->addWidget(m_counts);
    lines->addWidget(makePanes(), 1);
    lines->addWidget(makeFoot());
    connect(m_changes, &NetChangesModel::decided, this, &MergePreview::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergePreview::showFile);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergePreview::showChange);
    connect(m_both, &BothValues::answered, this, &MergePreview::answer);
    sizePreview(*this);
    m_changes->show(m_rehearsal.proposal());
    m_list->setCurrentIndex(m_files->index(0));
    follow();
    m_tree->setFocus();
}

QWidget *MergePreview::makePanes()
{
    m_list->setModel(m_files);
    m_list->setAccessibleName(tr("Files"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(4);
    m_tree->setModel(m_changes);
    m_tree->setAccessibleName(tr("What merging would change"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setColumnWidth(NetChangesModel::What, changeWidth);
    m_tree->setColumnWidth(NetChangesModel::Here, shownWidth);
    m_tree->installEventFilter(this);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_tree);
    right->addWidget(m_both);
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(m_list);
    panes->addWidget(right);
    for (QSplitter *splitter : {right, panes}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    right->setSizes({previewSize.height() * 3 / 5, previewSize.height() * 2 / 5});
    panes->setSizes({previewSize.width() / 4, previewSize.width() * 3 / 4});
    return panes;
}

QWidget *MergePreview::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    auto *rest = new QPushButton(tr("&Open questions"), foot);
    auto *answers = new QMenu(rest);
    using Answer = MergeRehearsal::Answer;
    for (const auto &[words, answer] :
        {std::pair(tr("The &later word stands"), Answer::Later), std::pair(tr("What stands &here"), Answer::Ours),
            std::pair(tr("What stands in the &files"), Answer::Theirs)})
        connect(answers->addAction(words), &QAction::triggered, this, [this, answer = answer] { answerAll(answer); });
    rest->setMenu(answers);
    rest->setAutoDefault(false);
    rest->setEnabled(m_rehearsal.counts().questions > 0);
    line->addWidget(rest);
    line->addStretch(1);
    auto *buttons = new QDialogButtonBox(foot);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {rest, m_merge, cancel})
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 40, 32);
    m_merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergePreview::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergePreview::reject);
    line->addWidget(buttons);
    return foot;
}

/// Something was decided in the list of changes.
void MergePreview::follow()
{
    m_rehearsal.decide(m_changes->proposal());
    m_files->refresh();
    const MergeCounts counts = m_rehearsal.counts();
    const int open = m_changes->waitingCount();
    QString words = mergeWords(counts) + u'.';
    if (open > 0)
        words += u' '
            + (open == 1 ? tr("One question is open: the later word stands unless you say otherwise.")
                         : tr("%1 questions are open: the later word stands unless you say otherwise.").arg(open));
    m_counts->setText(words);
    showChange();
}

void MergePreview::showFile()
{
    m_changes->setDocument(m_list->currentIndex().data(MergeFilesModel::FileRole).toInt());
    expand();
    showChange();
}

void MergePreview::expand()
{
    m_tree->expandAll();
    if (m_tree->currentIndex().isValid())
        return;
    const QModelIndex question = m_changes->waitingAfter({});
    m_tree->setCurrentIndex(question.isValid() ? question : m_changes->index(0, 0));
}

void MergePreview::showChange()
{
    const ProposedChange *change = m_changes->changeAt(m_tree->currentIndex());
    const int file = change ? change->place.document : -1;
    const bool isKnown = file >= 0 && file < m_rehearsal.files().size();
    m_both->show(change, isKnown ? m_rehearsal.files().at(file).name : QString());
}

void MergePreview::answer(bool isTaken)
{
    m_changes->answer(m_tree->currentIndex(), isTaken);
}

void MergePreview::answerAll(MergeRehearsal::Answer answer)
{
    m_rehearsal.answer(answer);
    m_changes->show(m_rehearsal.proposal());
    expand();
    follow();
}

void MergePreview::goToQuestion()
{
    const QModelIndex next = m_changes->waitingAfter(m_tree->currentIndex());
    if (next.isValid())
        m_tree->setCurrentIndex(next);
}

bool MergePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            accept();
        else
            goToQuestion();
        return true;
    case Qt::Key_K:
    case Qt::Key_T:
        if (!isPlain)
            break;
        answer(key->key() == Qt::Key_T);
        return true;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace waymark
