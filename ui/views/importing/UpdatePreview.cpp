#include "views/importing/UpdatePreview.h"

#include "document/PlanDocument.h"
#include "exchange/update/PlanUpdate.h"
#include "models/NetChangesModel.h"
#include "support/form/FormLabel.h"
#include "views/importing/MonthBox.h"
#include "views/importing/SourcePane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int whatWidth = 320;
constexpr int hereWidth = 190;

ReadingMapping keptMapping(const Plan &plan)
{
    // Answers that cannot be read any more are asked again.
    return ReadingMapping::fromJson(plan.info().mapping.toUtf8()).value_or(ReadingMapping());
}

RecordKind recordKindOf(DraftRecord::Kind kind)
{
    switch (kind) {
    case DraftRecord::Kind::Priority:
        return RecordKind::Priority;
    case DraftRecord::Kind::Outcome:
        return RecordKind::Outcome;
    case DraftRecord::Kind::Action:
        return RecordKind::Action;
    case DraftRecord::Kind::Kpi:
        return RecordKind::Kpi;
    case DraftRecord::Kind::Risk:
        return RecordKind::Risk;
    case DraftRecord::Kind::Decision:
        return RecordKind::Decision;
    case DraftRecord::Kind::Evidence:
        return RecordKind::Evidence;
    case DraftRecord::Kind::Term:
        break;
    }
    return RecordKind::GlossaryTerm;
}

/// A row of a document may hold a priority, an outcome and an action.
bool isSame(const DraftRecord &record, const ProposedItem &item)
{
    return item.place.block >= 0 && item.kind == recordKindOf(record.kind)
        && item.place.document == record.place.document && item.place.block == record.place.block
        && item.place.row == record.place.row;
}

/// A change by where it stands in the document and what it says: ids of new records differ from one reading to the
/// next.
QString decisionKey(const ProposedItem &item, const ProposedChange &change)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(QString::number(int(item.kind)), QString::number(item.place.document),
        QString::number(item.place.block), QString::number(item.place.row),
        QString::fromLatin1(change.main().field->column), item.name);
}

QHash<QString, bool> acceptedIn(const Proposal &proposal)
{
    QHash<QString, bool> accepted;
    for (const ProposedItem &item : proposal.items) {
        for (const ProposedChange &change : item.changes)
            accepted.insert(decisionKey(item, change), change.isAccepted);
    }
    return accepted;
}

/// What a person took or left, against what was offered, holds in another reading of the same document.
void keepDecisions(const Proposal &offered, const Proposal &decided, Proposal &fresh)
{
    const QHash<QString, bool> before = acceptedIn(offered);
    const QHash<QString, bool> after = acceptedIn(decided);
    for (qsizetype item = 0; item < fresh.items.size(); ++item) {
        for (qsizetype change = 0; change < fresh.items.at(item).changes.size(); ++change) {
            const QString key = decisionKey(fresh.items.at(item), fresh.items.at(item).changes.at(change));
            if (after.contains(key) && before.value(key) != after.value(key))
                setAccepted(fresh, item, change, after.value(key));
        }
    }
}

} // namespace

UpdatePreview::UpdatePreview(
    const QList<SourceDocument> &documents, const EarlierImports &earlier, const ViewContext &context, QWidget *parent)
    : DocumentPreview(documents, keptMapping(context.document.plan()), context, parent)
    , m_earlier(earlier)
    , m_context(context)
    , m_model(new NetChangesModel(context.document.plan(), tr("In the document"), this))
{
    setWindowTitle(tr("Update from a document"));
    constexpr int most = 60;
    layOut(&months(), nullptr, makeChanges(), most);
    connect(&source(), &SourcePane::recordChosen, this, &UpdatePreview::showRecord);
    connect(&openReading(), &OpenReading::readAnew, this, &UpdatePreview::propose);
    connect(months().months(), &QComboBox::currentIndexChanged, this, &UpdatePreview::propose);
    connect(m_model, &NetChangesModel::decided, this, &UpdatePreview::showCounts);
    propose();
    giveFocus(m_tree);
}

QWidget *UpdatePreview::makeChanges()
{
    auto *changes = new QWidget(this);
    auto *lines = new QVBoxLayout(changes);
    lines->setContentsMargins(6, 0, 0, 0);
    lines->setSpacing(8);
    auto *title = new FormLabel(FormLabel::Tone::Heading, m_context.themes, changes, tr("What it would change"));
    lines->addWidget(title);
    m_tree = new QTreeView(changes);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(title->text());
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setColumnWidth(NetChangesModel::What, whatWidth);
    m_tree->setColumnWidth(NetChangesModel::Here, hereWidth);
    lines->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &UpdatePreview::showCells);
    return changes;
}

ImportChoices UpdatePreview::choices() const
{
    return {{}, {}, months().month(), mapping()};
}

void UpdatePreview::propose()
{
    Proposal fresh = updateFrom(m_context.document.plan(), reading().draft, choices(), m_earlier, m_context.ids);
    const Proposal offered = fresh;
    keepDecisions(m_offered, m_model->proposal(), fresh);
    m_offered = offered;
    m_model->show(fresh);
    for (int part = 0; part < m_model->rowCount(); ++part) {
        const QModelIndex index = m_model->index(part, 0);
        if (!index.data(NetChangesModel::QuietRole).toBool())
            m_tree->expandRecursively(index);
    }
    showCounts();
}

void UpdatePreview::showCounts()
{
    using State = ProposedItem::State;
    const Proposal &proposal = m_model->proposal();
    const int taken = m_model->takenCount();
    acceptButton().setText(taken == 0 ? tr("Nothing to take")
            : taken == 1              ? tr("Take one change")
                                      : tr("Take %1 changes").arg(taken));
    acceptButton().setEnabled(taken > 0);
    tell(tr("%1 changed, %2 new, %3 the same, %4 unclear, %5 not in it.")
             .arg(proposal.count(State::Changed))
             .arg(proposal.count(State::New))
             .arg(proposal.count(State::Same))
             .arg(proposal.count(State::Unclear))
             .arg(proposal.count(State::Missing)),
        false);
}

void UpdatePreview::showRecord(int record)
{
    const QHash<int, DraftRecord> records = draftRecords(reading().draft);
    const auto known = records.constFind(record);
    const QList<ProposedItem> &items = m_model->proposal().items;
    for (qsizetype item = 0; known != records.cend() && item < items.size(); ++item) {
        if (!isSame(*known, items.at(item)))
            continue;
        m_isShowing = true;
        m_tree->setCurrentIndex(m_model->indexOf(item));
        m_isShowing = false;
        return;
    }
}

void UpdatePreview::showCells()
{
    const qsizetype item = m_tree->currentIndex().data(NetChangesModel::ItemRole).toLongLong();
    if (m_isShowing || !m_tree->currentIndex().isValid() || item < 0)
        return;
    const QHash<int, DraftRecord> records = draftRecords(reading().draft);
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        if (isSame(*record, m_model->proposal().items.at(item)))
            return source().showRecord(record.key());
    }
}

ChangeSet UpdatePreview::changes() const
{
    return updateSet(m_context.document.plan(), m_model->proposal(), choices());
}

} // namespace waymark
