#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>

namespace waymark {

/// What a record is known by, in a document or in a plan.
struct Matchable
{
    QString reference;
    QString text;
    QString detail; ///< tells records of one text apart, such as a date
    Id parent; ///< the living record it stands under; null where that is none, or not yet known
};

/// Which living record one of the document is.
struct Match
{
    qsizetype living = -1; ///< -1: none, or unclear
    QList<qsizetype> candidates; ///< not empty: could be any of these, or a new one
};

/// Whether a reference is one record's, or only says where it belongs, as those of KPIs do.
enum class ReferenceOf { OneRecord, SeveralRecords };

/// Matches the records of a document with those of a plan: by reference, else by text, folded; else by near text where
/// that is unique. Unclear are those of which the reference says one and the text another, those whose reference or
/// text several have, and those whose text is only near while the reference is another. No living record is that of two
/// in the document. Where texts or references repeat, both sides in their order are the same where they are as many.
/// One for each of the document; costs what both hold.
[[nodiscard]] QList<Match> matchRecords(
    const QList<Matchable> &drafts, const QList<Matchable> &living, ReferenceOf meaning);

} // namespace waymark
