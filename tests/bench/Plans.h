#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "document/PlanDocument.h"

#include <memory>

namespace waymark::bench {

/// The plan the figures are taken on: the real one where its folder is there, else the example. `times` copies of it in
/// one plan, with references of their own, for the large one, which has `months` of assessments behind it: in each of
/// them one action in ten was assessed, one in a hundred got a new deadline. Ends the program with a sentence where
/// that cannot be made.
struct BenchPlan
{
    explicit BenchPlan(const QString &path, int times, int months = 1);

    [[nodiscard]] static QString source();
    [[nodiscard]] DocumentContext context() { return {clock, ids, {QStringLiteral("Bench"), {}}, {}}; }
    [[nodiscard]] std::unique_ptr<PlanDocument> open();

    QString path;
    SystemClock clock;
    RandomIds ids;

private:
    void addPast(PlanDocument &document, int months);
};

/// The change set of a plan with so many KPIs, each with a target and a reading for each of so many months from
/// April 2016.
[[nodiscard]] ChangeSet scoreCard(int kpis, int months);

} // namespace waymark::bench
