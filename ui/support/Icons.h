#pragma once

#include <QColor>
#include <QIcon>

namespace waymark {

/// An icon of the one set, drawn in the given colour: `home`, `undo`, … Empty where there is none of that name.
[[nodiscard]] QIcon iconOf(const QString &name, const QColor &colour, const QColor &disabled);

} // namespace waymark
