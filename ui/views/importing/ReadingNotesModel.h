#pragma once

#include "exchange/reading/PlanDraft.h"

#include <QAbstractTableModel>

namespace waymark {

/// The cells of a document that could not be read for what they should be: where, what they say, what was made of them.
class ReadingNotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Found, Made, ColumnCount };

    ReadingNotesModel(const QList<ReadingNote> &notes, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReadingNote> m_notes;
};

} // namespace waymark
