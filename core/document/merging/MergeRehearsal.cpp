#include "document/merging/MergeRehearsal.h"

#include "document/merging/MergeMaterial.h"

#include <algorithm>

namespace waymark {

namespace {

bool removesRecord(const ProposedChange &proposed)
{
    return std::any_of(proposed.changes.cbegin(), proposed.changes.cend(), [](const Change &change) {
        return change.field->role == FieldRole::Alive && !change.before.isEmpty() && change.after.isEmpty();
    });
}

} // namespace

MergeRehearsal::MergeRehearsal(std::shared_ptr<const MergeMaterial> material)
    : m_material(std::move(material))
    , m_proposal(m_material->draft.proposal)
{
}

const QList<MergeFile> &MergeRehearsal::files() const
{
    return m_material->files;
}

template <typename Wanted> MergeCounts MergeRehearsal::counts(const Wanted &wanted) const
{
    MergeCounts counts;
    for (const ProposedItem &item : m_proposal.items) {
        if (!wanted(item))
            continue;
        for (const ProposedChange &change : item.changes) {
            ++counts.changes;
            counts.questions += change.isQuestion() ? 1 : 0;
            counts.outside += change.ground == Ground::Outside ? 1 : 0;
            counts.removals += removesRecord(change) ? 1 : 0;
        }
    }
    counts.files = int(m_material->foreign.size());
    return counts;
}

MergeCounts MergeRehearsal::counts() const
{
    return counts([](const ProposedItem &) { return true; });
}

MergeCounts MergeRehearsal::counts(int file) const
{
    MergeCounts found = counts([file](const ProposedItem &item) { return item.place.document == file; });
    found.files = m_material->fileOf.contains(file) ? 1 : 0;
    return found;
}

bool MergeRehearsal::hasAnything() const
{
    return !m_material->foreign.empty();
}

void MergeRehearsal::setAccepted(qsizetype item, qsizetype change, bool isAccepted)
{
    waymark::setAccepted(m_proposal, item, change, isAccepted);
}

void MergeRehearsal::answer(Answer answer)
{
    for (qsizetype item = 0; item < m_proposal.items.size(); ++item) {
        for (qsizetype change = 0; change < m_proposal.items.at(item).changes.size(); ++change) {
            const ProposedChange &asked = m_proposal.items.at(item).changes.at(change);
            if (!asked.isWaiting())
                continue;
            // Of several files the first is taken; the later word is accepted beforehand.
            setAccepted(item, change, answer == Answer::Theirs || (answer == Answer::Later && asked.isAccepted));
        }
    }
}

} // namespace waymark
