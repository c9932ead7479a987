#include "views/importing/DraftPane.h"

#include "support/FlowLayout.h"
#include "support/form/FormLabel.h"
#include "support/StatusChip.h"
#include "views/importing/DraftItems.h"
#include "views/importing/ReadingNotesModel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28; ///< logical pixels
constexpr int shownNotes = 4; ///< with the heading, and a half that says that there are more
constexpr int opensAtMost = 400; ///< records: a longer tree opens closed but for its priorities

std::map<Status, int> statusesOf(const PlanDraft &draft)
{
    std::map<Status, int> counts;
    for (const DraftPriority &priority : draft.priorities) {
        for (const DraftOutcome &outcome : priority.outcomes) {
            for (const DraftAction &action : outcome.actions)
                ++counts[action.status];
        }
    }
    return counts;
}

/// The colour and definition that the document's own key gives a meaning, else the usual ones.
QString keyWords(const PlanDraft &draft, Status status)
{
    if (status == Status::NotAssessed)
        return DraftPane::tr("Nothing is said of them");
    if (status == Status::Unreadable)
        return DraftPane::tr("Kept as they are written");
    const StatusWords &usual = defaultStatusWords(status);
    for (const DraftMeaning &meaning : draft.meanings) {
        if (meaning.status == status && !meaning.definition.isEmpty())
            return meaning.colour.isEmpty() ? meaning.definition : u"%1: %2"_s.arg(meaning.colour, meaning.definition);
    }
    return u"%1: %2"_s.arg(QCoreApplication::translate("Status", usual.colourName),
        QCoreApplication::translate("Status", usual.definition));
}

} // namespace

DraftPane::DraftPane(OpenReading &open, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_context(context)
    , m_records(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_statuses(new QWidget(this))
    , m_notesTitle(new FormLabel(FormLabel::Tone::Heading, context.themes, this))
    , m_notes(new QTableView(this))
{
    auto *title = new FormLabel(FormLabel::Tone::Heading, context.themes, this, tr("In the plan"));
    m_tree->setModel(m_records);
    m_tree->setAccessibleName(title->text());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->header()->setSectionsMovable(false);
    auto *flow = new FlowLayout(m_statuses, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(6, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(title);
    lines->addWidget(m_tree, 1);
    lines->addWidget(m_statuses);
    lines->addWidget(makeNotes());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_isShowing)
            Q_EMIT recordChosen(now.data(draftRecordRole).toInt());
    });
    connect(&m_open, &OpenReading::readAnew, this, &DraftPane::show);
    show();
}

QWidget *DraftPane::makeNotes()
{
    auto *notes = new QWidget(this);
    auto *lines = new QVBoxLayout(notes);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_notesTitle);
    m_notes->setAccessibleName(tr("What could not be read"));
    m_notes->setTabKeyNavigation(false);
    m_notes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_notes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_notes->setShowGrid(false);
    m_notes->setWordWrap(true);
    m_notes->verticalHeader()->hide();
    m_notes->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_notes->horizontalHeader()->setHighlightSections(false);
    m_notes->setFixedHeight(shownNotes * rowHeight + rowHeight / 2);
    lines->addWidget(m_notes, 1);
    return notes;
}

void DraftPane::show()
{
    const PlanDraft &draft = m_open.reading().draft;
    m_isShowing = true;
    fillDraftItems(*m_records, draft);
    m_tree->setColumnWidth(0, 320);
    if (draft.actionCount() + draft.kpis.size() <= opensAtMost)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    m_isShowing = false;
    showStatuses();
    delete m_notes->model();
    m_notes->setModel(new ReadingNotesModel(draft.notes, m_notes));
    m_notes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_notes->setVisible(!draft.notes.isEmpty());
    m_notesTitle->setText(draft.notes.isEmpty() && draft.balance.kept == 0 ? tr("Everything was read for what it is.")
            : draft.notes.size() == 1
            ? tr("One place could not be read for what it should be; its words are kept.")
            : tr("%1 places could not be read for what they should be; their words are kept.").arg(draft.notes.size()));
}

/// A colour means different things in different partnerships: the tip says what each was taken for.
void DraftPane::showStatuses()
{
    const PlanDraft &draft = m_open.reading().draft;
    qDeleteAll(m_statuses->findChildren<StatusLabel *>());
    m_statuses->setVisible(draft.assessedCount() > 0);
    for (const auto &[status, count] : statusesOf(draft)) {
        const QString word = QCoreApplication::translate("Status", defaultStatusWords(status).word);
        const QString actions = count == 1 ? tr("1 action") : tr("%1 actions").arg(count);
        auto *label = new StatusLabel(m_context.themes, m_statuses);
        label->setStatus(status, u"%1 %2"_s.arg(count).arg(word), tr("%1: %2").arg(word, actions));
        label->setToolTip(keyWords(draft, status));
        m_statuses->layout()->addWidget(label);
        label->show();
    }
}

void DraftPane::showRecord(int record)
{
    const QModelIndex item = draftItemOf(*m_records, record);
    if (!item.isValid())
        return;
    m_isShowing = true;
    m_tree->setCurrentIndex(item);
    m_tree->scrollTo(item);
    m_isShowing = false;
}

} // namespace waymark
