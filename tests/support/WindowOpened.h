#pragma once

#include "Keys.h"
#include "MainWindow.h"
#include "plan/Place.h"
#include "plan/PlanQueries.h"
#include "PlanBuilder.h"
#include "settings/Settings.h"
#include "support/Prompts.h"

#include <QSettings>

namespace waymark::test {

/// Answers in place of a person.
class AnsweredPrompts : public Prompts
{
public:
    std::optional<Author> askAuthor(QWidget *, const Author &) override
    {
        ++authorAsked;
        return author;
    }
    QString askOpenPath(QWidget *, const QString &, const QString &) override { return path; }
    QStringList askDocumentPaths(QWidget *, const QString &, const QString &) override { return documents; }
    QString askSavePath(QWidget *, const QString &, const QString &) override { return path; }

    std::optional<Author> author = Author{QStringLiteral("B. Lead"), QStringLiteral("Lead")};
    QString path;
    QStringList documents;
    int authorAsked = 0;
};

/// The real window on a plan of its own, with the keyboard.
class WindowOpened
{
public:
    explicit WindowOpened(const QString &lines = TestPlan::defaultLines())
        : plan(lines)
        , store(plan.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , settings(store)
        , window(settings, plan.clock(), plan.ids())
    {
        window.setPrompts(prompts);
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
