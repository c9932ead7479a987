#include "models/HistoryModel.h"

#include "analysis/Touched.h"
#include "edit/FieldEdits.h"
#include "plan/words/ActionWords.h"

#include <QLocale>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString whoAndWhen(const ChangeSet &set)
{
    const QString time = QLocale().toString(set.time.toLocalTime(), u"d MMMM yyyy, HH:mm"_s);
    if (set.author.name.isEmpty())
        return time;
    return set.author.role.isEmpty() ? u"%1, %2"_s.arg(set.author.name, time)
                                     : u"%1 (%2), %3"_s.arg(set.author.name, set.author.role, time);
}

} // namespace

HistoryModel::HistoryModel(PlanDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &HistoryModel::follow);
}

void HistoryModel::setPlace(const query::Place &place)
{
    m_place = place;
    m_shown = firstSets;
    load();
}

void HistoryModel::clear()
{
    setPlace({});
}

void HistoryModel::showAll()
{
    m_shown = m_sets.size();
    fillRows();
}

/// New belongings come with a change to a record that refers to ours.
void HistoryModel::follow(const ChangeSet &set)
{
    if (m_place.id.isNull())
        return;
    const analysis::Touched touched(m_document.plan(), set);
    // A redaction goes back into entries that are shown, whatever else it touches.
    const bool touches = set.kind == SetKind::Redaction || touched.concerns(m_place.id)
        || std::any_of(m_ids.cbegin(), m_ids.cend(), [&touched](const Id &id) { return touched.concerns(id); });
    if (touches)
        load();
}

void HistoryModel::load()
{
    m_sets.clear();
    m_changes.clear();
    m_ids.clear();
    m_error.reset();
    if (!m_place.id.isNull()) {
        m_ids = analysis::historicalIds(m_document.plan(), m_place.kind, m_place.id);
        Result<QList<ChangeSet>> sets = m_document.historyOf(m_ids);
        if (sets) {
            for (const ChangeSet &set : std::as_const(*sets))
                m_changes += set.changes;
            m_sets = analysis::familyOnly(m_document.plan(), m_place.kind, m_place.id, *sets);
        } else {
            m_error = sets.error();
        }
    }
    fillRows();
}

void HistoryModel::fillRows()
{
    beginResetModel();
    m_rows.clear();
    for (const ChangeSet &set : std::as_const(m_sets).first(std::min(m_shown, m_sets.size()))) {
        const QList<analysis::ChangeWords> told = analysis::tellingChanges(m_document.plan(), set.changes, m_changes);
        m_rows.append({true, sentenceCase(setWords(set, m_document.plan())), whoAndWhen(set), {}});
        for (const analysis::ChangeWords &words : told)
            m_rows.append({false, sentenceCase(words.sentence()), {}, words});
    }
    endResetModel();
}

Result<ChangeSet> HistoryModel::restoreOf(int index) const
{
    if (index < 0 || index >= m_rows.size() || m_rows.at(index).isHeading)
        return fail(ErrorCode::NothingToDo, tr("Choose a line of the history first. Nothing was changed."));
    const Change &change = m_rows.at(index).words.change;
    if (change.isBeforeRedacted)
        return fail(ErrorCode::NothingToDo,
            tr("What stood there was removed everywhere and cannot come back. Nothing was changed."));
    return edit::restore(m_document.plan(), *change.field, change.record, change.before);
}

bool HistoryModel::canRestore(int index) const
{
    const Result<ChangeSet> set = restoreOf(index);
    return set && !set->isEmpty();
}

const Change *HistoryModel::redactable(int index) const
{
    if (index < 0 || index >= m_rows.size() || m_rows.at(index).isHeading)
        return nullptr;
    const Change &change = m_rows.at(index).words.change;
    const bool isWorded = !change.before.isEmpty() || !change.after.isEmpty();
    return isWorded && isRedactable(*change.field) ? &change : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return row.isHeading ? row.text + u", "_s + row.who : row.text;
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace waymark
