#pragma once

#include "exchange/package/ZipArchive.h"

namespace waymark {

/// Finds the parts of an Office package (ECMA-376 part 2): by its content types and relations, never by a fixed path
/// alone. Relations to the outside are passed over.
class PackageParts
{
public:
    explicit PackageParts(const ZipArchive &archive);

    /// The part with one of these content types; the one that the package's own relation names comes first. Empty where
    /// there is none; fails where the lists of parts are damaged.
    [[nodiscard]] ReadOutcome<QString> mainPart(const QStringList &contentTypes) const;

    struct Relation
    {
        QString id;
        QString type;
        QString part; ///< as the package spells it; empty where it is not there or lies outside
    };
    /// All relations of a part, of the package itself for "", in their order.
    [[nodiscard]] ReadOutcome<QList<Relation>> relations(const QString &source) const;

    /// The part to which `source` relates by a type that ends with `kind` ("/styles"); empty where there is none.
    [[nodiscard]] ReadOutcome<QString> related(const QString &source, const QString &kind) const;

private:
    [[nodiscard]] ReadOutcome<QStringList> partsOfType(const QStringList &contentTypes) const;

    const ZipArchive &m_archive;
};

} // namespace waymark
