#include "frame/UndoRedo.h"

#include "desk/Notices.h"
#include "document/PlanDocument.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

} // namespace

void undoOrRedo(PlanDocument &document, Notices &notices, bool isAgain)
{
    const QString words = isAgain ? document.redoWords() : document.undoWords();
    const auto done = isAgain ? document.redo() : document.undo();
    if (done)
        notices.announce((isAgain ? UndoWords::tr("Done again: %1") : UndoWords::tr("Undone: %1")).arg(words));
    else
        notices.fail(done.error());
}

} // namespace waymark
