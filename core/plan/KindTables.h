#pragma once

#include "plan/KindInfo.h"

#include <vector>

namespace waymark {

/// The catalogue's lines, in the order of RecordKind. Only FieldCatalogue asks for them.
[[nodiscard]] std::vector<KindInfo> treeKinds();
[[nodiscard]] std::vector<KindInfo> scoreKinds();
[[nodiscard]] std::vector<KindInfo> monthKinds();
[[nodiscard]] std::vector<KindInfo> linkKinds();
[[nodiscard]] std::vector<KindInfo> reportKinds();

} // namespace waymark
