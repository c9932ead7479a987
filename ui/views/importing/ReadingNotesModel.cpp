#include "views/importing/ReadingNotesModel.h"

#include "support/text/EscapedText.h"

namespace waymark {

ReadingNotesModel::ReadingNotesModel(const QList<ReadingNote> &notes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_notes(notes)
{
}

int ReadingNotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int ReadingNotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingNotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_notes.size())
        return {};
    const ReadingNote &note = m_notes.at(index.row());
    const QString text = index.column() == Place ? note.place : index.column() == Found ? note.found : note.made;
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainForRichText(text);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant ReadingNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Where");
    case Found:
        return tr("What it says");
    case Made:
        return tr("What was made of it");
    default:
        return {};
    }
}

} // namespace waymark
