#pragma once

#include <QCoreApplication>

namespace waymark::analysis::checks {

/// In whose name every rule tells what it found: one context for those who translate.
struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace waymark::analysis::checks
