#pragma once

#include "merge/WrittenFields.h"

namespace waymark {

/// Sees to it that what a merge comes to is a plan: nothing that lives belongs or points to what does not, and nothing
/// that may not be empty is.
class Upholding
{
public:
    /// `firm`: records whose removal was decided by a person or is beyond doubt.
    Upholding(const MergeSides &sides, WrittenFields &fields, const QSet<Id> &firm);

    /// Writes what it takes and gives the records that were brought back for it.
    [[nodiscard]] QList<query::Place> uphold();

private:
    /// Whether anything had to be done.
    [[nodiscard]] bool settle();
    [[nodiscard]] bool settle(const KindInfo &info, const Id &record);
    [[nodiscard]] bool settleReference(const Field &field, const Id &record, const Id &target);
    [[nodiscard]] bool putBack(const Field &parent, const Id &record);
    void bringBack(const query::Place &place);
    void write(const Field &field, const Id &record, const Value &value);
    [[nodiscard]] bool lives(const Field &reference, const Id &target) const;

    const MergeSides &m_sides;
    WrittenFields &m_fields;
    QSet<Id> m_firm;
    Plan m_merged; ///< as it would be: nobody works on it
    QSet<Id> m_back; ///< is not taken away again, whatever it belongs to
    QList<query::Place> m_broughtBack;
};

} // namespace waymark
