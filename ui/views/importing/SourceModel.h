#pragma once

#include "views/importing/OpenReading.h"
#include "views/importing/SourceRows.h"

#include <QAbstractTableModel>

namespace waymark {

/// Documents as they are, line by line, each with what became of it. The first column says what a row was taken for; a
/// line above each table says what its columns were taken for. Both can be changed, which has everything read anew.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FillRole = Qt::UserRole + 1, ///< QColor of a painted cell
        RecordRole, ///< number of the record that a cell became; 0 for none
        KeptRole, ///< no field took it: it is kept as text
        LineRole, ///< int of SourceRow::Kind
        BoldRole,
        ChoicesRole, ///< what an editable cell can be made, as words
        ChoiceRole ///< which of them it is
    };

    explicit SourceModel(OpenReading &open, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The place of a choice in ChoicesRole. It is read by it as soon as the events go on.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// How many columns a cell covers; 1 for most.
    [[nodiscard]] int spanOf(const QModelIndex &index) const;
    [[nodiscard]] const SourceRow &row(int row) const { return m_rows.at(row); }
    /// The first row that a record began in; -1 where nothing in the documents became it.
    [[nodiscard]] int rowOf(int record) const;

private:
    void readAgain();
    [[nodiscard]] const Grid &gridOf(const SourceRow &row) const;
    [[nodiscard]] const Cell *cellAt(const QModelIndex &index) const;
    /// What stands there for the account of cells; null for what is no part of the documents.
    [[nodiscard]] const void *thingAt(const QModelIndex &index) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString takenFor(const SourceRow &row) const;
    [[nodiscard]] QString takenForCells(const SourceRow &row) const;
    [[nodiscard]] QStringList choicesAt(const QModelIndex &index) const;
    [[nodiscard]] QString rowKeyOf(const SourceRow &row) const;
    /// The column of its table that a cell of a line of roles stands for; -1 for none.
    [[nodiscard]] int columnAt(const QModelIndex &index) const;

    OpenReading &m_open;
    QList<SourceRow> m_rows;
    QHash<int, DraftRecord> m_records;
    QHash<int, int> m_firstRows; ///< by record
    int m_columns = 1;
};

} // namespace waymark
