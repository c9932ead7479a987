#pragma once

#include <QLabel>
#include <QString>

namespace waymark {

/// A label for words that came out of a plan. Qt guesses "rich text" from the words themselves, so `<img src=…>` typed
/// into an action would open a file; every such label is made here.
[[nodiscard]] QLabel *makePlainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// The same text made safe for the few places in Qt that always guess, such as tool tips and message boxes.
[[nodiscard]] QString plainForRichText(const QString &text);

} // namespace waymark
