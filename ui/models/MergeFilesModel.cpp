#include "models/MergeFilesModel.h"

#include "plan/queries/ReportQueries.h"
#include "support/text/EscapedText.h"

#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int allFiles = -1;

} // namespace

QString mergeWords(const MergeCounts &counts)
{
    using Model = MergeFilesModel;
    QStringList words{counts.changes == 1 ? Model::tr("one change") : Model::tr("%1 changes").arg(counts.changes),
        counts.questions == 1 ? Model::tr("one question") : Model::tr("%1 questions").arg(counts.questions),
        counts.removals == 1 ? Model::tr("one removal") : Model::tr("%1 removals").arg(counts.removals)};
    if (counts.outside > 0)
        words.append(Model::tr("%1 outside of what was handed out").arg(counts.outside));
    return words.join(u", "_s);
}

MergeFilesModel::MergeFilesModel(const Plan &plan, const MergeRehearsal &rehearsal, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
    , m_rehearsal(rehearsal)
{
}

int MergeFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rehearsal.files().size()) + 1;
}

QString MergeFilesModel::wordsOf(int file) const
{
    if (file == allFiles)
        return tr("All files") + u'\n' + mergeWords(m_rehearsal.counts());
    const MergeFile &merged = m_rehearsal.files().at(file);
    if (merged.refusal)
        return merged.name + u'\n' + merged.refusal->sentence;
    QStringList lines{merged.name};
    if (!merged.scope.isWholePlan() && merged.scope.isIn(m_plan))
        lines.append(tr("Section of %1").arg(query::scopeName(m_plan, merged.scope)));
    lines.append(mergeWords(m_rehearsal.counts(file)));
    if (!merged.latest.author.name.isEmpty()) {
        lines.append(tr("Last by %1, %2")
                         .arg(merged.latest.author.name,
                             QLocale().toString(merged.latest.time.toLocalTime().date(), u"d MMMM yyyy"_s)));
    }
    return lines.join(u'\n');
}

QVariant MergeFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int file = index.row() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(file);
    case Qt::AccessibleTextRole:
        return wordsOf(file).replace(u'\n', u". "_s);
    case Qt::ToolTipRole:
        return plainForRichText(wordsOf(file));
    case FileRole:
        return file;
    case RefusedRole:
        return file >= 0 && m_rehearsal.files().at(file).refusal
            && m_rehearsal.files().at(file).refusal->code != ErrorCode::NothingToDo;
    default:
        return {};
    }
}

void MergeFilesModel::refresh()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace waymark
