#pragma once

#include "PdfTool.h"

#include <QByteArray>
#include <QStringList>

namespace waymark::test {

/// Reads a finished PDF as assistive technology would and names every breach of these rules (after PDF/UA-1, ISO
/// 14289-1); an empty list is a pass. It shares no code with the engine that writes. Content: every painting operator
/// is in exactly one marked content with an MCID or in an artifact; blocks pair and keep q and Q even; no rectangle
/// lies far off the page. Structure: MCID, ParentTree and elements agree both ways, the tag of a block is the role of
/// its element, kids name their parent, no element is empty. Meaning: header cells have a scope, rows one length,
/// figures a sentence and bounds, headings no skipped level, links an annotation with words and reference. Document:
/// title shown, language, PDF/UA mark, tab order, fonts embedded with Unicode.
[[nodiscard]] QStringList pdfFaults(const QByteArray &pdf);

/// The whole structure, one element a line, indented, with what matters of it: `TH scope=Column`, `Figure alt="…"`,
/// `Link uri="…"`.
[[nodiscard]] QString pdfTree(const QByteArray &pdf);

/// The bookmarks, one a line, indented, as `Title -> page 3`.
[[nodiscard]] QString pdfBookmarks(const QByteArray &pdf);

/// The names of the files inside the PDF, as qpdf finds them.
[[nodiscard]] QStringList attachedNames(const QByteArray &pdf);
/// The bytes of one of them, as qpdf takes it out; empty where it finds none.
[[nodiscard]] QByteArray takenOut(const QByteArray &pdf, const QString &name);

} // namespace waymark::test
