#pragma once

#include <QList>
#include <QString>

namespace waymark {

/// A paragraph or one item of a list.
struct ReportPiece
{
    QString text;
    bool isBullet = false;
};

/// Cuts a plan's text into paragraphs and bullets (lines that begin with "- " or "• "); blank lines are dropped.
[[nodiscard]] QList<ReportPiece> piecesOf(const QString &text);

} // namespace waymark
