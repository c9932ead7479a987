#pragma once

#include "exchange/reading/PlanDraft.h"

namespace waymark {

/// Where an action of a document belongs: grows the priorities and outcomes of a draft as headings, bands, group
/// columns and references name them.
class DraftTree
{
public:
    explicit DraftTree(QList<DraftPriority> &priorities)
        : m_priorities(priorities)
    {
    }

    void beginDocument();
    /// A heading of the document that may turn out to be the name of a priority or an outcome once an action stands
    /// under it; `index` is the caller's.
    void section(int level, const QString &text, qsizetype index);
    /// The headings that became names since this was asked last.
    [[nodiscard]] QList<qsizetype> takeUsedSections();
    /// The innermost heading above, as yet nobody's name; `index` is -1 where there is none.
    struct Above
    {
        QString text;
        qsizetype index = -1;
    };
    [[nodiscard]] Above nearestSection() const;
    /// It was taken for something else, such as the text of an action.
    void spendNearest();
    /// The heading above that is a date: it names no group, but says by when all below it is due.
    [[nodiscard]] QString dateAbove();

    /// By its number, else by its title, else a new one. False where one with that number has another title.
    bool openPriority(const QString &number, const QString &title);
    /// The same for a heading of the document: what stands below a heading of its level or above is not under it.
    bool openPriorityHeading(int level, const QString &number, const QString &title);
    /// A heading that does not say what it names: a priority (true), or an outcome where a priority is open that was
    /// named otherwise.
    bool openTitle(const QString &text);
    void openOutcome(const QString &ref, const QString &text);
    [[nodiscard]] bool knowsPriority(const QString &number, const QString &title) const;
    [[nodiscard]] int priority() const { return m_priority; }
    /// A heading, band or group of its own named the priority that is open; a reference, an outcome, or nothing, did
    /// not.
    [[nodiscard]] bool isPriorityNamed() const { return m_isExplicit && !m_isByOutcome; }
    /// The open priority was named by what is called an outcome: so will the next be.
    void markNamedByOutcome() { m_isByOutcome = true; }

    /// Puts an action where its reference, else what is open above it, says. `madeOutcome` is set to the reference of
    /// an outcome that had to be made for it. `nameBySection` lets the heading above name a priority that is known by
    /// number alone.
    DraftAction &add(const DraftAction &action, bool nameBySection, QString *madeOutcome);
    /// The outcome that is open; one is made where none is.
    [[nodiscard]] DraftOutcome &outcome();
    /// A row that is the heading of an outcome, by its reference.
    DraftOutcome &addOutcome(const DraftOutcome &outcome);

private:
    struct Section
    {
        int level = 1;
        QString text;
        qsizetype index = -1;
        bool used = false;
        bool isDate = false;
    };

    void applySections();
    void useSection(Section &section);
    [[nodiscard]] Section *sectionNumbered(const QString &number);
    void namePriority(const QString &number, bool nameBySection);
    void openWanted(const QString &wanted, const QString &made, QString *madeOutcome);
    void ensurePriority(const QString &reference);
    qsizetype openByNumber(const QString &number);
    [[nodiscard]] QString freeNumber() const;

    QList<DraftPriority> &m_priorities;
    QList<Section> m_sections;
    QList<qsizetype> m_used;
    int m_priority = -1;
    qsizetype m_outcome = -1;
    int m_explicitLevel = 0; ///< of the heading that opened the priority; sections deeper than it are outcomes
    bool m_isWritten = false; ///< the open priority's number stands in the document as a numeral
    bool m_isExplicit = false; ///< it was opened by a heading, band or group, not by a reference
    bool m_isByTitle = false; ///< … by the title of a table
    bool m_isByOutcome = false; ///< … by a band that is called an outcome
    bool m_isChanged = false; ///< sections came since they were last looked at
};

} // namespace waymark
