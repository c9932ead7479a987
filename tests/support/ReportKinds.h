#pragma once

#include "plan/Plan.h"
#include "report/data/ReportData.h"

#include <QStringList>

namespace waymark::test {

/// The column "kind" with a row for every kind of report there is.
void addReportKinds();

/// A report of the whole plan or of one priority. Fails the program loudly where it cannot be built.
[[nodiscard]] ReportData reportOfKind(
    const Plan &plan, ReportKind kind, Month from, Month to, QDate made, const Id &scope = {});
/// July and August 2026 of the example plan in that source folder, or of its third priority, made on 10 September.
[[nodiscard]] ReportData exampleOfKind(const QString &sourceFolder, ReportKind kind);
[[nodiscard]] ReportData exampleOfPriority(const QString &sourceFolder, ReportKind kind);

/// What is wrong with the report as PDF: breaches of the rules of tagged PDF, and what qpdf complains of. Empty where
/// nothing is.
[[nodiscard]] QStringList faultsOfPages(const ReportData &data);
[[nodiscard]] QStringList faultsOfPages(const QByteArray &pdf);
/// Where the words of the PDF, as assistive technology gets them, are not those of the HTML; empty where they are. The
/// tool that reads them takes a fraction of a second for each page.
[[nodiscard]] QString differenceInWords(const ReportData &data);
[[nodiscard]] QString differenceInWords(const ReportData &data, const QByteArray &pdf);
/// The endings in which the report, written twice, is not the same bytes.
[[nodiscard]] QStringList restlessForms(const ReportData &data);

[[nodiscard]] int pageCount(const QByteArray &pdf);

} // namespace waymark::test

Q_DECLARE_METATYPE(waymark::ReportKind)
