#pragma once

class QRect;
class QWidget;

namespace waymark {

/// Brings a part of a widget into sight in the scroll area that holds it; nothing where none does. Editors and lists
/// that show themselves in full do not scroll, so the panel has to follow their cursor.
void scrollIntoView(QWidget *widget, const QRect &part);

} // namespace waymark
