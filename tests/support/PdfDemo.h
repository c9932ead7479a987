#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace waymark::test {

/// A made-up document with all that reports have: headings, wrapped paragraphs, a list, a vector figure, a table over
/// two pages whose repeated header row is an artifact, a landscape page, links inside and out, furniture.
[[nodiscard]] Result<QByteArray> makePdfDemo();

} // namespace waymark::test
