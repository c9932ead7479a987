#pragma once

#include "base/Result.h"

#include <QCoreApplication>

namespace waymark::edit {

/// In whose name every edit speaks to people: one context for those who translate.
struct Edit
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// What is said where the record that was meant has been removed meanwhile.
[[nodiscard]] tl::unexpected<Error> gone();

} // namespace waymark::edit
