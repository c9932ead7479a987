#pragma once

#include <QString>

namespace waymark {

/// A note that grows by what a document says besides: its lines that the plan has not yet, behind those that are there.
/// Nothing goes, but a line under a heading ("Budget: 5 thousand") takes the place of the one line with that heading.
struct NoteLines
{
    QString text; ///< the note as it would be
    bool replacesEdited = false; ///< a line goes that no document has said: somebody wrote it in the plan
};

/// `said` is what the document says now, `earlier` what documents said before: what of that is no longer in the plan
/// was taken out by somebody and stays out. A place in front ("table 2, row 14: …") does not make a line another.
[[nodiscard]] NoteLines grownNote(const QString &present, const QString &said, const QString &earlier);

} // namespace waymark
