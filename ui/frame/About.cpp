#include "frame/About.h"

#include "base/Version.h"
#include "support/Prompts.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct AboutWords
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void tellAbout(Prompts &prompts, QWidget *window)
{
    prompts.tell(window, AboutWords::tr("About Waymark"),
        AboutWords::tr("Waymark %1").arg(versionNumber()),
        AboutWords::tr("Improvement plans for partnerships: actions, deadlines, KPIs and the report to the board.\n\n"
                       "A plan is one file. Every change is saved as you make it, and its history is kept."));
}

} // namespace waymark
