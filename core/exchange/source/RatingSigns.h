#pragma once

#include <QString>

namespace waymark {

struct SourceDocument;

/// The sign of a rating in front of a line ("▲ Appoint a nurse"), and the line without it and without its bullet; no
/// sign for most lines.
[[nodiscard]] QString takeSign(QString &line);

/// "●", "○", "■" and "□" are bullets to most people and ratings to some: TextLines leaves them as they were typed. They
/// are ratings where the document explains one of them beside another sign ("● on track ▲ at risk"), or by itself in a
/// cell; anywhere else each becomes the bullet that it is. Asked once for each document, whatever it was read from.
void settleBullets(SourceDocument &document);

} // namespace waymark
