#pragma once

#include <QString>

#include <functional>
#include <initializer_list>

namespace waymark {

class XmlPart;

// What stands around the text of a Word document, wherever it stands.

/// Either namespace of WordprocessingML: as Word writes it, and ISO strict.
[[nodiscard]] bool isWordSpace(QStringView space);
[[nodiscard]] bool isAny(QStringView name, std::initializer_list<QLatin1StringView> names);
/// Elements that only wrap what they hold: tracked insertions, links, smart tags.
[[nodiscard]] bool isWrapper(QStringView name);
/// Enters the one branch of an `mc:AlternateContent` that is read, and calls `content` for it.
void oneBranch(XmlPart &xml, const std::function<void()> &content);
/// Calls `content` for what a control of a form holds; a prompt that nobody has written over is no content.
void contentControl(XmlPart &xml, const std::function<void()> &content);
/// Calls `content` for what stands within a wrapper, a control or the branch that is read; false for any other element.
[[nodiscard]] bool passInto(XmlPart &xml, QStringView name, const std::function<void()> &content);
/// All text in the present element that was deleted while changes were tracked, as one line; reads it to its end.
[[nodiscard]] QString deletedText(XmlPart &xml);
/// Signs of fonts that have letters in place of signs. A sign that is not known stays visible as a replacement
/// character.
[[nodiscard]] QString signOf(const XmlPart &xml);

} // namespace waymark
