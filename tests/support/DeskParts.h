#pragma once

#include "AnsweredPrompts.h"
#include "desk/ViewContext.h"
#include "document/PlanDocument.h"
#include "settings/DraftStore.h"
#include "settings/Settings.h"

#include <QSettings>
#include <QTemporaryDir>

namespace waymark::test {

/// What a view is handed, without a window. Make it before the views.
class DeskParts
{
public:
    DeskParts(PlanDocument &document, const Clock &clock, IdSource &ids, const Theme &theme = Theme::light())
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , drafts(folder.filePath(QStringLiteral("drafts")))
        , themes(theme)
        , context{{clock, ids, settings, prompts, drafts, themes, notices}, document, group}
    {
    }
    /// Round a plan of the tests: TestPlan, ReportPlan …
    template <typename AnyPlan>
    explicit DeskParts(AnyPlan &plan, const Theme &theme = Theme::light())
        : DeskParts(plan.document(), plan.clock(), plan.ids(), theme)
    {
    }

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    AnsweredPrompts prompts;
    DraftStore drafts;
    ThemeSource themes;
    Notices notices;
    ShownGroup group;
    ViewContext context;
};

} // namespace waymark::test
