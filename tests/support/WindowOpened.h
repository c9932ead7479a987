#pragma once

#include "AnsweredPrompts.h"
#include "Keys.h"
#include "MainWindow.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "PlanBuilder.h"
#include "settings/Settings.h"

#include <QSettings>

namespace waymark::test {

/// The real window on a plan of its own, with the keyboard.
class WindowOpened
{
public:
    explicit WindowOpened(const QString &lines = TestPlan::defaultLines())
        : plan(lines)
        , store(plan.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , settings(store)
        , window(settings, plan.clock(), plan.ids(), prompts)
    {
        window.resize(1280, 800);
        activate(window);
    }

    void open() { QVERIFY(window.openPlan(plan.path())); }
    [[nodiscard]] const Plan &live() { return window.document()->plan(); }
    [[nodiscard]] Id id(const QString &reference)
    {
        const Result<query::Place> place = query::findByReference(live(), reference);
        return place ? place->id : Id();
    }
    template <typename T> [[nodiscard]] T &part() { return *window.findChild<T *>(); }

    TestPlan plan;
    QSettings store;
    Settings settings;
    AnsweredPrompts prompts;
    MainWindow window;
};

} // namespace waymark::test
