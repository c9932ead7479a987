#pragma once

#include "plan/KindInfo.h"

#include <vector>

namespace waymark {

/// Everything known about a kind. The reference stays valid for the life of the program.
[[nodiscard]] const KindInfo &kindInfo(RecordKind kind);
/// All kinds in the order of loading.
[[nodiscard]] const std::vector<KindInfo> &allKinds();
/// Null where the kind has no such column.
[[nodiscard]] const Field *findField(RecordKind kind, const QString &column);
/// Null where there is no such table.
[[nodiscard]] const KindInfo *findKind(const QString &table);
/// "1 to 5", "0 upwards": said behind "from".
[[nodiscard]] QString rangeWords(const ValueRange &range);

namespace detail {
[[nodiscard]] const Field &fieldWithGetter(RecordKind kind, Value (*get)(const Record &));
}

/// The catalogue line of a member: `fieldOf<&Action::text>()`.
template <auto member> [[nodiscard]] const Field &fieldOf()
{
    static const Field &field =
        detail::fieldWithGetter(decltype(detail::recordOf(member))::kind, &detail::getMember<member>);
    return field;
}

} // namespace waymark
