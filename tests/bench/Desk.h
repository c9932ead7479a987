#pragma once

#include "AnsweredPrompts.h"
#include "MainWindow.h"
#include "settings/Settings.h"

#include <QSettings>
#include <QTemporaryDir>

namespace waymark::bench {

/// The window on a plan. Ends the program where the plan cannot be opened.
struct Desk
{
    Desk(const QString &plan, const Clock &clock, IdSource &ids)
        : window(settings, clock, ids, prompts)
    {
        settings.setAuthor({QStringLiteral("Bench"), {}});
        window.resize(1280, 800);
        window.show();
        if (!window.openPlan(plan))
            qFatal("no plan to measure");
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    test::AnsweredPrompts prompts;
    MainWindow window;
};

} // namespace waymark::bench
