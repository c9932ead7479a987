#pragma once

#include "exchange/reading/balance/CellBalance.h"
#include "exchange/reading/draft/DraftTree.h"
#include "exchange/reading/draft/JoinedWords.h"
#include "exchange/reading/mapping/ReadingQuestion.h"
#include "exchange/reading/status/StatusScheme.h"
#include "exchange/reading/tables/Table.h"

#include <QSet>

namespace waymark {

/// What the readers of the kinds of table write into: the draft, the tree of its priorities, the account of what was
/// claimed, and the book of what could not be read. It knows where in the documents the reading stands.
class DraftWriter
{
public:
    DraftWriter(const StatusScheme &scheme, const ReadingMapping &mapping, CellBalance &balance);

    void beginDocument(int index, const QString &shownName);
    /// The table that is read now; `grid` tells how its places are called, and it begins in that column of it.
    void beginTable(int block, const Grid *grid, const QString &name, int firstColumn = 0);

    [[nodiscard]] PlanDraft &draft() { return m_draft; }
    [[nodiscard]] DraftTree &tree() { return m_tree; }
    [[nodiscard]] CellBalance &balance() { return m_balance; }
    [[nodiscard]] const StatusScheme &scheme() const { return m_scheme; }
    [[nodiscard]] const ReadingMapping &mapping() const { return m_mapping; }

    /// "table 2, row 14"; row 0 is the table as a whole.
    [[nodiscard]] QString place(int row) const;
    [[nodiscard]] SourcePlace sourcePlace(int row, int column = -1) const;

    /// Tells of something in the preview.
    void note(int row, const QString &caption, const QString &found, const QString &made);
    /// Something that a person should decide; `taken` is the choice that stands until then.
    void ask(ReadingQuestion::Kind kind, const QString &subject, int row, const QString &found, const QString &taken);
    [[nodiscard]] const QuestionBook &questions() const { return m_questions; }
    /// No record has a place for it: it goes into the notes of the priority that is open, whole, and is told.
    void keep(const QString &place, const QString &text);
    /// The same where it has been told already.
    void addKept(const QString &place, const QString &text);
    void keep(int row, const Cell *cell, const QString &caption = {});

    /// What hangs on a cell besides its words: struck out, remarks, pictures; a line each.
    [[nodiscard]] static QStringList besides(const Cell *cell);
    /// A second entry with a reference is told.
    void noteSecond(int row, const QString &reference);

    /// What is claimed from here on became this record, whose number it is.
    int beginRecord();
    void resumeRecord(int record) { m_balance.setRecord(record); }
    /// The same for the priority, the outcome, that is open.
    void resumePriority();
    void resumeOutcome();

    void addTitle(const QString &title);
    [[nodiscard]] bool hasTitle() const { return !m_titles.isEmpty(); }
    [[nodiscard]] bool isTitle(const QString &text) const { return m_titles.contains(text.simplified()); }
    void rememberGroup(const QString &priority, const DraftGroup &group) { m_groups.insert(priority, group); }
    void setGroup(const DraftGroup &group);
    void rememberInitials(const QString &initials, const QString &name) { m_initials.insert(initials, name); }
    /// The same of a line, "AB = Ada Brook; BO = Ben Okoro", that names two at least.
    void rememberInitialsIn(const QString &line);

    /// Everything is in its place but the texts that are kept; what else is kept may be told until the draft is taken.
    const PlanDraft &settle();
    /// The finished draft, after settle(); the writer is spent.
    [[nodiscard]] PlanDraft take();

private:
    void nameLeads(QStringList &leads) const;
    void joinSame();
    void makeHome();
    void placeKept();

    const StatusScheme &m_scheme;
    const ReadingMapping &m_mapping;
    QuestionBook m_questions;
    CellBalance &m_balance;
    PlanDraft m_draft;
    DraftTree m_tree;
    QStringList m_titles;
    QHash<QString, DraftGroup> m_groups;
    QHash<QString, QString> m_initials;
    QSet<QString> m_references;
    QList<int> m_keptUnder; ///< the priority that was open where each kept text stood
    QString m_document;
    QString m_table;
    const Grid *m_grid = nullptr;
    int m_documentIndex = 0;
    int m_block = 0;
    int m_firstColumn = 0;
    int m_records = 0;
};

} // namespace waymark
