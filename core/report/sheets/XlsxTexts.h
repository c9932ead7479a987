#pragma once

#include "report/outline/ReportBlocks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waymark::xlsx_texts {

// Texts as Excel is strict about them.

/// Names that Excel takes for these sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, no two
/// alike in whatever case.
[[nodiscard]] QStringList sheetNames(const QStringList &names);

/// Without the characters that XML cannot hold, which the library would write as they are.
[[nodiscard]] QString forXml(QString text);

/// What a cell can hold, as the library wants it. Excel reads "_x0041_" in a text as a letter; the "_" of such a text
/// has to be written in that way itself.
[[nodiscard]] QByteArray cellText(const QString &text);

/// For the head of each printed page: the title and, where it is one, that it is a draft.
[[nodiscard]] QByteArray headOf(const ReportOutline &outline);
/// For its foot: what is known of a report that went out, and "Page 1 of 3".
[[nodiscard]] QByteArray footOf(const ReportOutline &outline);

} // namespace waymark::xlsx_texts
