#pragma once

#include "report/ReportOutline.h"

namespace waymark::report_words {

/// "March 2026", "January 2026 to March 2026".
[[nodiscard]] QString periodWords(Month from, Month to);
/// "1 action", "12 actions": the number goes where `one` or `many` has a %1.
[[nodiscard]] QString counted(int count, const QString &one, const QString &many);
/// "over 3 months late", "less than a month late".
[[nodiscard]] QString lateWords(int monthsLate);
/// "31 Mar 2026", or that there is none.
[[nodiscard]] QString dueWords(const Due &due);

[[nodiscard]] ReportCell cell(const QString &text, ReportTone tone = ReportTone::Plain);
/// The text, or in quiet words that there is none.
[[nodiscard]] ReportCell cellOr(const QString &text, const QString &absent);
/// Behind a status, with the space before it: " (amber)", " (amber, decided)"; empty where there is nothing to say.
[[nodiscard]] QString statusRemark(const ReportStatus &status);
[[nodiscard]] ReportCell statusCell(const ReportStatus &status);
[[nodiscard]] ReportCell refCell(const ReportAction &action);

[[nodiscard]] ReportTable riskTable(const QList<ReportRisk> &risks, const QString &name);
/// A table for each month: its captions head the rows, so that they can be found by those who hear the page.
void addAccounts(const QList<ReportAccount> &accounts, const QString &about, QList<ReportBlock> &blocks);

// The parts of the report, each with its heading of level 2.
void addSummary(const ReportData &data, QList<ReportBlock> &blocks);
void addRecommendations(const ReportData &data, QList<ReportBlock> &blocks);
void addPlainSummary(const ReportData &data, QList<ReportBlock> &blocks);
void addBackground(const ReportData &data, QList<ReportBlock> &blocks);
void addPapers(const ReportData &data, QList<ReportBlock> &blocks);
void addHistory(const ReportData &data, QList<ReportBlock> &blocks);
void addSince(const ReportData &data, QList<ReportBlock> &blocks);
void addMilestones(const ReportData &data, QList<ReportBlock> &blocks);
void addAllAccounts(const ReportData &data, QList<ReportBlock> &blocks);
void addEvidence(const ReportData &data, QList<ReportBlock> &blocks);
void addTraining(const ReportData &data, QList<ReportBlock> &blocks);
void addPriorities(const ReportData &data, QList<ReportBlock> &blocks);
void addExceptions(const ReportData &data, QList<ReportBlock> &blocks);
void addProgress(const ReportData &data, QList<ReportBlock> &blocks);
void addActions(const ReportData &data, QList<ReportBlock> &blocks);
void addKpis(const ReportData &data, QList<ReportBlock> &blocks);
/// Under the score card where the report has one.
void addCharts(const ReportData &data, QList<ReportBlock> &blocks);
/// Of a plan on a page: what the report is in one line, the priorities (or the outcomes of the only one) with their
/// next milestone, and the key with what each colour means and no more.
[[nodiscard]] ReportParagraph identityLine(const ReportIdentity &identity);
void addGlance(const ReportData &data, QList<ReportBlock> &blocks);
void addShortKey(const ReportData &data, QList<ReportBlock> &blocks);
void addRisks(const ReportData &data, QList<ReportBlock> &blocks);
void addAsks(const ReportData &data, QList<ReportBlock> &blocks);
/// Nothing where nobody said anything.
void addVoices(const ReportData &data, QList<ReportBlock> &blocks);

} // namespace waymark::report_words
