#pragma once

#include <QCoreApplication>

namespace waymark {

/// In whose name everything in a report speaks to its readers: one context for those who translate.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace waymark
