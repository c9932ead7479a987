#pragma once

#include "exchange/reading/PlanReading.h"

#include <QObject>

namespace waymark {

/// Documents that are being looked at before anything of them is in a plan. Whatever a person says of them has them
/// read anew; each word can be taken back.
class OpenReading : public QObject
{
    Q_OBJECT

public:
    OpenReading(const QList<SourceDocument> &documents, const ReadingMapping &mapping, QObject *parent = nullptr);

    [[nodiscard]] const QList<SourceDocument> &documents() const { return m_documents; }
    [[nodiscard]] const PlanReading &reading() const { return m_reading; }
    /// The answers, and the tables as they are read now: to be kept with the plan.
    [[nodiscard]] QString mapping() const;

    void answer(const ReadingQuestion &question, const QString &key);
    /// Every question is answered by what stands until then; those by which nothing does stay open.
    void leaveAsTaken();
    /// What a column of a table holds, by their places in the reading's list of tables.
    void setRole(int table, int column, Role role);
    /// What the table as a whole is; Unknown keeps it as text.
    void setKind(int table, Columns::Kind kind);
    /// What a row is; nothing leaves it to the reading.
    void setRow(const QString &key, std::optional<RowMeaning> meaning);
    [[nodiscard]] bool canTakeBack() const { return !m_earlier.isEmpty(); }
    void takeBack();

Q_SIGNALS:
    void readAnew();

private:
    void read(const ReadingMapping &mapping);

    const QList<SourceDocument> m_documents;
    ReadingMapping m_mapping;
    QList<ReadingMapping> m_earlier;
    PlanReading m_reading;
};

} // namespace waymark
