#pragma once

#include "document/merging/MergeFile.h"
#include "merge/MergeOutcome.h"

#include <QList>

#include <memory>

namespace waymark {

struct MergeMaterial;

/// What a rehearsal comes to: "5 files, 41 changes, 2 questions, 0 removals".
struct MergeCounts
{
    int files = 0; ///< that bring something
    int changes = 0; ///< that can be taken or left, questions among them
    int questions = 0; ///< only a person knows; some may be answered already
    int removals = 0; ///< changes that take a record away
    int outside = 0; ///< of the changes: outside of what the file was handed out for, and not taken by themselves

    bool operator==(const MergeCounts &) const = default;
};

/// What merging files into an open plan would do, before anything is written. The files may come in any order, some
/// twice, some old; what they do not agree on among themselves is a question as well. Copying one is cheap.
///
/// The proposal is shown, and taken and left change by change, like that of an update (see Proposal.h): an item for
/// each file (SourcePlace::document is its place in files()) and record, in the order of files, priorities and
/// references; a change for each field with what is decided with it, for a whole new record and for a removal with all
/// that goes with it. `Ground::Apart` and `Ground::Removal` are questions, in which the later word is accepted
/// beforehand; of a field for which three copies have three words there are two changes, and taking one leaves the
/// other. `here` and `there` say who wrote the two values, and when. Decide on a copy of it, and give that to decide().
class MergeRehearsal
{
public:
    enum class Answer { Ours, Theirs, Later };

    explicit MergeRehearsal(std::shared_ptr<const MergeMaterial> material);

    [[nodiscard]] const QList<MergeFile> &files() const;
    [[nodiscard]] const Proposal &proposal() const { return m_proposal; }
    [[nodiscard]] MergeCounts counts() const;
    /// The same of one file.
    [[nodiscard]] MergeCounts counts(int file) const;
    /// Whether merging would write anything at all, be it only what was learned.
    [[nodiscard]] bool hasAnything() const;

    /// What a person took and left; the proposal must be this one's, changed by setAccepted() alone.
    void decide(const Proposal &decided) { m_proposal = decided; }
    /// Takes or leaves one change and says that somebody did; taking one word of several for a field leaves the others.
    void setAccepted(qsizetype item, qsizetype change, bool isAccepted);
    /// The same for every question that nobody has answered.
    void answer(Answer answer);

    /// For PlanDocument::merge().
    [[nodiscard]] const MergeMaterial &material() const { return *m_material; }

private:
    template <typename Wanted> [[nodiscard]] MergeCounts counts(const Wanted &wanted) const;

    std::shared_ptr<const MergeMaterial> m_material;
    Proposal m_proposal;
};

/// What was merged.
struct Merged
{
    bool isAnything = false; ///< false: there was nothing to do
    Id set; ///< the merge in the ledger
    int open = 0; ///< questions that are left, to be asked again when their files are merged again
    QList<query::Place> broughtBack; ///< removed on a side, and yet needed by what stands
};

} // namespace waymark
