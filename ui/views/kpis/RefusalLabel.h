#pragma once

#include "support/Theme.h"

#include <QLabel>

namespace waymark {

/// The line under a table that says why the chosen cell does not take what was typed; hidden where nothing was refused.
/// It is spoken as it appears.
[[nodiscard]] QLabel *makeRefusalLabel(const Theme &theme, QWidget *parent);
void setRefusalTheme(QLabel &label, const Theme &theme);
void showRefusal(QLabel &label, const QString &reason);

} // namespace waymark
