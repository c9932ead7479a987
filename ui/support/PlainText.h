#pragma once

#include <QLabel>
#include <QString>

namespace waymark {

/// A label for words that came out of a plan. Qt guesses "rich text" from the words themselves, so `<img src=…>` typed
/// into an action would open a file; every such label is made here.
[[nodiscard]] QLabel *makePlainLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace waymark
