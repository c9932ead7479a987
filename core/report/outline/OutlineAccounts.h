#pragma once

#include "report/outline/ReportBlocks.h"

namespace waymark::report_words {

/// What was told of every heading, as a part of the report with its heading of level 2.
void addAllAccounts(const ReportData &data, QList<ReportBlock> &blocks);

/// A table for each month: its captions head the rows, so that they can be found by those who hear the page.
void addAccounts(const QList<ReportAccount> &accounts, const QString &about, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
