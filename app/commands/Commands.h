#pragma once

#include "commands/Command.h"
#include "document/PlanDocument.h"

#include <memory>

namespace waymark {

// One file for each verb.
void importOptions(QCommandLineParser &parser);
int runImport(Command &command);
void exportOptions(QCommandLineParser &parser);
int runExport(Command &command);
void assessOptions(QCommandLineParser &parser);
int runAssess(Command &command);
void readingOptions(QCommandLineParser &parser);
int runReading(Command &command);
int runReadings(Command &command);
int runSet(Command &command);
int runKpis(Command &command);
void reportOptions(QCommandLineParser &parser);
QString reportChoices();
int runReport(Command &command);
int runCheck(Command &command);
int runVerify(Command &command);
int runHistory(Command &command);
void redactOptions(QCommandLineParser &parser);
int runRedact(Command &command);
void calendarOptions(QCommandLineParser &parser);
int runCalendar(Command &command);
void sectionOptions(QCommandLineParser &parser);
int runSection(Command &command);
void mergeOptions(QCommandLineParser &parser);
int runMerge(Command &command);
int runCompare(Command &command);

/// Opens the plan that is the verb's first argument.
[[nodiscard]] Result<std::unique_ptr<PlanDocument>> openPlan(Command &command);
/// The same for one that another word names.
[[nodiscard]] Result<std::unique_ptr<PlanDocument>> openPlan(Command &command, const QString &path);
/// Submits, says what was done in words (or that there was nothing to do), and gives the exit code.
[[nodiscard]] int submitAndSay(Command &command, PlanDocument &document, const Result<ChangeSet> &set);
/// A month such as 2026-03 from an option; Invalid in a sentence where it is none. Where it was not given, the month of
/// today.
[[nodiscard]] Result<Month> monthOption(Command &command, const QString &option);
/// What --group names: the delivery group with that name, or the priority with that number; null where it was not
/// given. Usage or NotFound where it names several or none.
[[nodiscard]] Result<Id> scopeOption(const Command &command, const Plan &plan);

} // namespace waymark
