#pragma once

#include "exchange/reading/tables/Captions.h"

#include <QList>

namespace waymark {

/// A line of labels: "Lead: Ada Brook | By: March 2027", parted by signs or by blanks alone. `before` is what stands in
/// front of the first one: all of the line where it has none.
struct LabelledLine
{
    struct Part
    {
        QString label;
        QString value;
        Role role = Role::Other;
    };

    QString before = {};
    QList<Part> parts = {};
};

[[nodiscard]] LabelledLine labelledLine(const QString &line);

/// "Senior responsible officer: Hal Orton": a label and its value, and nothing before them.
[[nodiscard]] bool isLabelled(const QString &line);

/// Of the roles that a label within a line may have the one that its words speak for most; Nothing where it is none.
[[nodiscard]] std::optional<Role> labelRole(const QString &label);

/// Without the signs and open brackets at its end.
[[nodiscard]] QString withoutEnd(QString text);

} // namespace waymark
